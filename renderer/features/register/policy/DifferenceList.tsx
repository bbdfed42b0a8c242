/** Where the policy and the register do not agree, both ways, each with its sentence, its article and what mends it. */
import type { Language } from '../../../../shared/domain/language.ts';
import {
  differenceKey,
  differenceSeverities,
  type ConcernedRecord,
  type Difference,
} from '../../../../shared/domain/policy/compare/difference.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { ArticleNote } from '../../../parts/ArticleNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { StateTag } from '../../../ui/StateTag.tsx';
import type { Tone } from '../../../ui/tone.ts';
import { differenceSentence, heldSentence } from './difference-words.ts';
import { PolicyQuote } from './PolicyQuote.tsx';

const tones = {
  contradiction: 'late',
  'missing-in-policy': 'due',
  'missing-in-register': 'due',
} as const satisfies Readonly<Record<Difference['severity'], Tone>>;

interface DifferenceListProps {
  readonly t: Translator;
  readonly language: Language | null;
  readonly differences: readonly Difference[];
  readonly onOpen: (record: ConcernedRecord) => void;
}

export function DifferenceList({ t, language, differences, onOpen }: DifferenceListProps) {
  return differenceSeverities.map((severity) => {
    const group = differences.filter((each) => each.severity === severity);
    if (group.length === 0) return null;
    return (
      <Panel
        key={severity}
        level={3}
        title={t(`policy.severity.${severity}`)}
        aside={t('policy.points', { count: group.length })}
      >
        <ul className="policy-list">
          {group.map((difference) => (
            <li key={differenceKey(difference)} className="policy-item">
              <DifferenceItem t={t} language={language} difference={difference} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      </Panel>
    );
  });
}

function DifferenceItem({
  t,
  language,
  difference,
  onOpen,
}: Omit<DifferenceListProps, 'differences'> & { readonly difference: Difference }) {
  const held = heldSentence(t, difference);
  const [record] = difference.records;
  const sentence = differenceSentence(t, difference);
  return (
    <>
      <div className="policy-item-words">
        <p className="policy-item-head">
          <StateTag tone={tones[difference.severity]}>{t(`policy.tag.${difference.severity}`)}</StateTag>
          <span>{sentence}</span>
          <ArticleNote t={t} article={articleOf(difference)} />
        </p>
        {held !== null && <p className="policy-item-detail">{held}</p>}
        <PolicyQuote t={t} language={language} evidence={difference.evidence} />
      </div>
      <div className="policy-item-actions">
        {record === undefined ? (
          <span className="policy-item-detail">{t('policy.rewrite')}</span>
        ) : (
          <Button
            tone="quiet"
            aria-label={t('register.act-on', { action: t('register.see'), record: sentence })}
            onPress={() => onOpen(record)}
          >
            {t('register.see')}
          </Button>
        )}
      </div>
    </>
  );
}

function articleOf({ article }: Difference) {
  return article.startsWith('LIL ')
    ? ({ act: 'fr-lil', place: article.slice(4) } as const)
    : ({ act: 'gdpr', place: article } as const);
}
