import { execute } from "graphql";
import type { Viewer } from "../../../../src/domains/access/rules.ts";
import { publicError } from "../../../../src/graphql/errors.ts";
import { silentLog } from "../../../../src/platform/log.ts";
import { schema } from "../../../../src/schema.ts";
import { listenApp } from "../../../support/listening-app.ts";
import { World } from "../../../support/world.ts";
import { type GivenValues, hiddenValues, publicValues } from "./given-values.ts";
import { stageHidden } from "./hidden-stage.ts";
import { type Operation, operationsOf } from "./operations.ts";
import { type PublicStage, stagePublic } from "./public-stage.ts";
import { type FindSecrets, openSecrets } from "./secrets.ts";
import { type StoredFiles, storeFiles } from "./stored-files.ts";

/** An operation, and what anyone was answered. */
export interface Asked extends Operation {
  readonly answer: string;
}

/** A world in which all that is not public says a marker; see secrets.ts. */
export interface CanaryWorld {
  readonly world: World;
  readonly url: string;
  readonly stage: PublicStage;
  readonly files: StoredFiles;
  /** The address of a draft's preview, with its secret. */
  readonly previewUrl: string;
  /** May do everything, and sees everything. */
  readonly desk: Viewer;
  readonly values: GivenValues;
  readonly hidden: GivenValues;
  /** All operations, as they were answered before anything hidden was there. */
  readonly before: readonly Asked[];
  readonly findSecrets: FindSecrets;
  close(): Promise<void>;
}

/** Builds it: what is public, then the walk, then what is hidden. */
export async function openCanaryWorld(): Promise<CanaryWorld> {
  const world = await World.open();
  const desk = await world.person("all", "read:drafts", "author", "review", "publish", "audit", "admin", "syndicate");
  const { url, close } = await listenApp(world);
  const files = await storeFiles(world, url);
  const stage = await stagePublic(world, desk, files);
  await world.registryChanged();
  const values = await publicValues(world, stage, desk);
  const before: Asked[] = [];
  for (const operation of operationsOf(values))
    before.push({ ...operation, answer: await ask(world, operation.document, operation.variables) });
  const previewUrl = await stageHidden(world, stage, files, desk);
  await world.registryChanged();
  return {
    ...{ world, url, stage, files, previewUrl, desk, values, before },
    hidden: await hiddenValues(world, desk),
    findSecrets: await openSecrets(world),
    close: async () => {
      await close();
      await world.close();
    },
  };
}

/** What anyone, or a viewer, is answered, as it leaves the process. A document that is asked often is not validated each time. */
export async function ask(
  world: World,
  document: Operation["document"],
  variableValues: Operation["variables"],
  viewer?: Viewer,
): Promise<string> {
  const contextValue = world.app.contextFor({ requestId: "test", viewer });
  const { data, errors = [] } = await execute({ schema, document, variableValues, contextValue });
  const masked = errors.map((error) => publicError(error, { requestId: "test", log: silentLog, strict: true }));
  return JSON.stringify({ data, errors: masked });
}
