/** A line that somebody typed or pasted, such as a name: what cannot be seen in it does not reach a letter. */
import { z } from 'zod';

/** Line ends, tabs and other control characters. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const controls = /[\0-\x1f\x7f-\x9f\u2028\u2029]+/g;
/** What turns the direction of writing, and what has no width; joiners stay, as Persian names have them. */
const invisible = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Cs}/gu;

/** "Zoé\r\nBrume" → "Zoé Brume"; spaces within are left as they were typed. */
export function oneLine(text: string): string {
  return text.replace(invisible, '').replace(controls, ' ').trim();
}

export const lineSchema = z.string().overwrite(oneLine);
