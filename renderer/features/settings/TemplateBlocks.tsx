/** The parts of a template in their order: moved, added, taken out, and each written in; groups hold parts of their own. */
import { Plus } from 'lucide-react';
import { Fragment } from 'react';
import type { Translator } from '../../../shared/i18n/translator.ts';
import type { TemplateBlock } from '../../../shared/letters/template.ts';
import { BlockFrame } from '../../parts/BlockFrame.tsx';
import { TakenNote } from '../../parts/TakenNote.tsx';
import { useKeyedList } from '../../parts/use-keyed-list.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { conditionSentence, factName } from './fact-names.ts';
import { TemplateBlockFields } from './TemplateBlockFields.tsx';
import { clauseTitle } from './clause-title.ts';
import type { TemplateContext } from './template-context.ts';

interface TemplateBlocksProps {
  readonly context: TemplateContext;
  readonly blocks: readonly TemplateBlock[];
  readonly onBlocks: (blocks: readonly TemplateBlock[]) => void;
}

const added = {
  paragraph: { kind: 'paragraph', sentences: [{ text: '' }] },
  heading: { kind: 'heading', text: '' },
  list: { kind: 'list', items: [{ text: '' }] },
} as const satisfies Readonly<Record<string, TemplateBlock>>;
const addable = ['paragraph', 'heading', 'list'] as const;

export function TemplateBlocks({ context, blocks, onBlocks }: TemplateBlocksProps) {
  const { t, kind } = context;
  const list = useKeyedList(blocks, onBlocks);
  return (
    <div className="template-blocks">
      {blocks.map((block, place) => {
        const name = nameOf(t, block, place + 1);
        const remarks = [conditionSentence(t, kind, block), eachSentence(t, block)];
        const remark = remarks.filter((sentence) => sentence !== undefined).join(' ');
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
              remark={remark === '' ? undefined : remark}
            >
              {block.kind === 'group' ? (
                <div className="block-cells">
                  <TemplateBlocks
                    context={context}
                    blocks={block.blocks}
                    onBlocks={(inner) => list.replace(place, { ...block, blocks: inner })}
                  />
                </div>
              ) : (
                <TemplateBlockFields
                  context={context}
                  name={name}
                  block={block}
                  onBlock={(next) => list.replace(place, next)}
                />
              )}
            </BlockFrame>
          </Fragment>
        );
      })}
      {list.takenAt === blocks.length && <TakenNote t={t} onBringBack={list.bringBack} />}
      <div>
        <Menu
          trigger={<Button icon={Plus}>{t('letter-text.add')}</Button>}
          label={t('letter-text.add')}
          groups={[addable.map((id) => ({ id, label: t(`letter-text.add.${id}`) }))]}
          onAction={(id) => list.put(blocks.length, added[id])}
        />
      </div>
    </div>
  );
}

function nameOf(t: Translator, block: TemplateBlock, number: number): string {
  switch (block.kind) {
    case 'clause':
      return clauseTitle(t, block.clause);
    case 'group':
      return t('template.group', { number });
    case 'list-each':
      return t('letter-text.block.list', { number });
    case 'paragraph-each':
      return t('letter-text.block.paragraph', { number });
    case 'heading':
    case 'paragraph':
    case 'list':
    case 'table':
      return t(`letter-text.block.${block.kind}`, { number });
  }
}

/** « Répété pour : données effacées » */
function eachSentence(t: Translator, block: TemplateBlock): string | undefined {
  return 'each' in block ? t('template.each', { fact: factName(t, block.each) }) : undefined;
}
