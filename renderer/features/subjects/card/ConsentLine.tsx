/** One consent: when and how it was given, to which words, what proves it, and when it was withdrawn. */
import { Paperclip } from 'lucide-react';
import type { Consent } from '../../../../shared/domain/subject/consent.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { Button } from '../../../ui/Button.tsx';
import { StateTag } from '../../../ui/StateTag.tsx';

interface ConsentLineProps {
  readonly t: Translator;
  /** Of the activity. */
  readonly name: string;
  readonly consent: Consent;
  readonly isClosed: boolean;
  readonly onChoose: (kind: 'withdraw' | 'remove' | 'open-proof') => void;
}

export function ConsentLine({ t, name, consent, isClosed, onChoose }: ConsentLineProps) {
  const { givenOn, way, wording, proof, file, withdrawnOn } = consent;
  return (
    <div className="subjects-consent">
      <p>
        {way !== null && (
          <StateTag tone={withdrawnOn === null ? 'done' : 'plain'}>
            {givenOn === null ? t('consent.given-undated') : t('consent.given', { day: t.date(givenOn) })}
          </StateTag>
        )}
        {withdrawnOn !== null && (
          <StateTag shape="cross">{t('consent.withdrawn', { day: t.date(withdrawnOn) })}</StateTag>
        )}
        {way !== null && <span>{t(`consent.way.${way}`)}</span>}
      </p>
      {wording !== null && <p className="subjects-note">{t('consent.words', { text: wording })}</p>}
      {proof !== null && <p className="subjects-note">{t('consent.proof', { text: proof })}</p>}
      <p className="subjects-consent-ways">
        {file !== null && (
          <Button tone="quiet" icon={Paperclip} onPress={() => onChoose('open-proof')}>
            {t('consent.file', { name: file.name })}
          </Button>
        )}
        {withdrawnOn === null && (
          <Button
            tone="quiet"
            aria-label={t('consent.withdraw-for', { activity: name })}
            onPress={() => onChoose('withdraw')}
          >
            {t('consent.withdraw')}
          </Button>
        )}
        {!isClosed && (
          <Button
            tone="quiet"
            aria-label={t('consent.remove-for', { activity: name })}
            onPress={() => onChoose('remove')}
          >
            {t('consent.remove')}
          </Button>
        )}
      </p>
    </div>
  );
}
