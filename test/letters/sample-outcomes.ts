/** Builders of the letters for what ends alike, for agents, clients and recipients, beside the sample shop. */
import type { Language } from '../../shared/domain/language.ts';
import { localDate } from '../../shared/domain/local-date.ts';
import {
  mandateSchema,
  type Requester,
  type RequestRight,
  type SubjectRequest,
} from '../../shared/domain/request/request.ts';
import { rightDetailsSchema, type RightDetails } from '../../shared/domain/request/right-details.ts';
import type {
  LetterInput,
  LetterSurroundings,
  PlainContent,
  RecipientContent,
} from '../../shared/letters/letter-input.ts';
import { aRequest, aRequester, asked, categories, surroundings, type Country } from './sample.ts';

type Around = Partial<LetterSurroundings>;

/** A letter that is composed from what every letter knows. */
export const plainLetter = (
  kind: PlainContent['kind'],
  country: Country,
  language: Language,
  rights: readonly RequestRight[],
  parts: Partial<SubjectRequest> = {},
  around: Around = {},
): LetterInput => ({ ...surroundings(country, language, aRequest(rights, parts)), ...around, kind });

export const nothingHeld = (
  country: Country,
  language: Language,
  rights: readonly RequestRight[] = [asked('rectification', { outcome: 'nothing-held' })],
  around: Around & { readonly keepsSuppressionPrint?: boolean } = {},
): LetterInput => ({
  ...surroundings(country, language, aRequest(rights)),
  keepsSuppressionPrint: false,
  ...around,
  kind: 'nothing-held',
});

const explained: RightDetails = rightDetailsSchema.parse({
  right: 'automated-decision',
  decision: 'W-17',
  logic: 'W-31',
  consequences: 'W-49',
});
export const explanation = (parts: Partial<RightDetails> = {}): RightDetails =>
  ({ ...explained, ...parts }) as RightDetails;

export const reviewed = (review: 'confirmed' | 'changed'): RightDetails =>
  explanation({
    reviewedOn: localDate('2026-03-18'),
    reviewer: 'W-53',
    review,
    reviewReason: 'W-67',
  } as Partial<RightDetails>);

export const automatedAnswer = (
  country: Country,
  language: Language,
  decision: Partial<RequestRight> = { outcome: 'granted', details: explanation() },
): LetterInput =>
  plainLetter('automated-decision-answer', country, language, [asked('automated-decision', decision)]);

type PostMortem = Extract<RightDetails, { readonly right: 'post-mortem' }>;

export const afterDeath = (matter: PostMortem['matter'], parts: Partial<PostMortem> = {}): RightDetails =>
  rightDetailsSchema.parse({
    right: 'post-mortem',
    matter,
    directives: 'W-17\n\nW-31',
    diedOn: matter === 'directives-registered' ? null : '2026-02-11',
    doneOn: '2026-03-18',
    ...parts,
  });

const heir = aRequester({ name: 'Aline Vantroubel', role: 'heir' });

export const postMortemAnswer = (
  country: Country,
  language: Language,
  decision: Partial<RequestRight>,
  requester: Requester = heir,
): LetterInput =>
  plainLetter('post-mortem-answer', country, language, [asked('post-mortem', decision)], { requester });

/** Every right that was refused, in one letter. */
export const refusal = (
  country: Country,
  language: Language,
  rights: readonly RequestRight[],
  particulars: LetterSurroundings['particulars'] = {},
): LetterInput => plainLetter('refusal', country, language, rights, {}, { particulars });

const client = {
  name: 'Clé & Fils SA',
  email: 'rgpd@cle-et-fils.example',
  address: {
    line1: 'Place Fictive 9',
    line2: null,
    postalCode: '1000',
    town: 'Bruxelles',
    countryCode: 'BE',
  },
};

/** We process the data for a client, who decides. */
export const forwarding = (
  kind: 'forwarded' | 'forwarding',
  country: Country,
  language: Language,
  parts: Partial<SubjectRequest> = {},
  around: Around = {},
  rights: readonly RequestRight[] = [asked('access', { outcome: 'forwarded' })],
): LetterInput =>
  plainLetter(kind, country, language, rights, { ourRole: 'processor', client, ...parts }, around);

export const toRecipient = (
  kind: RecipientContent['kind'],
  country: Country,
  language: Language,
  content: Partial<RecipientContent> = {},
  particulars: LetterSurroundings['particulars'] = { identifiers: 'W-17, C-4711' },
): LetterInput => ({
  ...surroundings(country, language, aRequest([asked('erasure', { outcome: 'granted' })]), {
    recipient: { names: ['Mailer Sample Inc.'], address: null },
    postingChannel: 'email',
    particulars,
  }),
  recipientRole: 'processor',
  rectified: [],
  erased: categories.slice(3).map(({ name }) => name),
  erasedOn: localDate('2026-03-19'),
  restrictedOn: null,
  noticeOn: kind === 'recipient-reminder' ? localDate('2026-03-12') : null,
  ...content,
  kind,
});

export const agentQuestion = (
  country: Country,
  language: Language,
  requester: Partial<Requester>,
  particulars: LetterSurroundings['particulars'] = {},
  rights: readonly RequestRight[] = [asked('access')],
  around: Around = {},
): LetterInput =>
  plainLetter(
    'agent-question',
    country,
    language,
    rights,
    { requester: aRequester({ name: 'Alix Plaideur', ...requester }) },
    { particulars, ...around },
  );

export const mandate = mandateSchema.parse({
  seenOn: '2026-03-09',
  scope: null,
  mayReceiveCopy: false,
});
