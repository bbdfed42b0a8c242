/** An invented policy and everything it says, as keys of claims. */
export interface PolicyCase {
  readonly name: string;
  readonly text: string;
  /** One key per line; see `claimKey`. */
  readonly says: string;
}
