/** Builders of the letters on the way to an answer: questions, a reminder, the end without an answer, an extension, a fee. */
import type { Language } from '../../shared/domain/language.ts';
import { localDate } from '../../shared/domain/local-date.ts';
import type { LetterStanding } from '../../shared/domain/request/lifecycle.ts';
import type { RequestRight, Suspension, SubjectRequest } from '../../shared/domain/request/request.ts';
import type { ExtensionContent, LetterInput, LetterSurroundings } from '../../shared/letters/letter-input.ts';
import { aRequest, asked, deadlineOf, surroundings, type Country } from './sample.ts';

type Around = Partial<LetterSurroundings>;
type Rights = readonly RequestRight[];

const access: Rights = [asked('access')];

/** A question that left on 9 March 2026, one day after its date, and let the period rest. */
export const pausedSince = (
  reason: Suspension['reason'],
  from = '2026-03-09',
): Pick<LetterSurroundings, 'suspensions' | 'deadline'> => ({
  suspensions: [{ from: localDate(from), until: null, reason }],
  deadline: deadlineOf({ isSuspended: true, limitOn: localDate('2026-04-20') }),
});

export const posted = (
  kind: LetterStanding['kind'],
  letterOn: string,
  postedOn: string = letterOn,
): LetterStanding => ({
  kind,
  letterOn: localDate(letterOn),
  postedOn: localDate(postedOn),
  overtakenFor: [],
});

type Asking =
  'identity-question' | 'clarification-question' | 'reminder' | 'silence-closing' | 'fee-announcement';

function plain(
  kind: Asking,
  country: Country,
  language: Language,
  { request, rights = access, ...around }: Around & { readonly rights?: Rights },
): LetterInput {
  return { ...surroundings(country, language, request ?? aRequest(rights)), ...around, kind };
}

type Parts = Around & { readonly rights?: Rights };

/** Without a day until which the period rests, and with two questions, unless told otherwise. */
export const identityQuestion = (
  country: Country,
  language: Language,
  particulars: Readonly<Record<string, string>> = {},
  parts: Parts = {},
): LetterInput =>
  plain('identity-question', country, language, {
    isIdentityConfirmed: false,
    particulars: { doubt: 'W-17.', proof: 'questions', questions: 'W-23\nW-29', ...particulars },
    ...parts,
  });

export const clarificationQuestion = (
  country: Country,
  language: Language,
  particulars: Readonly<Record<string, string>> = {},
  parts: Parts = {},
): LetterInput =>
  plain('clarification-question', country, language, {
    particulars: { question: 'W-17.', largeQuantity: 'yes', ...particulars },
    ...parts,
  });

/** Of a letter of 8 March 2026 that left the day after. */
export const reminder = (
  country: Country,
  language: Language,
  about: Suspension['reason'] = 'identity',
  parts: Parts = {},
): LetterInput =>
  plain('reminder', country, language, {
    ...pausedSince(about),
    letters: [posted(`${about}-question`, '2026-03-08', '2026-03-09')],
    letterOn: localDate('2026-03-24'),
    ...parts,
  });

export const unconfirmed: RequestRight = asked('access', {
  outcome: 'refused',
  refusalReason: 'identity-not-confirmed',
});

/** Asked on 9 March 2026, reminded of on 24 March. */
export const silenceClosing = (
  country: Country,
  language: Language,
  rights: Rights = [unconfirmed],
  parts: Parts = {},
): LetterInput =>
  plain('silence-closing', country, language, {
    ...pausedSince('identity'),
    letters: [
      posted('identity-question', '2026-03-08', '2026-03-09'),
      posted('reminder', '2026-03-23', '2026-03-24'),
    ],
    letterOn: localDate('2026-04-08'),
    rights,
    ...parts,
  });

/** Three months from 6 March 2026 end on a Saturday. */
export const extension = (
  country: Country,
  language: Language,
  request: SubjectRequest = aRequest(access),
  parts: Around & Partial<ExtensionContent> = {},
): LetterInput => ({
  ...surroundings(country, language, request),
  particulars: { reason: 'W-17.' },
  extended: {
    limitOn: localDate('2026-06-08'),
    undisturbed: {
      nominalOn: localDate('2026-06-06'),
      limitOn: localDate('2026-06-08'),
      aimOn: localDate('2026-04-05'),
    },
  },
  standing: 'allowed',
  ...parts,
  kind: 'extension',
});

export const feeAnnouncement = (
  country: Country,
  language: Language,
  particulars: Readonly<Record<string, string>> = {},
  parts: Parts = {},
): LetterInput =>
  plain('fee-announcement', country, language, {
    particulars: { feeGround: 'further-copy', circumstances: 'W-17.', amount: 'W-49', ...particulars },
    ...parts,
  });
