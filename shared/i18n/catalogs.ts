/** The languages the app speaks. Adding one is this line and its folder. */
import type { Language } from '../domain/language.ts';
import { de } from './locales/de/index.ts';
import { en } from './locales/en/index.ts';
import { fr } from './locales/fr/index.ts';
import { nl } from './locales/nl/index.ts';
import type { Catalog } from './translator.ts';

export const catalogs: Readonly<Record<Language, Catalog>> = { fr, nl, en, de };
