/**
 * What every resolver gets. Each domain adds its own reads by declaration merging
 * (`declare module "../../graphql/context.ts"`), so that nothing central lists the domains.
 */
export interface Context {
  /** The moment that this request sees: states that move with time agree within one answer. */
  readonly now: Date;
  /** Names this request in the log and in answers about internal faults. */
  readonly requestId: string;
}
