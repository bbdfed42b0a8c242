/** A part of a text that is being edited, with the ways to move it and to take it out. */
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Translator } from '../../shared/i18n/translator.ts';
import { IconButton } from '../ui/IconButton.tsx';
import './block-frame.css';

interface BlockFrameProps {
  readonly t: Translator;
  /** « Alinéa 3 » */
  readonly name: string;
  readonly place: number;
  readonly count: number;
  readonly onMove: (from: number, to: number) => void;
  /** Absent where it has to stay. */
  readonly onTake?: ((place: number) => void) | undefined;
  /** Below the name, e.g. when it is printed. */
  readonly remark?: string | undefined;
  readonly children: ReactNode;
}

export function BlockFrame({ t, name, place, count, onMove, onTake, remark, children }: BlockFrameProps) {
  return (
    <div className="block-frame" role="group" aria-label={name}>
      <div className="block-frame-head">
        <span className="block-frame-name">{name}</span>
        <IconButton
          label={t('block.up', { name })}
          icon={ArrowUp}
          isDisabled={place === 0}
          onPress={() => onMove(place, place - 1)}
        />
        <IconButton
          label={t('block.down', { name })}
          icon={ArrowDown}
          isDisabled={place === count - 1}
          onPress={() => onMove(place, place + 1)}
        />
        {onTake !== undefined && (
          <IconButton label={t('block.take', { name })} icon={Trash2} onPress={() => onTake(place)} />
        )}
      </div>
      {remark !== undefined && <p className="block-frame-remark">{remark}</p>}
      {children}
    </div>
  );
}
