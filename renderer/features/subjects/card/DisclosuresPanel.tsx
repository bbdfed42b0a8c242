/** What of this person was demanded by others or given to them, and breaches that concern them; for our own eyes. */
import type { SubjectFile } from '../../../../shared/contract/subject-calls.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { Link } from '../../../ui/Link.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { Stamp } from '../../../ui/Stamp.tsx';
import { StateTag } from '../../../ui/StateTag.tsx';

type Known = SubjectFile['disclosures'][number];

interface DisclosuresPanelProps {
  readonly t: Translator;
  readonly disclosures: SubjectFile['disclosures'];
  readonly breaches: SubjectFile['breaches'];
  readonly onOpenDisclosure: (id: string) => void;
  readonly onOpenBreach: (id: string) => void;
}

export function DisclosuresPanel({ t, disclosures, breaches, ...ways }: DisclosuresPanelProps) {
  if (disclosures.length + breaches.length === 0) return null;
  return (
    <Panel title={t('person.disclosures')} level={3}>
      <ul className="subjects-matters">
        {disclosures.map((disclosure) => (
          <li key={disclosure.id}>
            <Link onPress={() => ways.onOpenDisclosure(disclosure.id)}>
              <Stamp>{disclosure.reference}</Stamp> {disclosure.recipientName}
            </Link>
            <StateTag tone={disclosure.secret === null ? 'plain' : 'late'}>
              {standingOf(t, disclosure)}
            </StateTag>
          </li>
        ))}
        {breaches.map(({ id, reference }) => (
          <li key={id}>
            <Link onPress={() => ways.onOpenBreach(id)}>{t('breach.title', { reference })}</Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function standingOf(t: Translator, { state, givenOn, secret }: Known): string {
  if (secret !== null)
    return secret.until === null
      ? t('person.disclosure-secret')
      : t('person.disclosure-secret-until', { day: t.date(secret.until) });
  return givenOn === null
    ? t(`disclosure.state.${state}`)
    : t('person.disclosure-named', { day: t.date(givenOn) });
}
