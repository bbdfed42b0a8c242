/** Beside a decision that rests on Art. 12(5): whether its sheet is there, and the way to it. */
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import type { TaskProps } from '../todo/task-props.ts';

export function SheetNotice({ t, file, goToTask }: Pick<TaskProps, 't' | 'file' | 'goToTask'>) {
  const task = file.checklist.find((item) => item.task === 'excess-sheet');
  if (task === undefined) return null;
  const open = () => goToTask('excess-sheet', null);
  if (task.isDone) {
    return (
      <div className="requests-buttons">
        <Button onPress={open}>{t('excess.see')}</Button>
      </div>
    );
  }
  return (
    <Notice
      tone="due"
      title={t('excess.missing')}
      action={<Button onPress={open}>{t('excess.fill')}</Button>}
    >
      {t('excess.missing-text')}
    </Notice>
  );
}
