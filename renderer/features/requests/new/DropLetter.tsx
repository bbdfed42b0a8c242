/** Where a new request begins: the letter, mail or scan put down, or its words pasted; by hand it needs neither. */
import { X } from 'lucide-react';
import { largestAttachment } from '../../../../shared/domain/request/attachment.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { describeError } from '../../../parts/describe-error.ts';
import { DropOrPaste } from '../../../parts/DropOrPaste.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Spinner } from '../../../ui/Spinner.tsx';
import type { IntakeStage } from './intake-store.ts';

interface DropLetterProps {
  readonly t: Translator;
  readonly stage: IntakeStage;
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
  readonly onForget: () => void;
}

const bytesPerMegabyte = 1024 * 1024;
const accepted = [
  '.eml',
  '.pdf',
  '.png',
  '.jpg',
  '.jpeg',
  '.tif',
  '.tiff',
  '.webp',
  '.heic',
  '.txt',
  '.html',
  '.docx',
  '.odt',
  'message/rfc822',
  'application/pdf',
  'image/*',
  'text/plain',
] as const;

export function DropLetter({ t, stage, onFile, onText, onForget }: DropLetterProps) {
  switch (stage.kind) {
    case 'none':
      return <Choose t={t} onFile={onFile} onText={onText} />;
    case 'reading':
      return <Spinner label={t('intake.reading', { name: stage.name ?? t('intake.pasted-name') })} />;
    case 'unreadable': {
      const { title, repair } = describeError(t, stage.error);
      return (
        <>
          <Notice tone="late" title={title} live="assertive" action={<Remove t={t} onForget={onForget} />}>
            {repair}
          </Notice>
          {stage.fileId !== null && (
            <p className="requests-quiet">{t('intake.kept', { name: stage.name })}</p>
          )}
        </>
      );
    }
    case 'read':
      return (
        <>
          <p className="requests-buttons">
            <span>{t('intake.kept', { name: stage.reading.document.name })}</span>
            <Remove t={t} onForget={onForget} />
          </p>
          {!stage.reading.document.hasText && (
            <Notice title={t('intake.no-text')} live="polite">
              {t('intake.no-text.means')}
            </Notice>
          )}
        </>
      );
  }
}

function Choose({ t, onFile, onText }: Pick<DropLetterProps, 't' | 'onFile' | 'onText'>) {
  return (
    <DropOrPaste
      t={t}
      words={{
        drop: t('intake.drop'),
        choose: t('intake.choose'),
        hint: t('intake.hint', { limit: largestAttachment / bytesPerMegabyte }),
        paste: t('intake.paste'),
        pasteLabel: t('intake.paste-label'),
        read: t('intake.paste-read'),
      }}
      accept={accepted}
      rows={6}
      onFile={onFile}
      onText={onText}
    />
  );
}

function Remove({ t, onForget }: Pick<DropLetterProps, 't' | 'onForget'>) {
  return (
    <Button tone="quiet" icon={X} onPress={onForget}>
      {t('intake.remove')}
    </Button>
  );
}
