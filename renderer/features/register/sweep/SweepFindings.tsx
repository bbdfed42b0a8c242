/** What a sweep would do today: how much of what, of whom, what a hold keeps, and what no rule can date. */
import { shownPersons, type PersonDue, type SweepPreview } from '../../../../shared/domain/sweep/sweep.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Link } from '../../../ui/Link.tsx';
import { StateTag } from '../../../ui/StateTag.tsx';
import { SweepLines } from './SweepLines.tsx';

interface SweepFindingsProps {
  readonly t: Translator;
  readonly preview: SweepPreview;
  readonly nameOf: (categoryId: string) => string;
  readonly isBusy: boolean;
  readonly onPerson: (id: string) => void;
  readonly onSweep: () => void;
}

export function SweepFindings({ t, preview, nameOf, isBusy, onPerson, onSweep }: SweepFindingsProps) {
  const { items, removed, archived, held, lines, persons, personCount, open } = preview;
  const isAnything = items + removed + archived > 0;
  return (
    <div className="register-sweep-found" role="status">
      {isAnything ? (
        <p>{t('sweep.found', { items, persons: personCount - held })}</p>
      ) : (
        <p>{t('sweep.nothing')}</p>
      )}
      {lines.length > 0 && <SweepLines t={t} caption={t('sweep.lines')} lines={lines} nameOf={nameOf} />}
      {removed > 0 && <p>{t('sweep.removed', { count: removed })}</p>}
      {archived > 0 && <p>{t('sweep.archived', { count: archived })}</p>}
      {held > 0 && <p>{t('sweep.held', { count: held })}</p>}
      {isAnything && (
        <div>
          <Button tone="primary" onPress={onSweep} isDisabled={isBusy}>
            {t('sweep.set-aside')}
          </Button>
          <p className="register-sweep-note">{t('sweep.set-aside-note')}</p>
        </div>
      )}
      {persons.length > 0 && (
        <Disclosure title={t('sweep.persons', { count: personCount })}>
          <ul className="register-sweep-persons">
            {persons.map((person) => (
              <PersonLine key={person.subjectId} t={t} person={person} onOpen={onPerson} />
            ))}
          </ul>
          {personCount > shownPersons && (
            <p>{t('sweep.more-persons', { count: personCount - shownPersons })}</p>
          )}
        </Disclosure>
      )}
      {open.length > 0 && (
        <Disclosure title={t('sweep.open')}>
          <ul className="register-sweep-persons">
            {open.map(({ categoryId, why, items: count }) => (
              <li key={`${categoryId} ${why}`}>
                <span>{nameOf(categoryId)}</span>
                <span>{t(`sweep.open.${why}`)}</span>
                <span>{t('sweep.item-count', { count })}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

interface PersonLineProps {
  readonly t: Translator;
  readonly person: PersonDue;
  readonly onOpen: (id: string) => void;
}

function PersonLine({ t, person, onOpen }: PersonLineProps) {
  const { subjectId, name, items, dueOn, end, holds } = person;
  return (
    <li>
      <Link onPress={() => onOpen(subjectId)}>{name}</Link>
      <span>
        {holds.length > 0
          ? t('sweep.kept-because', { why: t.list(holds.map((hold) => t(`sweep.hold.${hold}`))) })
          : t('sweep.person-due', { count: items, day: t.date(dueOn) })}
      </span>
      <span>{end !== 'stays' && <StateTag tone="due">{t(`sweep.end.${end}`)}</StateTag>}</span>
    </li>
  );
}
