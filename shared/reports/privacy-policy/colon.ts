/** What stands between a label and its value in running text. */
import type { Language } from '../../domain/language.ts';

export function colonOf(language: Language): string {
  return language === 'fr' ? '\u00a0: ' : ': ';
}
