/** Where a published policy comes from: a file that is dropped or chosen, or a text that is pasted. */
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { DropOrPaste } from '../../../parts/DropOrPaste.tsx';

interface PolicySourceProps {
  readonly t: Translator;
  readonly isBusy: boolean;
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
}

const accepted = ['.pdf', '.html', '.htm', '.txt', '.md', '.docx', '.odt'];

export function PolicySource({ t, isBusy, onFile, onText }: PolicySourceProps) {
  return (
    <DropOrPaste
      t={t}
      words={{
        drop: t('policy.drop'),
        choose: t('policy.choose'),
        hint: t('policy.drop.hint'),
        paste: t('policy.paste'),
        pasteLabel: t('policy.paste-label'),
        read: t('policy.read'),
      }}
      accept={accepted}
      rows={8}
      readTone="primary"
      isBusy={isBusy}
      onFile={onFile}
      onText={onText}
    />
  );
}
