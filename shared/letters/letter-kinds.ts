/** The built-in letters: for each kind its templates and the schema of the facts that they may name. */
import type { Language } from '../domain/language.ts';
import type { LetterKind } from '../domain/letter/letter-kind.ts';
import { de as accessDe } from './access-answer/de.ts';
import { en as accessEn } from './access-answer/en.ts';
import { accessAnswerFactsSchema } from './access-answer/facts.ts';
import { fr as accessFr } from './access-answer/fr.ts';
import { nl as accessNl } from './access-answer/nl.ts';
import { de as acknowledgementDe } from './acknowledgement/de.ts';
import { en as acknowledgementEn } from './acknowledgement/en.ts';
import { acknowledgementFactsSchema } from './acknowledgement/facts.ts';
import { fr as acknowledgementFr } from './acknowledgement/fr.ts';
import { nl as acknowledgementNl } from './acknowledgement/nl.ts';
import { de as erasureDe } from './erasure-answer/de.ts';
import { en as erasureEn } from './erasure-answer/en.ts';
import { erasureAnswerFactsSchema } from './erasure-answer/facts.ts';
import { fr as erasureFr } from './erasure-answer/fr.ts';
import { nl as erasureNl } from './erasure-answer/nl.ts';
import type { Template } from './template.ts';

export const builtInTemplates: Readonly<Record<LetterKind, Readonly<Record<Language, Template>>>> = {
  acknowledgement: {
    fr: acknowledgementFr,
    nl: acknowledgementNl,
    en: acknowledgementEn,
    de: acknowledgementDe,
  },
  'access-answer': { fr: accessFr, nl: accessNl, en: accessEn, de: accessDe },
  'erasure-answer': { fr: erasureFr, nl: erasureNl, en: erasureEn, de: erasureDe },
};

export const factsSchemas = {
  acknowledgement: acknowledgementFactsSchema,
  'access-answer': accessAnswerFactsSchema,
  'erasure-answer': erasureAnswerFactsSchema,
} as const;
