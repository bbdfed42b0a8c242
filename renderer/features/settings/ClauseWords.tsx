/** The words of a clause that all letters share, to read. */
import { clauseNames, frameOf } from '../../../shared/letters/clauses/clauses.ts';
import type { Sentence, TemplateBlock } from '../../../shared/letters/template.ts';
import { conditionSentence, placeLabel } from './fact-names.ts';
import type { TemplateContext } from './template-context.ts';

interface ClauseWordsProps {
  readonly context: TemplateContext;
  readonly clause: string;
}

export function ClauseWords({ context: { t, kind, language }, clause }: ClauseWordsProps) {
  const name = clauseNames.find((each) => each === clause);
  const blocks = name === undefined ? [] : frameOf(language).clauses[name];
  return (
    <div className="template-clause" lang={language}>
      {blocks.flatMap(sentencesIn).map((sentence) => (
        <p key={`${sentence.when ?? ''} ${sentence.text}`}>
          <Condition text={conditionSentence(t, kind, sentence)} language={t.language} />
          {sentence.text.replace(/\{(\w+)\}/gu, (_, place: string) => placeLabel(t, place))}
        </p>
      ))}
    </div>
  );
}

interface ConditionProps {
  readonly text: string | undefined;
  readonly language: string;
}

function Condition({ text, language }: ConditionProps) {
  if (text === undefined) return null;
  return (
    <span className="template-condition" lang={language}>
      {text}{' '}
    </span>
  );
}

/** Each sentence with the condition of the part that it stands in. */
function sentencesIn(block: TemplateBlock): readonly Sentence[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph-each':
      return [block];
    case 'paragraph':
      return block.sentences;
    case 'list':
      return block.items;
    case 'list-each':
      return [{ text: block.item }];
    case 'group': {
      const { when, unless } = block;
      const whole = { ...(when === undefined ? {} : { when }), ...(unless === undefined ? {} : { unless }) };
      return block.blocks.flatMap(sentencesIn).map((sentence) => ({ ...whole, ...sentence }));
    }
    case 'table':
    case 'clause':
      return [];
  }
}
