/** What somebody typed or pasted, a line such as a name or a text of several: what cannot be seen in it does not reach a letter. */
import { z } from 'zod';

/** Line ends, tabs and other control characters. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const controls = /[\0-\x1f\x7f-\x9f\u2028\u2029]+/g;
/** The same, but for line ends and tabs. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const controlsInText = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g;
/** What turns the direction of writing, and what shows nothing: soft hyphens, fillers, blanks without width; joiners stay, as Persian names have them. */
const invisible =
  /[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\u2800\u3164\ufeff\uffa0]|\p{Cs}/gu;

/** "Zoé\r\nBrume" → "Zoé Brume"; spaces within are left as they were typed. */
export function oneLine(text: string): string {
  return text.replace(invisible, '').replace(controls, ' ').trim();
}

export const lineSchema = z.string().overwrite(oneLine);

/** As `oneLine`, keeping the lines: a reason in which nothing can be seen is none. */
export function visibleText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(invisible, '')
    .replace(controlsInText, ' ')
    .trim();
}

export const textSchema = z.string().overwrite(visibleText);
