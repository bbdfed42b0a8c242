/** The marks of a person that the rest of the app obeys, as words with their shapes, or as shapes alone where room is short. */
import type { SubjectRow } from '../../../shared/contract/subject-calls.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { Mark, type MarkShape } from '../../ui/Mark.tsx';
import { StateTag } from '../../ui/StateTag.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';

interface MarkTagsProps {
  readonly t: Translator;
  readonly row: Pick<SubjectRow, 'isRestricted' | 'isMarketingStopped'>;
  /** Shapes with their words on hover and for screen readers. */
  readonly isShort?: boolean;
}

export function MarkTags({ t, row, isShort = false }: MarkTagsProps) {
  const marks: readonly { readonly shape: MarkShape; readonly word: string }[] = [
    ...(row.isRestricted ? [{ shape: 'pause' as const, word: t('subjects.restricted') }] : []),
    ...(row.isMarketingStopped ? [{ shape: 'cross' as const, word: t('subjects.marketing-stopped') }] : []),
  ];
  if (marks.length === 0) return null;
  return (
    <span className="subjects-marks">
      {marks.map(({ shape, word }) =>
        isShort ? (
          <span key={shape} title={word}>
            <Mark shape={shape} />
            <VisuallyHidden>{word}</VisuallyHidden>
          </span>
        ) : (
          <StateTag key={shape} shape={shape}>
            {word}
          </StateTag>
        ),
      )}
    </span>
  );
}
