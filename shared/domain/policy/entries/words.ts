/** A name in the four languages. */
import type { LocalizedText } from '../../language.ts';

export const words = (fr: string, nl: string, en: string, de: string): LocalizedText => ({ fr, nl, en, de });
