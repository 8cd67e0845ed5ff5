/** What a file is read as. */
export type FileFormat = "json-lines" | "page" | "annual-report" | "csv" | "feed";

/** A file to read. */
export interface InputFile {
  /** Where it is. */
  path: string;
  /** What it is called in every import, from whichever directory it is named: its real path. Other files have other names. */
  name: string;
  bytes: number;
}
