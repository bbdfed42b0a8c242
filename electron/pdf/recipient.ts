/** The recipient's block, placed so that a window envelope shows all of it and nothing else. */
import type { Bench } from './bench.ts';
import type { Line } from './line-breaking.ts';
import { baselineIn, letterStyles, mm, type TextStyle } from './paper.ts';
import type { Placed } from './placed.ts';

/** Suits the French DL window, French mail houses and the Belgian norm: 110-190 mm by 55-79 mm from the top left. */
const addressWindow = { left: mm(110), right: mm(190), top: mm(55), bottom: mm(79) } as const;

const mostLines = 6;
const width = addressWindow.right - addressWindow.left;
/** Six lines of 11 pt fill the window but for this much above and below. */
const inset = (addressWindow.bottom - addressWindow.top - mostLines * letterStyles.address.leading) / 2;

/** Smaller type for lines of 38 capitals, the most that French post allows; below this a machine reads badly. */
const sizes = [10, 9.5, 9, 8.5, 8, 7.5] as const;

export interface RecipientBlock extends Placed {
  readonly fits: boolean;
}

/** The largest type in which each line fits unbroken, else the largest in which the broken lines fit the window. */
export function recipientBlock(bench: Bench, recipient: readonly string[]): RecipientBlock {
  const settings = sizes.map((size) => set(bench, recipient, { ...letterStyles.address, size }));
  const best =
    settings.find(({ lines }) => lines.length === recipient.length) ??
    settings.find(({ lines }) => lines.length <= mostLines) ??
    settings.at(-1);
  const { lines, style } = best ?? { lines: [], style: letterStyles.address };
  const tag = lines.length === 0 ? null : bench.tags.add('P');
  const top = addressWindow.top + inset;
  return {
    fits: lines.length <= mostLines,
    bottom: top + lines.length * style.leading,
    draw: () => {
      if (tag === null) return;
      bench.tags.enter(tag);
      lines.forEach((line, index) => {
        const baseline = top + index * style.leading + baselineIn(letterStyles.address);
        const continues = index < lines.length - 1;
        bench.type.draw({ ...line, continues }, style, addressWindow.left, baseline);
      });
    },
  };
}

function set(
  bench: Bench,
  recipient: readonly string[],
  style: TextStyle,
): { readonly lines: readonly Line[]; readonly style: TextStyle } {
  return { lines: recipient.flatMap((line) => bench.type.lines(line, style, width)), style };
}
