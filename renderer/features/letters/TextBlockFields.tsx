/** One part of a letter's body to write in: a paragraph or heading as text, a list item by item, a table cell by cell. */
import { Plus, X } from 'lucide-react';
import type { LetterBlock } from '../../../shared/letters/letter.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { withCell, withRow, type TableBlock } from './text-blocks.ts';

interface TextBlockFieldsProps<Block extends LetterBlock = LetterBlock> {
  readonly t: Translator;
  /** Names the field where the part has only one. */
  readonly name: string;
  /** In which its words are written. */
  readonly lang: Language;
  readonly block: Block;
  readonly onBlock: (block: LetterBlock) => void;
}

export function TextBlockFields({ t, name, lang, block, onBlock }: TextBlockFieldsProps) {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return (
        <TextArea
          label={name}
          isLabelHidden
          lang={lang}
          isForPrint
          rows={block.kind === 'heading' ? 1 : 3}
          value={block.text}
          onChange={(text) => onBlock({ ...block, text })}
        />
      );
    case 'list':
      return <ListFields t={t} name={name} lang={lang} block={block} onBlock={onBlock} />;
    case 'table':
      return <TableFields t={t} name={name} lang={lang} block={block} onBlock={onBlock} />;
  }
}

function ListFields({
  t,
  lang,
  block,
  onBlock,
}: TextBlockFieldsProps<Extract<LetterBlock, { readonly kind: 'list' }>>) {
  const { items } = block;
  return (
    <div className="block-cells">
      {items.map((item, place) => (
        <div key={place} className="block-line">
          <TextArea
            label={t('letter-text.item', { number: place + 1 })}
            isLabelHidden
            lang={lang}
            isForPrint
            rows={1}
            value={item}
            onChange={(text) => onBlock({ ...block, items: items.with(place, text) })}
          />
          <IconButton
            label={t('letter-text.item-take', { number: place + 1 })}
            icon={X}
            isDisabled={items.length === 1}
            onPress={() => onBlock({ ...block, items: items.toSpliced(place, 1) })}
          />
        </div>
      ))}
      <div>
        <Button tone="quiet" icon={Plus} onPress={() => onBlock({ ...block, items: [...items, ''] })}>
          {t('letter-text.item-add')}
        </Button>
      </div>
    </div>
  );
}

function TableFields({ t, lang, block, onBlock }: TextBlockFieldsProps<TableBlock>) {
  const { head, rows } = block;
  return (
    <>
      <div className="block-cells" role="group" aria-label={t('letter-text.heads')}>
        <div className="block-cells-head">{t('letter-text.heads')}</div>
        {head.map((text, column) => (
          <TextArea
            key={column}
            label={t('letter-text.head', { number: column + 1 })}
            isLabelHidden
            lang={lang}
            isForPrint
            rows={1}
            value={text}
            onChange={(next) => onBlock({ ...block, head: head.with(column, next) })}
          />
        ))}
      </div>
      {rows.map((row, line) => (
        <div
          key={line}
          className="block-cells"
          role="group"
          aria-label={t('letter-text.row', { number: line + 1 })}
        >
          <div className="block-cells-head">
            <span>{t('letter-text.row', { number: line + 1 })}</span>
            <IconButton
              label={t('letter-text.row-take', { number: line + 1 })}
              icon={X}
              isDisabled={rows.length === 1}
              onPress={() => onBlock({ ...block, rows: rows.toSpliced(line, 1) })}
            />
          </div>
          {row.map((cell, column) => (
            <TextArea
              key={column}
              label={columnName(t, head, column)}
              lang={lang}
              isForPrint
              rows={1}
              value={cell}
              onChange={(text) => onBlock(withCell(block, line, column, text))}
            />
          ))}
        </div>
      ))}
      <div>
        <Button tone="quiet" icon={Plus} onPress={() => onBlock(withRow(block))}>
          {t('letter-text.row-add')}
        </Button>
      </div>
    </>
  );
}

function columnName(t: Translator, head: readonly string[], column: number): string {
  const title = (head[column] ?? '').trim();
  return title === '' ? t('letter-text.head', { number: column + 1 }) : title;
}
