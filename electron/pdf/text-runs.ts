/** Prepares text for paper: one normal form, no control characters, cut into runs that one face can draw. */
import { canDraw, faceFor, type Face } from './fonts.ts';

export interface Run {
  readonly face: Face;
  /** What is drawn. */
  readonly text: string;
  /** What the box stands for, where no face has the sign; readers and searches get this instead of the box. */
  readonly missing: string | null;
}

/** Drawn for a sign that no face has; Source Sans has no U+FFFD. */
const box: Omit<Run, 'missing'> = { face: 'sans', text: '\u25a1' };

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** C0 and C1 controls except the line feed, directional marks, joiners and the byte order mark: nothing to draw. */
// oxlint-disable-next-line no-control-regex
const invisible = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200c-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;

/** Text as it is measured and broken: NFC, tabs as spaces, no invisible signs. Line feeds stay as forced breaks. */
export function cleanText(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(invisible, '')
    .normalize('NFC');
}

/**
 * Cuts one clean line into runs. Once lines are broken, no-break spaces and hyphens have done their work and are drawn
 * as the plain ones, whose glyphs they share: a search in the PDF then finds "rue de la Gare" and "ci-joint".
 */
export function splitRuns(line: string, face: Face): readonly Run[] {
  const text = line
    .replaceAll('\u00a0', ' ')
    .replaceAll('\u2011', '-')
    .replaceAll(/[\u00ad\u200b]/gu, '');
  if (text === '') return [];
  if (canDraw(face, text)) return [{ face, text, missing: null }];
  return (text.match(/[^ ]+ *| +/gu) ?? []).flatMap((word) => runsOfWord(word, face)).reduce(join, []);
}

/** A whole word in one face where there is one: a single letter of another family would stand out. */
function runsOfWord(word: string, asked: Face): readonly Run[] {
  const whole = faceFor(word, asked);
  if (whole !== null) return [{ face: whole, text: word, missing: null }];
  return Array.from(graphemes.segment(word), ({ segment }) => {
    const face = faceFor(segment, asked);
    return face === null ? { ...box, missing: segment } : { face, text: segment, missing: null };
  });
}

/** Appends a run, as a part of the last one where both are of the same face. */
function join(runs: readonly Run[], next: Run): readonly Run[] {
  const last = runs.at(-1);
  if (last === undefined || last.face !== next.face || last.missing !== null || next.missing !== null) {
    return [...runs, next];
  }
  return [...runs.slice(0, -1), { ...last, text: last.text + next.text }];
}
