import { type AnnualReportDuty, insertRows, Prisma, type Tx } from "../../../platform/db/index.ts";

/** What is kept of an organ for those who follow up on obligations. Left out: as it is; null: nothing. */
export interface OrganUpdate {
  /** Whom to ask, with the fields of a contact. */
  readonly contact?: Prisma.InputJsonObject | null;
  readonly annualReportDuty?: AnnualReportDuty | null;
}

/** Changes what is kept of an organ. */
export async function updateOrgan(
  tx: Tx,
  { at, actorId }: { readonly at: Date; readonly actorId: string },
  { key, ...update }: OrganUpdate & { readonly key: string },
): Promise<void> {
  const { contact, annualReportDuty } = update;
  await tx.organ.update({
    where: { key },
    data: {
      ...(contact === undefined ? {} : { contact: contact ?? Prisma.DbNull }),
      ...(annualReportDuty === undefined ? {} : { annualReportDuty }),
    },
  });
  const args = { organ: key, fields: Object.keys(update), annualReportDuty: annualReportDuty ?? null };
  await insertRows(tx, "auditEntry", [{ occurredAt: at, personId: actorId, command: "organ.update", arguments: args }]);
}
