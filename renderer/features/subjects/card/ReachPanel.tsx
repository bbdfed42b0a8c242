/** How a person can be reached: each address with where it came from and since when, because answers go to a known one. */
import type { LocalDate } from '../../../../shared/domain/local-date.ts';
import type { Contact, Subject } from '../../../../shared/domain/subject/subject.ts';
import { countryName } from '../../../../shared/domain/postal/country-code.ts';
import type { PostalAddress } from '../../../../shared/domain/postal/postal-address.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { Link } from '../../../ui/Link.tsx';
import { Panel } from '../../../ui/Panel.tsx';

interface ReachPanelProps {
  readonly t: Translator;
  readonly subject: Pick<Subject, 'contacts' | 'addresses'>;
  readonly onEdit: () => void;
}

interface Way {
  readonly term: string;
  readonly text: string;
  readonly from: string;
}

export function ReachPanel({ t, subject, onEdit }: ReachPanelProps) {
  const ways = waysOf(t, subject);
  return (
    <Panel title={t('person.reach')} level={3}>
      {ways.length === 0 ? (
        <p className="subjects-quiet">
          {t('person.no-reach')} <Link onPress={onEdit}>{t('person.add-reach')}</Link>
        </p>
      ) : (
        <dl className="ui-key-values">
          {ways.map(({ term, text, from }, index) => (
            <div key={`${term} ${text}`} className="ui-key-value">
              <dt>
                {term === ways[index - 1]?.term ? <span className="ui-visually-hidden">{term}</span> : term}
              </dt>
              <dd>
                <span className="subjects-way">{text}</span>
                <span className="ui-key-value-aside">{from}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Panel>
  );
}

function waysOf(t: Translator, { contacts, addresses }: ReachPanelProps['subject']): readonly Way[] {
  return [
    ...contacts.map(({ kind, value, origin, since }) => ({
      term: t(`contact-kind.${kind}`),
      text: value,
      from: originText(t, origin, since),
    })),
    ...addresses.map(({ address, origin, since }) => ({
      term: t('person.address'),
      text: addressText(t, address),
      from: originText(t, origin, since),
    })),
  ];
}

/** "donné par la personne, depuis le 10 février 2024" */
export function originText(t: Translator, origin: Contact['origin'], since: LocalDate | null): string {
  const name = t(`origin.${origin}`);
  return since === null ? name : t('person.origin-since', { origin: name, day: t.date(since) });
}

function addressText(t: Translator, { line1, line2, postalCode, town, countryCode }: PostalAddress): string {
  return [line2, line1, `${postalCode} ${town}`.trim(), countryName(countryCode, t.language)]
    .filter((part) => part !== null && part !== '')
    .join('\n');
}
