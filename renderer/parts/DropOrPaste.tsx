/** Something to be read: a file that is dropped or chosen, or its words, pasted. */
import { ClipboardPaste } from 'lucide-react';
import { useState } from 'react';
import type { Translator } from '../../shared/i18n/translator.ts';
import { Button } from '../ui/Button.tsx';
import { FileDrop } from '../ui/FileDrop.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import './drop-or-paste.css';

interface DropOrPasteProps {
  readonly t: Translator;
  readonly words: Readonly<Record<'drop' | 'choose' | 'hint' | 'paste' | 'pasteLabel' | 'read', string>>;
  readonly accept: readonly string[];
  /** Lines of the field in which one pastes. */
  readonly rows: number;
  /** `primary` where reading is what the page is for. */
  readonly readTone?: 'primary' | undefined;
  readonly isBusy?: boolean;
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
}

export function DropOrPaste({
  t,
  words,
  accept,
  rows,
  readTone,
  isBusy = false,
  onFile,
  onText,
}: DropOrPasteProps) {
  const [isPasting, setPasting] = useState(false);
  const [text, setText] = useState('');
  return (
    <FileDrop
      label={words.drop}
      buttonLabel={words.choose}
      hint={words.hint}
      accept={accept}
      isDisabled={isBusy}
      onFiles={([file]) => {
        if (file !== undefined) onFile(file);
      }}
      onText={onText}
    >
      {isPasting ? (
        <div className="drop-or-paste">
          <TextArea
            label={words.pasteLabel}
            rows={rows}
            value={text}
            onChange={setText}
            autoFocus
            spellCheck="false"
          />
          <div className="drop-or-paste-buttons">
            <Button
              tone={readTone}
              isDisabled={text.trim() === ''}
              isPending={isBusy}
              onPress={() => onText(text)}
            >
              {words.read}
            </Button>
            <Button tone="quiet" onPress={() => setPasting(false)}>
              {t('common.cancel')}
            </Button>
          </div>
        </div>
      ) : (
        <div>
          <Button tone="quiet" icon={ClipboardPaste} onPress={() => setPasting(true)}>
            {words.paste}
          </Button>
        </div>
      )}
    </FileDrop>
  );
}
