/** What makes a kind of letter: its facts, the templates that name them, and what only the user can say. */
import type { z } from 'zod';
import type { Language } from '../domain/language.ts';
import type { LetterGap, LetterWarning } from './letter-problem.ts';
import type { AnyLetterInput } from './letter-input.ts';
import type { Localizer } from './localizer.ts';
import type { Particular } from './particular.ts';
import type { Facts, Template } from './template.ts';

export interface LetterModule<Input extends AnyLetterInput = AnyLetterInput, F extends object = object> {
  readonly templates: Readonly<Record<Language, Template>>;
  readonly factsSchema: z.ZodReadonly<z.ZodObject>;
  readonly particulars: readonly Particular[];
  readonly build: (input: Input, localizer: Localizer) => F;
  /** What keeps this letter from being composed, before its facts are built. */
  readonly gaps?: (input: Input) => readonly LetterGap[];
  /** What can be printed, but should be looked at before it is signed. */
  readonly warnings?: (input: Input, facts: F) => readonly LetterWarning[];
}

/** A module whose facts and input are checked together, ready for the list of all kinds. */
export function letterModule<Input extends AnyLetterInput, F extends object>(
  module: LetterModule<Input, F>,
): LetterModule {
  return module as unknown as LetterModule;
}

/** Facts as templates read them. */
export function asFacts(facts: object): Facts {
  return facts as Facts;
}
