/** The document beside the form: what its envelope says, its text with the evidence marked, or its picture. */
import { useState } from 'react';
import type { Reading } from '../../../../shared/contract/intake-calls.ts';
import type { Quote } from '../../../../shared/domain/intake/read-letter.ts';
import type { LocalDate } from '../../../../shared/domain/local-date.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { KeyValueList } from '../../../ui/KeyValueList.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import { ArrivedPdf } from './ArrivedPdf.tsx';
import { ArrivedPicture } from './ArrivedPicture.tsx';
import { MarkedText } from './MarkedText.tsx';

interface ArrivedDocumentProps {
  readonly t: Translator;
  readonly reading: Reading;
  readonly bytes: Uint8Array<ArrayBuffer> | null;
  /** The quote that was asked for last. */
  readonly shown: Quote | null;
}

const views = ['text', 'original'] as const;
type View = (typeof views)[number];

export function ArrivedDocument({ t, reading, bytes, shown }: ArrivedDocumentProps) {
  const { document, proposals, remarks } = reading;
  const hasPicture = bytes !== null && (document.kind === 'pdf' || document.kind === 'image');
  const [view, setView] = useState<View>(document.hasText ? 'text' : 'original');
  const [isLarge, setLarge] = useState(false);
  const [lastShown, setLastShown] = useState(shown);
  if (shown !== lastShown) {
    setLastShown(shown);
    setView('text');
  }
  const spans = [
    ...proposals.flatMap(({ evidence }) => evidence),
    ...remarks.map(({ evidence }) => evidence),
  ];
  return (
    <Panel title={t('intake.document')}>
      <KeyValueList items={factsOf(t, document)} />
      {hasPicture && document.hasText && (
        <RadioGroup
          label={t('intake.view')}
          isLabelHidden
          orientation="horizontal"
          choices={views.map((id) => ({ id, label: t(`intake.view.${id}`) }))}
          value={view}
          onChange={setView}
        />
      )}
      {document.hasText && view === 'text' && (
        <MarkedText t={t} text={document.text} spans={spans} shown={shown} language={reading.language} />
      )}
      {document.isTextCut && view === 'text' && <p className="requests-quiet">{t('intake.text-cut')}</p>}
      {hasPicture && view === 'original' && (
        <>
          <Switch isSelected={isLarge} onChange={setLarge}>
            {t('intake.enlarge')}
          </Switch>
          <div
            className="intake-original"
            data-large={isLarge || undefined}
            role="region"
            aria-label={t('intake.view.original')}
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keyboard
            tabIndex={isLarge ? 0 : undefined}
          >
            {document.kind === 'pdf' ? (
              <ArrivedPdf t={t} name={document.name} bytes={bytes} />
            ) : (
              <ArrivedPicture t={t} name={document.name} mediaType={document.mediaType} bytes={bytes} />
            )}
          </div>
        </>
      )}
      {!document.hasText && !hasPicture && <p className="requests-quiet">{t('intake.cannot-show')}</p>}
    </Panel>
  );
}

function factsOf(
  t: Translator,
  { sender, subject, writtenOn, receivedOn, attachments }: Reading['document'],
) {
  const from = [sender?.name ?? '', sender?.email ?? ''].filter((part) => part !== '').join(', ');
  const day = (on: LocalDate | null) => (on === null ? '' : t.date(on));
  return [
    { term: t('intake.from'), value: from },
    { term: t('intake.about'), value: subject ?? '' },
    { term: t('intake.written-on'), value: day(writtenOn) },
    { term: t('intake.arrived-on'), value: day(receivedOn) },
    { term: t('intake.attachments'), value: t.list(attachments.map(({ name }) => name)) },
  ].filter(({ value }) => value !== '');
}
