/** The sentences of a paragraph, or the items of a list: each with when it is printed; one can be added or taken out. */
import { Plus, X } from 'lucide-react';
import type { Sentence } from '../../../shared/letters/template.ts';
import { TakenNote } from '../../parts/TakenNote.tsx';
import { useKeyedList } from '../../parts/use-keyed-list.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { conditionSentence, placesFor } from './fact-names.ts';
import { PlacesField } from './PlacesField.tsx';
import type { TemplateContext } from './template-context.ts';
import { problemAt } from './template-problems.ts';

interface SentencesFieldsProps {
  readonly context: TemplateContext;
  /** Names the paragraph that they stand in. */
  readonly name: string;
  readonly sentences: readonly Sentence[];
  readonly onSentences: (sentences: readonly Sentence[]) => void;
  /** Whether the last one may go. */
  readonly mayBeEmpty?: boolean;
}

export function SentencesFields({
  context: { t, kind, problems },
  name,
  sentences,
  onSentences,
  mayBeEmpty = false,
}: SentencesFieldsProps) {
  const list = useKeyedList(sentences, onSentences);
  const places = placesFor(t, kind, { isWhole: false });
  return (
    <>
      {sentences.map((sentence, place) => {
        const condition = conditionSentence(t, kind, sentence);
        const label = t('template.sentence', { number: place + 1, where: name });
        return (
          <div key={list.keys[place]} className="template-sentence">
            {list.takenAt === place && <TakenNote t={t} onBringBack={list.bringBack} />}
            {condition !== undefined && <p className="template-condition">{condition}</p>}
            <div className="template-line">
              <PlacesField
                t={t}
                label={label}
                text={sentence.text}
                onText={(text) => list.replace(place, { ...sentence, text })}
                places={places}
                errorMessage={problemAt(t, problems, sentence.text)}
              />
              <IconButton
                label={t('block.take', { name: label })}
                icon={X}
                isDisabled={!mayBeEmpty && sentences.length === 1}
                onPress={() => list.take(place)}
              />
            </div>
          </div>
        );
      })}
      {list.takenAt === sentences.length && <TakenNote t={t} onBringBack={list.bringBack} />}
      <div>
        <Button tone="quiet" icon={Plus} onPress={() => list.put(sentences.length, { text: '' })}>
          {t('template.sentence-add')}
        </Button>
      </div>
    </>
  );
}
