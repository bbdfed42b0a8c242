/** Leads the eye and the keyboard to a task that was just unfolded. */
import { taskElementId } from '../todo/task-words.ts';

/** What stands above the work: the bar with the next step, and some air. */
const coveredPixels = 100;

/** Once it has been drawn: its tab may only now come into view. */
export function focusTask(key: string): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const line = document.getElementById(taskElementId(key));
      const task = line?.parentElement;
      line?.querySelector<HTMLElement>('.requests-task-button')?.focus({ preventScroll: true });
      const room = (task?.closest('.ui-split-file')?.clientHeight ?? 0) - coveredPixels;
      task?.scrollIntoView({ block: task.clientHeight <= room ? 'nearest' : 'start' });
    }),
  );
}
