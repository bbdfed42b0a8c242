/** Where a published policy comes from: a file that is dropped or chosen, or a text that is pasted. */
import { ClipboardPaste } from 'lucide-react';
import { useState } from 'react';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { Button } from '../../../ui/Button.tsx';
import { FileDrop } from '../../../ui/FileDrop.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';

interface PolicySourceProps {
  readonly t: Translator;
  readonly isBusy: boolean;
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
}

const accepted = ['.pdf', '.html', '.htm', '.txt', '.md', '.docx', '.odt'];

export function PolicySource({ t, isBusy, onFile, onText }: PolicySourceProps) {
  const [isPasting, setPasting] = useState(false);
  const [text, setText] = useState('');
  return (
    <FileDrop
      label={t('policy.drop')}
      buttonLabel={t('policy.choose')}
      hint={t('policy.drop.hint')}
      accept={accepted}
      isDisabled={isBusy}
      onFiles={([file]) => {
        if (file !== undefined) onFile(file);
      }}
      onText={onText}
    >
      {isPasting ? (
        <div className="policy-paste">
          <TextArea
            label={t('policy.paste-label')}
            rows={8}
            value={text}
            onChange={setText}
            autoFocus
            spellCheck="false"
          />
          <div className="policy-buttons">
            <Button
              tone="primary"
              isDisabled={text.trim() === ''}
              isPending={isBusy}
              onPress={() => onText(text)}
            >
              {t('policy.read')}
            </Button>
            <Button tone="quiet" onPress={() => setPasting(false)}>
              {t('common.cancel')}
            </Button>
          </div>
        </div>
      ) : (
        <div>
          <Button tone="quiet" icon={ClipboardPaste} onPress={() => setPasting(true)}>
            {t('policy.paste')}
          </Button>
        </div>
      )}
    </FileDrop>
  );
}
