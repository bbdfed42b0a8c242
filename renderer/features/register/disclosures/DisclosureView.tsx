/** The file of a disclosure: how it stands, what the person may know, the demand and what left. */
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { DisclosureFile } from '../../../../shared/contract/disclosure-calls.ts';
import type { SubjectId } from '../../../../shared/domain/id.ts';
import { countryName } from '../../../../shared/domain/postal/country-code.ts';
import type { DataCategory } from '../../../../shared/domain/processing/processing-activity.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { capitalise } from '../../../parts/format.ts';
import { KeyValueList, type KeyValue } from '../../../ui/KeyValueList.tsx';
import { Link } from '../../../ui/Link.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { StateTag } from '../../../ui/StateTag.tsx';
import '../matters/matters.css';
import { MatterFiles } from '../matters/MatterFiles.tsx';
import { stateTone, tellingWords } from './disclosure-words.ts';

interface DisclosureViewProps {
  readonly t: Translator;
  readonly file: DisclosureFile;
  readonly categories: readonly DataCategory[];
  readonly onOpenPerson: (id: SubjectId) => void;
  readonly onAttach: (file: File) => Promise<AppError | null>;
}

export function DisclosureView({ t, file, categories, onOpenPerson, onAttach }: DisclosureViewProps) {
  const { disclosure, state, isSecret, isTellingOwed, persons } = file;
  const { telling } = disclosure.fields;
  return (
    <div className="matter-file">
      <div className="matter-hours">
        <StateTag tone={stateTone(state)} hasGround>
          {t(`disclosure.state.${state}`)}
        </StateTag>
      </div>
      {isSecret && telling.kind === 'secret' ? (
        <Notice tone="late" title={tellingWords(t, file)}>
          {t('disclosure.secret-text')} {telling.source}
        </Notice>
      ) : (
        <Notice tone={isTellingOwed ? 'due' : 'plain'} title={tellingWords(t, file)}>
          {isTellingOwed ? t('disclosure.telling-owed-text') : undefined}
        </Notice>
      )}
      <Panel title={t('disclosure.facts')} level={3}>
        <KeyValueList items={factsOf(t, file, categories)} />
      </Panel>
      {persons.length > 0 && (
        <Panel title={t('disclosure.concerned')} level={3}>
          <ul className="matter-lines">
            {persons.map(({ subjectId, name }) => (
              <li key={subjectId}>
                <Link onPress={() => onOpenPerson(subjectId)}>{name}</Link>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <MatterFiles
        t={t}
        files={file.attachments}
        dueOn={file.filesDueOn}
        today={file.today}
        hint={t('disclosure.files-hint')}
        onAttach={onAttach}
      />
    </div>
  );
}

function factsOf(
  t: Translator,
  { disclosure: { fields } }: DisclosureFile,
  categories: readonly DataCategory[],
): readonly KeyValue[] {
  const { demand, given, refused, contest, basisText } = fields;
  const named = categories
    .filter(({ id }) => fields.categoryIds.includes(id))
    .map(({ name }) => t.text(name));
  const received =
    demand === null
      ? t('disclosure.no-demand')
      : [demand.reference ?? '', t('disclosure.received', { day: t.date(demand.receivedOn) })]
          .filter((part) => part !== '')
          .join(', ');
  const facts: readonly (readonly [string, string | null])[] = [
    [
      t('disclosure.recipient'),
      `${fields.recipientName} (${t(`disclosure.recipient.${fields.recipientKind}`)}, ${countryName(fields.countryCode, t.language)})`,
    ],
    [t('disclosure.recipient-details'), fields.recipientDetails],
    [t('disclosure.basis'), capitalise(t, t(`basis.${fields.lawfulBasis}`))],
    [t('disclosure.basis-text'), basisText],
    [t('disclosure.demand'), received],
    [t('disclosure.other-persons'), fields.otherPersons],
    [t('disclosure.categories'), named.length === 0 ? null : t.list(named)],
    [
      t('disclosure.contest'),
      contest === null
        ? null
        : `${t.date(contest.on)}, ${t(`disclosure.contest.${contest.outcome}`)}. ${contest.arguments}`,
    ],
    [
      t('disclosure.given-what'),
      given === null
        ? null
        : `${t.date(given.on)}, ${t(`disclosure.channel.${given.channel}`)}. ${given.what}`,
    ],
    [t('disclosure.refused-why'), refused === null ? null : `${t.date(refused.on)}. ${refused.reasons}`],
  ];
  return facts.flatMap(([term, value]) => (value === null ? [] : [{ term, value }]));
}
