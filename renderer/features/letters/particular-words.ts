/** What the screen calls the things that only the user can say in a letter: by the kind of letter where it has words of its own. */
import type { LetterKind } from '../../../shared/domain/letter/letter-kind.ts';
import type { MessageKey, Translator } from '../../../shared/i18n/translator.ts';

type ParticularKey = Extract<MessageKey, `letter.particular.${string}`>;

/** Every particular of every kind has its label in the catalogs, which a test watches over. */
export function particularLabel(t: Translator, kind: LetterKind, name: string): string {
  return wordsFor(t, kind, name) ?? name;
}

export function particularHint(t: Translator, kind: LetterKind, name: string): string | undefined {
  return wordsFor(t, kind, `${name}.hint`);
}

export function particularChoice(t: Translator, kind: LetterKind, name: string, choice: string): string {
  return wordsFor(t, kind, `${name}.${choice}`) ?? choice;
}

function wordsFor(t: Translator, kind: LetterKind, name: string): string | undefined {
  const keys = [`letter.particular.${kind}.${name}`, `letter.particular.${name}`] as ParticularKey[];
  const key = keys.find((each) => t.has(each));
  return key === undefined ? undefined : t(key);
}
