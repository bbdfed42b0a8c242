/** What can be done with an opened request beside its work, and which of it the request allows now. */
import { CalendarPlus, FilePen, Pause, Play, StickyNote, Trash2 } from 'lucide-react';
import type { RequestFile } from '../../../../shared/contract/request-calls.ts';
import { isOpen } from '../../../../shared/domain/request/lifecycle.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import type { MenuChoice } from '../../../ui/Menu.tsx';

export type FileDialog = 'note' | 'correct' | 'pause' | 'resume' | 'extend' | 'void';

/** Groups of the menu; a closed or voided request takes notes and nothing else. */
export function fileMenu(t: Translator, file: RequestFile): readonly (readonly MenuChoice<FileDialog>[])[] {
  const note: MenuChoice<FileDialog> = { id: 'note', label: t('request.menu.note'), icon: StickyNote };
  if (!isOpen(file.state)) return [[note]];
  const pause: MenuChoice<FileDialog> = file.deadline.isSuspended
    ? { id: 'resume', label: t('request.menu.resume'), icon: Play }
    : { id: 'pause', label: t('request.menu.pause'), icon: Pause, description: t('request.menu.pause-text') };
  const extend: MenuChoice<FileDialog> = {
    id: 'extend',
    label: t('request.menu.extend'),
    icon: CalendarPlus,
    isDisabled: !mayExtend(file),
    description: t(`request.menu.extend-${file.extension}`),
  };
  return [
    [note, { id: 'correct', label: t('request.menu.correct'), icon: FilePen }],
    [pause, extend],
    [{ id: 'void', label: t('request.menu.void'), icon: Trash2, tone: 'danger' }],
  ];
}

export function mayExtend({ extension }: Pick<RequestFile, 'extension'>): boolean {
  return extension === 'allowed' || extension === 'warn-after-nominal';
}
