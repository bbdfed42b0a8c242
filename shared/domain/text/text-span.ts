/** A stretch of a text, by its place only, so that what was found there need not be carried around. */
export interface TextSpan {
  /** First position, in UTF-16 units as in `String.slice`. */
  readonly start: number;
  /** Position after the last. */
  readonly end: number;
}

/** The text with every span replaced. Spans may come in any order and must not overlap. */
export function replaceSpans(text: string, spans: readonly TextSpan[], replacement: string): string {
  let position = 0;
  let result = '';
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    result += text.slice(position, start) + replacement;
    position = end;
  }
  return result + text.slice(position);
}
