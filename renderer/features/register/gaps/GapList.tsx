/** What is missing, contradictory or to be watched, record by record, each with its article and the way to put it right. */
import { useRef, useState } from 'react';
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { Gap, ProcessingOverview } from '../../../../shared/contract/processing-calls.ts';
import type { Article } from '../../../../shared/domain/law/article.ts';
import { canSettle, gapKey } from '../../../../shared/domain/processing/settled-gap.ts';
import { gapSentence } from '../../../../shared/i18n/gap-sentence.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { ArticleNote } from '../../../parts/ArticleNote.tsx';
import { capitalise } from '../../../parts/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Link } from '../../../ui/Link.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { StateTag } from '../../../ui/StateTag.tsx';
import { Ledger } from '../../../ui/drawings/Ledger.tsx';
import { groupGaps, repairOf, type GapGroup, type Repair } from './gap-groups.ts';
import { gapsWord, titleOf, toneOfGap } from './gap-words.ts';
import { SettleDialog } from './SettleDialog.tsx';
import { SettledGaps } from './SettledGaps.tsx';
import { useFocusWhenGone } from './use-focus-when-gone.ts';

interface GapListProps {
  readonly t: Translator;
  readonly overview: ProcessingOverview;
  readonly onFix: (repair: Repair) => void;
  readonly onSettle: (key: string, how: string) => Promise<AppError | null>;
  readonly onReopen: (key: string) => Promise<AppError | null>;
}

export function GapList({ t, overview, onFix, onSettle, onReopen }: GapListProps) {
  const { settledGaps: settled } = overview;
  const groups = groupGaps(overview);
  const every = groups.flatMap(({ gaps }) => gaps);
  const lead = useRef<HTMLDivElement>(null);
  const [settling, setSettling] = useState<Gap | null>(null);
  useFocusWhenGone(
    lead,
    every.map((gap) => gapKey(gap)),
    '.register-gap-acts > button:first-child',
  );
  useFocusWhenGone(
    lead,
    settled.map(({ key }) => key),
    '.register-settled .register-gap > button',
  );
  return (
    <>
      <div ref={lead} tabIndex={-1}>
        {groups.length === 0 ? (
          <EmptyState drawing={<Ledger />} sentence={t('register.nothing-missing')} />
        ) : (
          <p className="register-lead">{capitalise(t, gapsWord(t, every))}.</p>
        )}
      </div>
      {groups.map((group) => (
        <Panel key={group.id} title={titleOf(t, group)} level={3} aside={kindOf(t, group)}>
          <ul className="register-gaps">
            {group.gaps.map((gap) => (
              <li key={`${gap.kind} ${gap.code} ${gap.details.join(' ')}`} className="register-gap">
                <StateTag tone={toneOfGap[gap.kind]}>{t(`register.gap-kind.${gap.kind}`)}</StateTag>
                <div className="register-gap-words">
                  {gapSentence(t, gap)}{' '}
                  {gap.article !== null && <ArticleNote t={t} article={gdpr(gap.article)} />}
                </div>
                <div className="register-gap-acts">
                  <Fix t={t} group={group} gap={gap} onFix={onFix} />
                  {canSettle(gap) && (
                    <Button
                      tone="quiet"
                      aria-label={t('register.act-on', {
                        action: t('register.settle'),
                        record: gapSentence(t, gap),
                      })}
                      onPress={() => setSettling(gap)}
                    >
                      {t('register.settle')}
                    </Button>
                  )}
                </div>
              </li>
            ))}
          </ul>
          {group.usedBy.length > 0 && (
            <p className="register-used-by">
              {t('register.used-by')}{' '}
              {group.usedBy.map(({ id, name }, place) => (
                <span key={id}>
                  {place > 0 && ', '}
                  <Link onPress={() => onFix({ kind: 'activity', id, field: 'categoryIds' })}>
                    {t.text(name)}
                  </Link>
                </span>
              ))}
            </p>
          )}
        </Panel>
      ))}
      {settled.length > 0 && <SettledGaps t={t} overview={overview} onReopen={onReopen} />}
      {settling !== null && (
        <SettleDialog t={t} gap={settling} onSettle={onSettle} onClose={() => setSettling(null)} />
      )}
    </>
  );
}

interface FixProps extends Pick<GapListProps, 't' | 'onFix'> {
  readonly group: GapGroup;
  readonly gap: Gap;
}

function Fix({ t, group, gap, onFix }: FixProps) {
  const repair = repairOf(gap, group);
  if (repair === null) return null;
  const fix = gap.kind === 'contradiction' ? t('register.correct') : t('register.fix');
  const isToSee = (repair.field === null && repair.kind !== 'promises') || gap.kind === 'caution';
  const word = isToSee ? t('register.see') : fix;
  return (
    <Button
      tone="quiet"
      aria-label={t('register.act-on', { action: word, record: titleOf(t, group) })}
      onPress={() => onFix(repair)}
    >
      {word}
    </Button>
  );
}

function kindOf(t: Translator, { kind }: GapGroup): string | undefined {
  return kind === 'register' || kind === 'policy' ? undefined : t(`register.record-kind.${kind}`);
}

function gdpr(place: string): Article {
  return { act: 'gdpr', place };
}
