/** What the codes of the register are called on the screen. */
import { checklistTasks, type ChecklistTask } from '../../shared/domain/request/checklist.ts';
import type { Right } from '../../shared/domain/request/right.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import { capitalise } from './format.ts';

/** Each language by its own name, for choosing one that can be read. */
export const languageOwnNames: Readonly<Record<Language, string>> = {
  fr: 'Français',
  nl: 'Nederlands',
  en: 'English',
  de: 'Deutsch',
};

/** "Accès, effacement et portabilité" */
export function rightNames(t: Translator, rights: readonly { readonly right: Right }[]): string {
  return capitalise(t, t.list(rights.map(({ right }) => t(`right.${right}`))));
}

/** The next step of a request as its summary names it; null where nothing is left, or the step is unknown here. */
export function nextStepName(t: Translator, nextStep: string | null): string | null {
  const task = checklistTasks.find((each): each is ChecklistTask => each === nextStep);
  return task === undefined ? null : t(`task.${task}`);
}
