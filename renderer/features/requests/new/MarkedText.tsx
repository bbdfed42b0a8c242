/** The words of a letter as they came, with the places marked that something was read from. */
import { Fragment, useEffect, useRef, type ReactNode } from 'react';
import type { Language } from '../../../../shared/domain/language.ts';
import type { TextSpan } from '../../../../shared/domain/text/text-span.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';

interface MarkedTextProps {
  readonly t: Translator;
  readonly text: string;
  /** May overlap, in any order. */
  readonly spans: readonly TextSpan[];
  /** The place to bring into view. */
  readonly shown: TextSpan | null;
  readonly language: Language | null;
}

/** Longer texts slow the page down and are read nowhere but in their own program. */
const longestShown = 100_000;

export function MarkedText({ t, text, spans, shown, language }: MarkedTextProps) {
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (shown === null) return;
    const marks = [...(area.current?.querySelectorAll<HTMLElement>('mark') ?? [])];
    const wanted = marks.findLast((mark) => Number(mark.dataset['start']) <= shown.start);
    wanted?.scrollIntoView({ block: 'center' });
  }, [shown]);
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of joined(spans)) {
    if (start >= longestShown) break;
    pieces.push(
      <Fragment key={start}>
        {text.slice(at, start)}
        <mark data-start={start}>{text.slice(start, end)}</mark>
      </Fragment>,
    );
    at = end;
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keyboard
    <div ref={area} className="intake-text" role="region" aria-label={t('intake.view.text')} tabIndex={0}>
      <p lang={language ?? undefined}>
        {pieces}
        {text.slice(at, longestShown)}
      </p>
    </div>
  );
}

/** In the order of the text, those that touch made one. */
function joined(spans: readonly TextSpan[]): readonly TextSpan[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const before = result.at(-1);
    if (before !== undefined && start <= before.end) before.end = Math.max(before.end, end);
    else result.push({ start, end });
  }
  return result;
}
