/** The words of the letter: as the template fills them, or as the user changes them, and to copy out. */
import { Copy, PenLine, RotateCcw } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { LetterText } from '../../../shared/contract/letter-fields.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { useAttempt } from '../../parts/use-attempt.ts';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { SavedNote } from '../../ui/SavedNote.tsx';
import { TextEditor } from './TextEditor.tsx';

export interface LetterWords {
  /** As the user changed it; null while the template fills it. */
  readonly changed: LetterText | null;
  /** As the template fills it, once the editor has asked for it. */
  readonly filled: LetterText | null;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onText: (text: LetterText | null) => void;
  readonly onCopy: () => Promise<AppError | null>;
}

interface TextSectionProps {
  readonly t: Translator;
  /** Of the letter. */
  readonly language: Language;
  readonly words: LetterWords;
}

const copiedForMs = 3000;

export function TextSection({ t, language, words }: TextSectionProps) {
  const { changed, filled, isOpen, onOpen, onText } = words;
  /** What « Revenir au texte d’origine » laid aside. */
  const [aside, setAside] = useState<LetterText | null>(null);
  const text = changed ?? filled;
  const isEditing = isOpen || changed !== null;
  const write = (next: LetterText) => {
    setAside(null);
    onText(next);
  };
  return (
    <Panel title={t('letter-text.title')}>
      <div className="letters-words">
        {!isEditing && (
          <Button icon={PenLine} onPress={onOpen}>
            {t('letter-text.change')}
          </Button>
        )}
        <CopyButton t={t} onCopy={words.onCopy} />
      </div>
      {isEditing && (
        <>
          <p className="letters-words-note">
            {changed === null ? t('letter-text.as-filled') : t('letter-text.keeps-its-words')}
          </p>
          {text !== null && <TextEditor t={t} language={language} text={text} onText={write} />}
          <div className="letters-words">
            {changed !== null && (
              <Button
                icon={RotateCcw}
                onPress={() => {
                  setAside(changed);
                  onText(null);
                }}
              >
                {t('letter-text.reset')}
              </Button>
            )}
            {changed === null && aside !== null && (
              <Button onPress={() => write(aside)}>{t('letter-text.take-back')}</Button>
            )}
          </div>
        </>
      )}
    </Panel>
  );
}

interface CopyButtonProps {
  readonly t: Translator;
  readonly onCopy: () => Promise<AppError | null>;
}

function CopyButton({ t, onCopy }: CopyButtonProps) {
  const attempt = useAttempt();
  const [copies, setCopies] = useState(0);
  useEffect(() => {
    if (copies === 0) return undefined;
    const timer = setTimeout(() => setCopies(0), copiedForMs);
    return () => clearTimeout(timer);
  }, [copies]);
  const copy = async () => {
    if (await attempt.run(onCopy)) setCopies((count) => count + 1);
  };
  return (
    <>
      <Button tone="quiet" icon={Copy} onPress={() => void copy()}>
        {t('letter-text.copy')}
      </Button>
      <SavedNote text={copies === 0 ? '' : t('letter-text.copied')} />
      {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
    </>
  );
}
