/** What the preload script puts into the page, as code that runs in the page under observation sees it. */
export interface Bridged {
  readonly greffe?: { transport(method: string, input: unknown): Promise<unknown> };
}
