/** How the way back from a letter names what the letter is about. */
import type { Translator } from '../../../shared/i18n/translator.ts';

interface Named {
  readonly reference: string | null;
  readonly name: string;
}

/** A letter to a person without a file has no number. */
export function matterName(t: Translator, { reference, name }: Named): string {
  return reference === null ? name : t('letter.over', { reference, name });
}
