/** The text of a letter, part by part, as the user changes it. */
import { Plus } from 'lucide-react';
import { Fragment } from 'react';
import type { LetterText } from '../../../shared/contract/letter-fields.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { BlockFrame } from '../../parts/BlockFrame.tsx';
import { TakenNote } from '../../parts/TakenNote.tsx';
import { useKeyedList } from '../../parts/use-keyed-list.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { blockKinds, emptyBlock } from './text-blocks.ts';
import { TextBlockFields } from './TextBlockFields.tsx';

interface TextEditorProps {
  readonly t: Translator;
  /** Of the letter. */
  readonly language: Language;
  readonly text: LetterText;
  readonly onText: (text: LetterText) => void;
}

const longestSubject = 300;

export function TextEditor({ t, language, text, onText }: TextEditorProps) {
  const { subject, blocks } = text;
  const list = useKeyedList(blocks, (next) => onText({ ...text, blocks: next }));
  return (
    <div className="letters-text">
      <TextArea
        label={t('letter-text.subject')}
        lang={language}
        isForPrint
        rows={1}
        maxLength={longestSubject}
        value={subject}
        onChange={(next) => onText({ ...text, subject: next.replaceAll('\n', ' ') })}
        errorMessage={subject.trim() === '' ? t('letter-text.subject-needed') : undefined}
      />
      {blocks.map((block, place) => {
        const name = t(`letter-text.block.${block.kind}`, { number: place + 1 });
        return (
          <Fragment key={list.keys[place]}>
            {list.takenAt === place && <TakenNote t={t} onBringBack={list.bringBack} />}
            <BlockFrame
              t={t}
              name={name}
              place={place}
              count={blocks.length}
              onMove={list.move}
              onTake={blocks.length === 1 ? undefined : list.take}
            >
              <TextBlockFields
                t={t}
                name={name}
                lang={language}
                block={block}
                onBlock={(next) => list.replace(place, next)}
              />
            </BlockFrame>
          </Fragment>
        );
      })}
      {list.takenAt === blocks.length && <TakenNote t={t} onBringBack={list.bringBack} />}
      <div>
        <Menu
          trigger={<Button icon={Plus}>{t('letter-text.add')}</Button>}
          label={t('letter-text.add')}
          groups={[blockKinds.map((id) => ({ id, label: t(`letter-text.add.${id}`) }))]}
          onAction={(kind) => list.put(blocks.length, emptyBlock(kind))}
        />
      </div>
    </div>
  );
}
