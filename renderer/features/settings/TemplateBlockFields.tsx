/** One part of a template to write in; clauses that all letters share are shown whole and only moved. */
import type { TemplateBlock } from '../../../shared/letters/template.ts';
import { placesFor } from './fact-names.ts';
import { ClauseWords } from './ClauseWords.tsx';
import { PlacesField } from './PlacesField.tsx';
import { SentencesFields } from './SentencesFields.tsx';
import type { TemplateContext } from './template-context.ts';
import { problemAt } from './template-problems.ts';

interface TemplateBlockFieldsProps {
  readonly context: TemplateContext;
  readonly name: string;
  readonly block: Exclude<TemplateBlock, { readonly kind: 'group' }>;
  readonly onBlock: (block: TemplateBlock) => void;
}

export function TemplateBlockFields({ context, name, block, onBlock }: TemplateBlockFieldsProps) {
  const { t, kind, problems } = context;
  const field = (label: string, text: string, onText: (next: string) => void, each?: string) => (
    <PlacesField
      t={t}
      label={label}
      text={text}
      onText={onText}
      places={placesFor(t, kind, { isWhole: true, ...(each === undefined ? {} : { each }) })}
      errorMessage={problemAt(t, problems, text)}
    />
  );
  switch (block.kind) {
    case 'heading':
      return field(name, block.text, (text) => onBlock({ ...block, text }));
    case 'paragraph-each':
      return field(name, block.text, (text) => onBlock({ ...block, text }), block.each);
    case 'list-each':
      return field(name, block.item, (item) => onBlock({ ...block, item }), block.each);
    case 'paragraph':
      return (
        <SentencesFields
          context={context}
          name={name}
          sentences={block.sentences}
          onSentences={(sentences) => onBlock({ ...block, sentences })}
        />
      );
    case 'list':
      return (
        <SentencesFields
          context={context}
          name={name}
          sentences={block.items}
          onSentences={(items) => onBlock({ ...block, items })}
        />
      );
    case 'table':
      return (
        <>
          {block.columns.map((column, place) => {
            const write = (change: Partial<typeof column>) =>
              onBlock({ ...block, columns: block.columns.with(place, { ...column, ...change }) });
            const number = place + 1;
            return (
              <div key={place} className="block-cells">
                <p className="template-condition">{t('letter-text.head', { number })}</p>
                {field(t('template.column-head', { number }), column.head, (head) => write({ head }))}
                {field(
                  t('template.column-cell', { number }),
                  column.cell,
                  (cell) => write({ cell }),
                  block.each,
                )}
              </div>
            );
          })}
        </>
      );
    case 'clause':
      return <ClauseWords context={context} clause={block.clause} />;
  }
}
