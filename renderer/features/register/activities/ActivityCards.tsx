/** The activities as cards of a filing drawer. */
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { CardList } from '../../../ui/CardList.tsx';
import { FilingCard } from '../../../ui/FilingCard.tsx';
import { StateTag } from '../../../ui/StateTag.tsx';
import { gapsTone, gapsWord } from '../gaps/gap-words.ts';
import type { ActivityFacts } from './activity-facts.ts';

interface ActivityCardsProps {
  readonly t: Translator;
  readonly activities: readonly ActivityFacts[];
  readonly onOpen: (id: string) => void;
}

export function ActivityCards({ t, activities, onOpen }: ActivityCardsProps) {
  return (
    <CardList
      label={t('register.activities')}
      items={activities}
      nameOf={({ name }) => name}
      onOpen={onOpen}
      empty={null}
      renderItem={(facts) => (
        <FilingCard
          tab={t('register.card-number', { number: facts.number })}
          title={facts.name}
          foot={<StateTag tone={gapsTone(facts.gaps)}>{gapsWord(t, facts.gaps)}</StateTag>}
        >
          <p className="register-card-purpose">{facts.purpose}</p>
          <dl className="register-card-facts">
            <Fact term={t('register.basis')} text={facts.basis ?? t('held.no-basis')} />
            <Fact term={t('register.categories')} text={facts.categories.join(', ')} />
            <Fact
              term={t('register.recipients')}
              text={facts.recipients.join(', ') || t('register.no-recipient')}
            />
            <Fact term={t('register.kept')} text={periodText(t, facts.periods)} />
          </dl>
        </FilingCard>
      )}
    />
  );
}

function Fact({ term, text }: { readonly term: string; readonly text: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  );
}

function periodText(t: Translator, [first, ...others]: readonly string[]): string {
  if (first === undefined) return t('register.no-period');
  return others.length === 0 ? first : t('register.and-more-periods', { first, count: others.length });
}
