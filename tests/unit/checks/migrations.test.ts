import { expect, test } from "vitest";
import { checkMigrations } from "../../../scripts/check/check-migrations.ts";
import { plantTree } from "./planted-tree.ts";

const schema = `datasource db {
  provider = "postgresql"
}

model Organ {
  id   Int    @id
  name String
}
`;
const table = `create table "Organ" ("id" integer not null, constraint "Organ_pkey" primary key ("id"));`;

test("names what the migrations leave out, and nothing when they make the whole", async () => {
  const behind = plantTree({ "schema.prisma": schema, "migrations/1_init/migration.sql": table });
  const [finding, ...others] = await checkMigrations(behind);
  expect(finding?.where).toBe("schema.prisma");
  expect(finding?.problem).toContain(`ALTER TABLE "Organ" ADD COLUMN     "name" TEXT NOT NULL`);
  expect(others).toEqual([]);

  const cure = { "migrations/2_name/migration.sql": `alter table "Organ" add column "name" text not null;` };
  const whole = plantTree({ "schema.prisma": schema, "migrations/1_init/migration.sql": table, ...cure });
  expect(await checkMigrations(whole)).toEqual([]);
}, 60_000);
