/** Every way that the letters of `sample-cases.ts` can turn out. */
import type { Language } from '../../shared/domain/language.ts';
import { localDate } from '../../shared/domain/local-date.ts';
import type { LetterKind } from '../../shared/domain/letter/letter-kind.ts';
import type { AnyLetterInput } from '../../shared/letters/letter-input.ts';
import { aRequest, aRequester, asked, controllers, heldOf, type Country } from './sample.ts';
import { aBreach, authorityAnswer, breachLetter, sourceNotice } from './sample-cases.ts';

interface Variant {
  readonly kind: LetterKind;
  readonly name: string;
  readonly input: (country: Country, language: Language) => AnyLetterInput;
}

const variant = (kind: LetterKind, name: string, input: Variant['input']): Variant => ({ kind, name, input });
const lawyer = aRequester({ name: 'Me Plaideur', role: 'lawyer' });
const outcomes = ['granted', 'partly-granted', 'nothing-held', 'forwarded', 'withdrawn'] as const;

export const caseVariants: readonly Variant[] = [
  variant('authority-answer', 'about a request', (country, language) => authorityAnswer(country, language)),
  variant('authority-answer', 'about no request, no date', (country, language) =>
    authorityAnswer(country, language, {
      about: null,
      authorityCase: {
        authorityCode: country === 'BE' ? 'be-apd' : 'fr-cnil',
        reference: 'A-2026-002',
        receivedOn: localDate('2026-03-10'),
        answerDueOn: null,
        theirReference: null,
      },
      particulars: { statement: 'W-17' },
    }),
  ),
  variant('authority-answer', 'asked by a lawyer, every outcome, nothing sent', (country, language) =>
    authorityAnswer(country, language, {
      about: {
        request: aRequest(
          (['access', 'rectification', 'restriction', 'portability', 'marketing-objection'] as const).map(
            (right, index) => asked(right, { outcome: outcomes[index] ?? null }),
          ),
          { requester: lawyer },
        ),
        subjectName: 'Zélie Vantroubel',
        limitOn: localDate('2026-04-07'),
        sent: [],
      },
    }),
  ),
  variant('source-notice', 'a public source', (country, language) => sourceNotice(country, language)),
  variant('source-notice', 'no day, no contact, living abroad, corrected', (country, language) =>
    sourceNotice(country, language, {
      controller: { ...controllers[country], privacyContact: null, email: null, phone: null },
      particulars: { source: 'W-17' },
      personCountry: 'NL',
      held: heldOf(country, []),
      corrects: { letterOn: localDate('2026-03-18') },
      extraParagraph: 'W-19',
    }),
  ),
  variant('breach-notice', 'over several days', (country, language) =>
    breachLetter(country, language, 'breach-notice'),
  ),
  variant('breach-notice', 'one day, no advice, corrected', (country, language) =>
    breachLetter(country, language, 'breach-notice', {
      controller: { ...controllers[country], privacyContact: null, email: null, phone: null },
      breach: aBreach({ happenedUntil: null, words: { ...aBreach().words, advice: null } }),
      categories: [],
      corrects: { letterOn: localDate('2026-03-18') },
      extraParagraph: 'W-19',
    }),
  ),
  variant('breach-client-notice', 'with all that is known', (country, language) =>
    breachLetter(country, language, 'breach-client-notice'),
  ),
  variant('breach-client-notice', 'as far as known', (country, language) =>
    breachLetter(country, language, 'breach-client-notice', {
      breach: aBreach({
        happenedFrom: null,
        happenedUntil: null,
        persons: null,
        personsCount: null,
        recordsCount: null,
      }),
      categories: [],
      particulars: {},
    }),
  ),
];
