/** Leads the eye and the keyboard to a task that was just unfolded. */
import { taskElementId } from '../todo/task-words.ts';

/** What stands above the work: the bar with the next step, and some air. */
const coveredPixels = 100;

/** For a task that was unfolded from elsewhere. */
export function focusTask(key: string): void {
  whenDrawn(() => {
    lineOf(key)?.querySelector<HTMLElement>('.requests-task-button')?.focus({ preventScroll: true });
    bringIntoView(key);
  });
}

/** For a task that was unfolded where it stands: its work may lie below what is in view. */
export function revealTask(key: string): void {
  whenDrawn(() => bringIntoView(key));
}

function bringIntoView(key: string): void {
  const task = lineOf(key)?.parentElement;
  const room = (task?.closest('.ui-split-file')?.clientHeight ?? 0) - coveredPixels;
  task?.scrollIntoView({ block: task.clientHeight <= room ? 'nearest' : 'start' });
}

function lineOf(key: string): HTMLElement | null {
  return document.getElementById(taskElementId(key));
}

/** Its tab may only now come into view. */
function whenDrawn(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(act));
}
