/** What the person consented to, activity by activity: given, with what proves it, withdrawn, or never given (GDPR Art. 7). */
import type { ProcessingActivity } from '../../../../shared/domain/processing/processing-activity.ts';
import {
  consentStanding,
  isProven,
  restsOnConsent,
  type Consent,
} from '../../../../shared/domain/subject/consent.ts';
import type { StoppedActivity } from '../../../../shared/domain/subject/stopped-activity.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { ArticleNote } from '../../../parts/ArticleNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { StateTag } from '../../../ui/StateTag.tsx';
import { ConsentLine } from './ConsentLine.tsx';

/** What is to be done about consents: one to note, or something with one that is noted. */
export type ConsentChoice =
  | { readonly kind: 'record'; readonly activity: ProcessingActivity }
  | {
      readonly kind: 'withdraw' | 'remove' | 'open-proof';
      readonly activity: ProcessingActivity;
      readonly consent: Consent;
    };

interface ConsentsPanelProps {
  readonly t: Translator;
  readonly activities: readonly ProcessingActivity[];
  readonly consents: readonly Consent[];
  readonly stops: readonly StoppedActivity[];
  /** Of an archived or restricted person nothing is added. */
  readonly isClosed: boolean;
  readonly onChoose: (choice: ConsentChoice) => void;
}

export function ConsentsPanel({ t, activities, consents, stops, isClosed, onChoose }: ConsentsPanelProps) {
  const shown = activities.filter(
    (activity) => restsOnConsent(activity) || consents.some(({ activityId }) => activityId === activity.id),
  );
  if (shown.length === 0 || (isClosed && consents.length === 0)) return null;
  return (
    <Panel
      title={t('consent.title')}
      level={3}
      aside={<ArticleNote t={t} article={{ act: 'gdpr', place: '7' }} />}
    >
      <ul className="subjects-consents">
        {shown.map((activity) => {
          const own = consents.filter(({ activityId }) => activityId === activity.id);
          const standing = consentStanding(own, activity.id);
          const isObjected = stops.some(
            ({ by, activityId }) => by === 'objection' && activityId === activity.id,
          );
          const name = t.text(activity.name);
          return (
            <li key={activity.id}>
              <div className="subjects-consent-head">
                <strong>{name}</strong>
                {standing === 'none' && <StateTag tone="due">{t('consent.none-noted')}</StateTag>}
                {isObjected && <StateTag shape="cross">{t('consent.objected')}</StateTag>}
                {standing === 'given' && !own.some(isProven) && (
                  <StateTag tone="due">{t('consent.unproven')}</StateTag>
                )}
                {standing !== 'given' && !isClosed && restsOnConsent(activity) && (
                  <Button
                    tone="quiet"
                    aria-label={t('consent.record-for', { activity: name })}
                    onPress={() => onChoose({ kind: 'record', activity })}
                  >
                    {t('consent.record')}
                  </Button>
                )}
              </div>
              {standing === 'none' && <p className="subjects-consent-quiet">{t('consent.none-means')}</p>}
              {own.map((consent) => (
                <ConsentLine
                  key={consent.id}
                  t={t}
                  name={name}
                  consent={consent}
                  isClosed={isClosed}
                  onChoose={(kind) => onChoose({ kind, activity, consent })}
                />
              ))}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
