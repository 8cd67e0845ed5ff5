/** What of obligations is set for an instance. */
export interface ObligationSettings {
  /** What began before this moment and is not resolved is history, and not listed; null: a year before the first start of the instance. */
  readonly from: Date | null;
  /** How many days after a consultation its result is due. */
  readonly resultDays: number;
  /** How many hours after an urgent publication its missing reviews are due. */
  readonly urgentReviewHours: number;
  /** How many hours after a back review found something its correction is due. */
  readonly correctionHours: number;
}

/** What holds where nothing is set. */
export const DEFAULT_OBLIGATION_SETTINGS: ObligationSettings = {
  from: null,
  resultDays: 30,
  urgentReviewHours: 24,
  correctionHours: 72,
};
