/** Breaks a paragraph into lines with an even ragged edge. Knows no font: widths come from the caller. */

/** One line as it will be drawn. */
export interface Line {
  readonly text: string;
  readonly width: number;
  /** Whether the text goes on after this line with a space, which screen readers and searches need. */
  readonly continues: boolean;
}

/** An unbreakable piece of text and what stands between it and the next one on the same line. */
interface Piece {
  readonly text: string;
  readonly width: number;
  readonly glue: '' | ' ';
  /** Drawn after the piece only where the line ends here: the hyphen of a soft hyphen. */
  readonly hyphen: '' | '-';
}

type Measure = (text: string) => number;

/** Where a token may be divided without changing it: after a hyphen inside a word, a dash, a soft hyphen, U+200B. */
const innerBreak = /(?<=\p{L}{2}[-\u2010])(?=\p{L}{2})|(?<=[\u2013\u2014])(?=\p{L})|(?<=[\u00ad\u200b])/u;
/** An e-mail or web address, whose own hyphens would be taken for those of a line's end. */
const electronicAddress = /@|:\/\/|\bwww\./u;
/** Where an address or path too long for a line is divided first. */
const emergencyBreak = /(?<=[/?&=._@:,;-])/u;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Lines no wider than `width`, as few as possible and among those the most even. Line feeds force a break; no-break
 * spaces never do. A word too long for a line is divided, at a joint where it has one. Empty text gives no line.
 */
export function breakLines(text: string, width: number, measure: Measure): readonly Line[] {
  return text.split('\n').flatMap((paragraph) => {
    const pieces = cut(paragraph, width, measure);
    return pieces.length === 0 ? [] : fill(pieces, width, measure);
  });
}

function cut(paragraph: string, width: number, measure: Measure): readonly Piece[] {
  const words = paragraph.split(/ +/u).filter((word) => word !== '');
  return words.flatMap((word, index) => {
    const joints = electronicAddress.test(word) ? [word] : word.split(innerBreak);
    const parts = joints.flatMap((part) => divide(part, width, measure));
    return parts.map((part, at): Piece => {
      const isLast = at === parts.length - 1;
      return {
        text: part,
        width: measure(part),
        glue: isLast && index < words.length - 1 ? ' ' : '',
        hyphen: part.endsWith('\u00ad') && !isLast ? '-' : '',
      };
    });
  });
}

function divide(part: string, width: number, measure: Measure): readonly string[] {
  if (measure(part) <= width) return [part];
  const joints = part.split(emergencyBreak);
  if (joints.length > 1)
    return gather(
      joints.flatMap((joint) => divide(joint, width, measure)),
      width,
      measure,
    );
  return gather(
    Array.from(graphemes.segment(part), ({ segment }) => segment),
    width,
    measure,
  );
}

/** Joins neighbours again as long as they fit: a divided word breaks late, not at each joint. */
function gather(parts: readonly string[], width: number, measure: Measure): readonly string[] {
  return parts.reduce<readonly string[]>((lines, part) => {
    const last = lines.at(-1);
    return last !== undefined && measure(last + part) <= width
      ? [...lines.slice(0, -1), last + part]
      : [...lines, part];
  }, []);
}

interface Best {
  readonly lines: number;
  readonly cost: number;
  readonly from: number;
  readonly width: number;
}

/** The shortest total of squared gaps at the right edge, over all ways that need the fewest lines (Knuth and Plass). */
function fill(pieces: readonly Piece[], width: number, measure: Measure): readonly Line[] {
  const space = measure(' ');
  const hyphen = measure('-');
  const best: Best[] = [{ lines: 0, cost: 0, from: 0, width: 0 }];
  for (let end = 1; end <= pieces.length; end += 1) {
    best.push(bestEnding(pieces, end, width, { space, hyphen }, best));
  }
  const lines: Line[] = [];
  for (let end = pieces.length; end > 0;) {
    const { from, width: lineWidth } = best[end] ?? { from: end - 1, width: 0 };
    lines.unshift(lineOf(pieces.slice(from, end), lineWidth, end === pieces.length));
    end = from;
  }
  return lines;
}

function bestEnding(
  pieces: readonly Piece[],
  end: number,
  width: number,
  { space, hyphen }: { readonly space: number; readonly hyphen: number },
  best: readonly Best[],
): Best {
  const isLast = end === pieces.length;
  let found: Best | null = null;
  let used = (pieces[end - 1]?.hyphen === '-' ? hyphen : 0) - (pieces[end - 1]?.glue === ' ' ? space : 0);
  for (let from = end - 1; from >= 0; from -= 1) {
    const piece = pieces[from];
    const before = best[from];
    if (piece === undefined || before === undefined) break;
    used += piece.width + (piece.glue === ' ' ? space : 0);
    if (used > width && from < end - 1) break;
    const slack = Math.max(0, width - used) / width;
    const lines = before.lines + 1;
    const cost = before.cost + (isLast ? shortEnd(slack, before.lines) : slack ** 2);
    if (found === null || lines < found.lines || (lines === found.lines && cost < found.cost)) {
      found = { lines, cost, from, width: used };
    }
  }
  return found ?? { lines: end, cost: 0, from: end - 1, width: used };
}

/** A last line of a word or two under a long paragraph looks forgotten. */
function shortEnd(slack: number, linesBefore: number): number {
  return linesBefore > 0 && slack > 0.85 ? 0.05 : 0;
}

function lineOf(pieces: readonly Piece[], width: number, isLast: boolean): Line {
  const text = pieces.map((piece) => piece.text + piece.glue).join('');
  const last = pieces.at(-1);
  return {
    text: text.replace(/ +$/u, '') + (isLast ? '' : (last?.hyphen ?? '')),
    width,
    continues: !isLast && last?.glue === ' ',
  };
}
