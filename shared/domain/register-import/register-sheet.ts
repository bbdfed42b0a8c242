/** A sheet of a foreign register as it stands: its rows, without blank ones, and where each begins. */

export interface RegisterRow {
  /** 1-based line of the file, or row of the sheet. */
  readonly line: number;
  /** Without blank ends. */
  readonly cells: readonly string[];
}

export interface RegisterSheet {
  /** Empty for a CSV. */
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly RegisterRow[];
}
