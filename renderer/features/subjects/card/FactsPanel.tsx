/** What else the record of a person says: numbers, days, the note. */
import type { Subject } from '../../../../shared/domain/subject/subject.ts';
import type { LocalDate } from '../../../../shared/domain/local-date.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { capitalise } from '../../../parts/format.ts';
import { KeyValueList, type KeyValue } from '../../../ui/KeyValueList.tsx';
import { Panel } from '../../../ui/Panel.tsx';

interface FactsPanelProps {
  readonly t: Translator;
  readonly subject: Subject;
}

export function FactsPanel({ t, subject }: FactsPanelProps) {
  const items = factsOf(t, subject);
  if (items.length === 0) return null;
  return (
    <Panel title={t('person.record')} level={3}>
      <KeyValueList items={items} />
    </Panel>
  );
}

function factsOf(t: Translator, subject: Subject): readonly KeyValue[] {
  const hasPersonalName = subject.givenName !== null || subject.familyName !== null;
  const text = (term: string, value: string | null): readonly KeyValue[] =>
    value === null || value === '' ? [] : [{ term, value }];
  const day = (term: string, on: LocalDate | null) => text(term, on === null ? null : t.date(on));
  const note = subject.note?.trim() ?? '';
  return [
    ...text(t('person.company'), hasPersonalName ? subject.company : null),
    ...text(t('person.number'), subject.customerNumber),
    ...text(
      t('person.language'),
      subject.language === null ? null : capitalise(t, t(`language.${subject.language}`)),
    ),
    ...day(t('person.birth'), subject.birthOn),
    ...day(t('person.last-contact'), subject.lastContactOn),
    ...day(t('person.account-closed'), subject.accountClosedOn),
    ...day(t('person.subscription-ended'), subject.subscriptionEndedOn),
    ...day(t('person.contract-performed'), subject.contractPerformedOn),
    ...day(t('person.satisfactory-answer'), subject.satisfactoryAnswerOn),
    ...day(t('person.said-stop'), subject.saidStopOn),
    ...(note === ''
      ? []
      : [
          {
            term: t('person.note'),
            value: <span className="subjects-note">{note}</span>,
            aside: t('common.free-note'),
          },
        ]),
  ];
}
