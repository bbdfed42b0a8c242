/** Leads the eye and the keyboard to a task that was just unfolded. */
import { taskElementId } from '../todo/task-words.ts';

/** Once it has been drawn: its tab may only now come into view. */
export function focusTask(key: string): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const task = document.getElementById(taskElementId(key));
      task?.querySelector<HTMLElement>('[data-task-button]')?.focus({ preventScroll: true });
      task?.scrollIntoView({ block: 'nearest' });
    }),
  );
}
