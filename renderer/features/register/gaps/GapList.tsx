/** What is missing, contradictory or to be watched, record by record, each with its article and the way to put it right. */
import type { Gap } from '../../../../shared/contract/processing-calls.ts';
import type { Article } from '../../../../shared/domain/law/article.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { ArticleNote } from '../../../parts/ArticleNote.tsx';
import { capitalise } from '../../../parts/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Link } from '../../../ui/Link.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { StateTag } from '../../../ui/StateTag.tsx';
import { Ledger } from '../../../ui/drawings/Ledger.tsx';
import { repairOf, type GapGroup, type Repair } from './gap-groups.ts';
import { gapsWord, gapText, toneOfGap } from './gap-words.ts';

interface GapListProps {
  readonly t: Translator;
  readonly groups: readonly GapGroup[];
  readonly onFix: (repair: Repair) => void;
}

export function GapList({ t, groups, onFix }: GapListProps) {
  if (groups.length === 0)
    return <EmptyState drawing={<Ledger />} sentence={t('register.nothing-missing')} />;
  const every = groups.flatMap(({ gaps }) => gaps);
  return (
    <>
      <p className="register-lead">{capitalise(t, gapsWord(t, every))}.</p>
      {groups.map((group) => (
        <Panel key={group.id} title={titleOf(t, group)} level={3} aside={kindOf(t, group)}>
          <ul className="register-gaps">
            {group.gaps.map((gap) => (
              <li key={`${gap.kind} ${gap.code} ${gap.details.join(' ')}`} className="register-gap">
                <StateTag tone={toneOfGap[gap.kind]}>{t(`register.gap-kind.${gap.kind}`)}</StateTag>
                <div className="register-gap-words">
                  {gapText(t, gap)}{' '}
                  {gap.article !== null && <ArticleNote t={t} article={gdpr(gap.article)} />}
                </div>
                <Fix t={t} group={group} gap={gap} onFix={onFix} />
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

function titleOf(t: Translator, { kind, name }: GapGroup): string {
  if (name !== null) return t.text(name);
  return kind === 'policy' ? t('register.policy') : t('register.whole');
}

function kindOf(t: Translator, { kind }: GapGroup): string | undefined {
  return kind === 'register' || kind === 'policy' ? undefined : t(`register.record-kind.${kind}`);
}

function gdpr(place: string): Article {
  return { act: 'gdpr', place };
}
