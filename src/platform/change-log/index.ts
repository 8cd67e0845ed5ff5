export { ChangeLog, type ChangeLogOptions, type MemoryFollower } from "./change-log.ts";
export { type CursorProblem, decodeCursor, encodeCursor, type LogPosition } from "./cursor.ts";
export {
  type Change,
  changesAfter,
  checkAuditTrail,
  type LogFigures,
  type Numbered,
  numberRows,
  readLogFigures,
} from "./reads.ts";
