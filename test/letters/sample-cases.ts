/** Builders of the letters that are about no request, beside the sample shop: to an authority, to a person, of a breach. */
import type { Language } from '../../shared/domain/language.ts';
import { breachFactsSchema, breachSchema, type Breach } from '../../shared/domain/breach/breach.ts';
import { localDate } from '../../shared/domain/local-date.ts';
import type {
  AuthorityAnswerInput,
  BreachInput,
  SourceNoticeInput,
} from '../../shared/letters/letter-input.ts';
import { aRequest, asked, authorities, heldOf, surroundings, type Country } from './sample.ts';

const groundOf = (country: Country, language: Language) => {
  const {
    controller,
    letterOn,
    postingChannel,
    registeredNumber,
    extraParagraph,
    particulars,
    ownTemplate,
    text,
    corrects,
  } = surroundings(country, language, aRequest([asked('access')]));
  const ground = { controller, letterOn, postingChannel, registeredNumber, extraParagraph, particulars };
  return { ...ground, language, ownTemplate, text, corrects, authorities, personCountry: null };
};

export const authorityAnswer = (
  country: Country,
  language: Language,
  parts: Partial<AuthorityAnswerInput> = {},
): AuthorityAnswerInput => ({
  ...groundOf(country, language),
  kind: 'authority-answer',
  recipient: { names: ['W-2'], address: null, addressLines: ['W-3', 'W-5'] },
  authorityCase: {
    authorityCode: country === 'BE' ? 'be-apd' : 'fr-cnil',
    reference: 'A-2026-001',
    receivedOn: localDate('2026-03-10'),
    answerDueOn: localDate('2026-03-31'),
    theirReference: 'W-7',
  },
  about: {
    request: aRequest([
      asked('access', { outcome: 'granted', decidedOn: localDate('2026-03-12') }),
      asked('erasure', { outcome: 'refused', decidedOn: localDate('2026-03-13') }),
      asked('objection'),
    ]),
    subjectName: 'Zélie Vantroubel',
    limitOn: localDate('2026-04-07'),
    sent: [{ on: localDate('2026-03-14'), subject: 'W-11', channel: 'registered-post' }],
  },
  particulars: { statement: 'W-17\n\nW-19', evidence: 'enclosed', otherEnclosures: 'W-31' },
  ...parts,
});

export const sourceNotice = (
  country: Country,
  language: Language,
  parts: Partial<SourceNoticeInput> = {},
): SourceNoticeInput => ({
  ...groundOf(country, language),
  kind: 'source-notice',
  recipient: { names: ['Zélie Vantroubel'], address: null },
  held: heldOf(country),
  particulars: { source: 'W-17', obtainedOn: '2026-03-02', publicSource: 'public' },
  ...parts,
});

const everyLanguage = (words: string) => ({ fr: words, nl: words, en: words, de: words });

export const aBreach = (parts: Partial<Breach> = {}): Breach =>
  breachSchema.parse({
    ...breachFactsSchema.parse({
      summary: 'W-41',
      effects: ['confidentiality'],
      happenedFrom: '2026-03-01',
      happenedUntil: '2026-03-03',
      discoveredOn: '2026-03-04',
      persons: 'W-43',
      personsCount: 1200,
      recordsCount: 3400,
      words: {
        nature: everyLanguage('W-45'),
        consequences: everyLanguage('W-47'),
        measures: everyLanguage('W-49'),
        advice: everyLanguage('W-51'),
      },
    }),
    id: '01900000-0000-7000-8000-000000000901',
    reference: 'V-2026-001',
    awareAt: '2026-03-04T08:30:00.000Z',
    closed: null,
    ...parts,
  });

export const breachLetter = (
  country: Country,
  language: Language,
  kind: BreachInput['kind'],
  parts: Partial<BreachInput> = {},
): BreachInput => ({
  ...groundOf(country, language),
  kind,
  recipient: { names: ['W-53'], address: null },
  breach: aBreach(),
  awareTime: { on: localDate('2026-03-04'), time: '09:30' },
  categories: [everyLanguage('W-55')],
  particulars: kind === 'breach-client-notice' ? { outstanding: 'W-57' } : {},
  ...parts,
});
