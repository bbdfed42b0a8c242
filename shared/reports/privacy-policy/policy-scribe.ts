/** What a privacy policy is written with: the words of reports and letters, and its own. */
import type { Language } from '../../domain/language.ts';
import type { LawfulBasis } from '../../domain/processing/processing-activity.ts';
import { basisPlaces } from '../../letters/access-answer/held-rows.ts';
import { capitalise, formatArticle } from '../../letters/format.ts';
import { createScribe, type Scribe } from '../scribe.ts';
import { recordDetailWordsOf, type RecordDetailWords } from '../words/record-details/words.ts';
import { policyWordsOf, type PolicyWords } from './words/words.ts';

export interface PolicyScribe extends Scribe {
  readonly policy: PolicyWords;
  readonly details: RecordDetailWords;
}

export function createPolicyScribe(language: Language): PolicyScribe {
  return {
    ...createScribe(language),
    policy: policyWordsOf(language),
    details: recordDetailWordsOf(language),
  };
}

/** "Votre consentement (article 6, paragraphe 1, point a), du RGPD)" */
export function basisText(basis: LawfulBasis, { say, letterWords, language }: PolicyScribe): string {
  return say(letterWords.inBrackets, {
    what: capitalise(language, say(letterWords.lawfulBases[basis])),
    details: formatArticle(language, { act: 'gdpr', place: basisPlaces[basis] }),
  });
}
