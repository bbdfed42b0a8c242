/** The phrases of every language, in the order in which languages are offered. */
import { german } from './de.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import type { LanguagePhrases } from './language-phrases.ts';
import { dutch } from './nl.ts';

export const languagePhrases: readonly LanguagePhrases[] = [french, dutch, english, german];
