/** What can be done with an opened request beside its work, and which of it the request allows now. */
import {
  Archive,
  ArchiveRestore,
  CalendarPlus,
  FileArchive,
  FilePen,
  Landmark,
  Pause,
  Play,
  StickyNote,
  Trash2,
} from 'lucide-react';
import type { RequestFile } from '../../../../shared/contract/request-calls.ts';
import { isOpen } from '../../../../shared/domain/request/lifecycle.ts';
import { mayReopen } from '../../../../shared/domain/request/reopen.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import type { MenuChoice } from '../../../ui/Menu.tsx';
import { standingsOf } from '../letter-standings.ts';

export type FileDialog = 'note' | 'correct' | 'pause' | 'resume' | 'extend' | 'void' | 'evidence' | 'close';
/** What the menu offers: dialogs, and what is done at once. */
export type FileChoice = FileDialog | 'reopen' | 'case';

/** Groups of the menu; a closed or voided request takes notes and hands out its evidence. What was closed early, or refused for want of an answer, is opened again. */
export function fileMenu(t: Translator, file: RequestFile): readonly (readonly MenuChoice<FileChoice>[])[] {
  const note: MenuChoice<FileChoice> = { id: 'note', label: t('request.menu.note'), icon: StickyNote };
  const evidence: MenuChoice<FileChoice> = {
    id: 'evidence',
    label: t('request.menu.evidence'),
    icon: FileArchive,
    description: t('request.menu.evidence-text'),
  };
  const authority: MenuChoice<FileChoice> = { id: 'case', label: t('case.new'), icon: Landmark };
  const reopen: readonly MenuChoice<FileChoice>[] = mayReopen(file.request, standingsOf(file))
    ? [{ id: 'reopen', label: t('request.menu.reopen'), icon: ArchiveRestore }]
    : [];
  if (!isOpen(file.state))
    return [
      [note, ...reopen],
      [evidence, authority],
    ];
  const pause: MenuChoice<FileChoice> = file.deadline.isSuspended
    ? { id: 'resume', label: t('request.menu.resume'), icon: Play }
    : { id: 'pause', label: t('request.menu.pause'), icon: Pause, description: t('request.menu.pause-text') };
  const extend: MenuChoice<FileChoice> = {
    id: 'extend',
    label: t('request.menu.extend'),
    icon: CalendarPlus,
    isDisabled: !mayExtend(file),
    description: t(`request.menu.extend-${file.extension}`),
  };
  return [
    [note, { id: 'correct', label: t('request.menu.correct'), icon: FilePen }, ...reopen],
    [pause, extend],
    [evidence, authority],
    [
      {
        id: 'close',
        label: t('request.menu.close'),
        icon: Archive,
        description: t('request.menu.close-text'),
      },
      { id: 'void', label: t('request.menu.void'), icon: Trash2, tone: 'danger' },
    ],
  ];
}

export function mayExtend({ extension }: Pick<RequestFile, 'extension'>): boolean {
  return extension === 'allowed' || extension === 'warn-after-nominal';
}

/** What is owed and not done, in words, each once. */
export function tasksLeft(t: Translator, { checklist }: Pick<RequestFile, 'checklist'>): readonly string[] {
  const left = checklist.filter(({ isDone, isOptional }) => !isDone && !isOptional);
  return [...new Set(left.map(({ task }) => t(`request-next.${task}`)))];
}
