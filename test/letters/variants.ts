/** Every way that each letter can turn out, for each language and country: the table that the tests of letters run through. */
import type { Language } from '../../shared/domain/language.ts';
import { localDate } from '../../shared/domain/local-date.ts';
import type { LetterKind } from '../../shared/domain/letter/letter-kind.ts';
import { rights } from '../../shared/domain/request/right.ts';
import type { AnyLetterInput } from '../../shared/letters/letter-input.ts';
import {
  accessAnswer,
  acknowledgement,
  aRequest,
  aRequester,
  asked,
  connection,
  deadlineOf,
  erasureAnswer,
  heldOf,
  identity,
  invoices,
  items,
  newsletter,
  planOf,
  purchases,
  type Country,
} from './sample.ts';
import { answerVariants } from './variants-answers.ts';
import { caseVariants } from './variants-cases.ts';
import { outcomeVariants } from './variants-outcomes.ts';
import { questionVariants } from './variants-questions.ts';

interface Variant {
  readonly kind: LetterKind;
  readonly name: string;
  readonly input: (country: Country, language: Language) => AnyLetterInput;
}

const lawyer = aRequester({ name: 'Me Plaideur', role: 'lawyer' });
const withoutInvoices = items.filter(({ categoryId }) => categoryId !== invoices);
const firstInvoice = items.filter(({ label }) => label === 'Facture 2024-88');
const claims = (categoryId: typeof identity) =>
  ({ decision: 'keep', categoryId, exception: 'e', reason: 'W-31', keptThroughOn: null }) as const;

export const variants: readonly Variant[] = [
  {
    kind: 'acknowledgement',
    name: 'one right',
    input: (country, language) => acknowledgement(country, language),
  },
  {
    kind: 'acknowledgement',
    name: 'all rights, by telephone, through a lawyer',
    input: (country, language) =>
      acknowledgement(
        country,
        language,
        aRequest(
          rights.map((right) => asked(right)),
          { channel: 'phone', note: 'W-17, W-31', theirReference: 'ZV/3', requester: lawyer },
        ),
        { restrictedOn: localDate('2026-03-06'), isIdentityConfirmed: false, extraParagraph: 'W-17\n\nW-31' },
      ),
  },
  {
    kind: 'acknowledgement',
    name: 'marketing already stopped, no promise, social network, no contact ways, person forgotten',
    input: (country, language) =>
      acknowledgement(
        country,
        language,
        aRequest([asked('marketing-objection')], { channel: 'social-network', requester: lawyer }),
        {
          marketingStoppedOn: localDate('2026-03-07'),
          deadline: deadlineOf({ promisedOn: null }),
          subjectName: null,
        },
      ),
  },
  {
    kind: 'access-answer',
    name: 'granted',
    input: (country, language) =>
      accessAnswer(country, language, { outcome: 'granted' }, { personCountry: 'NL' }),
  },
  {
    kind: 'access-answer',
    name: 'granted, nothing known about some things, one copy',
    input: (country, language) => {
      const held = heldOf(country);
      const categories = held.categories.map((category) => ({
        ...category,
        period: null,
        sources: [],
        purposes: category.purposes.map((purpose) => ({ ...purpose, lawfulBasis: null })),
        recipients: category.recipients.map((recipient) => ({
          ...recipient,
          countryCode: null,
          safeguard: 'missing' as const,
        })),
      }));
      return accessAnswer(country, language, {}, { held: { ...held, categories }, copies: ['zip'] });
    },
  },
  {
    kind: 'access-answer',
    name: 'granted, no recipients, automated decision, suppression print',
    input: (country, language) => {
      const held = heldOf(country);
      const logic = { fr: 'Score', nl: 'Score', en: 'Score', de: 'Score' };
      const categories = held.categories.map((category) => ({
        ...category,
        recipients: [],
        purposes: category.purposes.map((purpose) => ({ ...purpose, automatedDecision: logic })),
      }));
      const parts = { held: { ...held, categories }, keepsSuppressionPrint: true };
      return accessAnswer(country, language, { outcome: 'granted' }, parts);
    },
  },
  {
    kind: 'access-answer',
    name: 'partly granted, other rights too',
    input: (country, language) => {
      const decision = {
        outcome: 'partly-granted',
        refusalReason: 'others-rights',
        reasonText: 'W-17.',
      } as const;
      const others = [asked('marketing-objection', { outcome: 'granted' }), asked('erasure')];
      return accessAnswer(country, language, decision, {
        request: aRequest([asked('access', decision), ...others]),
      });
    },
  },
  {
    kind: 'access-answer',
    name: 'nothing held',
    input: (country, language) =>
      accessAnswer(
        country,
        language,
        { outcome: 'nothing-held' },
        { held: null, keepsSuppressionPrint: true },
      ),
  },
  ...(
    ['identity-not-confirmed', 'not-identifiable', 'manifestly-unfounded', 'excessive', 'other'] as const
  ).map((refusalReason): Variant => ({
    kind: 'access-answer',
    name: `refused: ${refusalReason}`,
    input: (country, language) =>
      accessAnswer(country, language, { outcome: 'refused', refusalReason, reasonText: 'W-17.' }),
  })),
  {
    kind: 'erasure-answer',
    name: 'partly granted',
    input: (country, language) => erasureAnswer(country, language, { outcome: 'partly-granted' }),
  },
  {
    kind: 'erasure-answer',
    name: 'wholly granted, recipients named on request, backups by days',
    input: (country, language) =>
      erasureAnswer(
        country,
        language,
        {},
        {
          plan: planOf(country, 'b', withoutInvoices),
          backupsGoneOn: null,
          backupDays: 30,
          namesRecipients: false,
        },
      ),
  },
  {
    kind: 'erasure-answer',
    name: 'to be carried out, claims',
    input: (country, language) =>
      erasureAnswer(
        country,
        language,
        {},
        {
          plan: planOf(country, 'd', items, [claims(purchases)]),
          carriedOutOn: null,
          backupsGoneOn: null,
          recipientsTold: [],
        },
      ),
  },
  {
    kind: 'erasure-answer',
    name: 'all kept',
    input: (country, language) =>
      erasureAnswer(
        country,
        language,
        { outcome: 'refused' },
        {
          plan: planOf(country, 'a', firstInvoice, [
            claims(identity),
            claims(newsletter),
            claims(connection),
          ]),
          carriedOutOn: null,
        },
      ),
  },
  {
    kind: 'erasure-answer',
    name: 'refused for want of a ground',
    input: (country, language) =>
      erasureAnswer(
        country,
        language,
        { outcome: 'refused', refusalReason: 'no-ground', reasonText: 'W-17.' },
        {
          plan: planOf(country, null),
          carriedOutOn: null,
        },
      ),
  },
  {
    kind: 'erasure-answer',
    name: 'refused before anything was planned',
    input: (country, language) =>
      erasureAnswer(
        country,
        language,
        { outcome: 'refused', refusalReason: 'identity-not-confirmed' },
        {
          plan: null,
          carriedOutOn: null,
        },
      ),
  },
  {
    kind: 'erasure-answer',
    name: 'nothing held',
    input: (country, language) =>
      erasureAnswer(country, language, { outcome: 'nothing-held' }, { plan: null, carriedOutOn: null }),
  },
  ...answerVariants,
  ...caseVariants,
  ...outcomeVariants,
  ...questionVariants,
];

export const countries = ['BE', 'FR'] as const;
