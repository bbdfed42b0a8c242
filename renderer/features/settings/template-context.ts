/** What every part of the editor of templates knows. */
import type { Language } from '../../../shared/domain/language.ts';
import type { LetterKind } from '../../../shared/domain/letter/letter-kind.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import type { FoundProblem } from './template-problems.ts';

export interface TemplateContext {
  readonly t: Translator;
  readonly kind: LetterKind;
  /** Of the letter. */
  readonly language: Language;
  readonly problems: readonly FoundProblem[];
}
