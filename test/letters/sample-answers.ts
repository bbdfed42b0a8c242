/** Builders of the answers to rights that change the register, and of the letters about lifting a restriction, beside the sample shop. */
import type { Language } from '../../shared/domain/language.ts';
import { localDate } from '../../shared/domain/local-date.ts';
import type { RequestRight } from '../../shared/domain/request/request.ts';
import { rightDetailsSchema, type RightDetails } from '../../shared/domain/request/right-details.ts';
import type { Right } from '../../shared/domain/request/right.ts';
import type {
  LetterInput,
  LetterSurroundings,
  RightAnswerContent,
} from '../../shared/letters/letter-input.ts';
import { activities, aRequest, asked, heldOf, surroundings, type Country } from './sample.ts';

export type AnswerKind = RightAnswerContent['kind'];
type Parts = Partial<LetterSurroundings & Omit<RightAnswerContent, 'kind'>>;

export const rightOf: Readonly<Record<AnswerKind, Right>> = {
  'rectification-answer': 'rectification',
  'restriction-answer': 'restriction',
  'restriction-lifting': 'restriction',
  'restriction-lifted': 'restriction',
  'portability-answer': 'portability',
  'objection-answer': 'objection',
  'marketing-answer': 'marketing-objection',
  'consent-answer': 'consent-withdrawal',
};

export const answer = (
  kind: AnswerKind,
  country: Country,
  language: Language,
  decision: Partial<RequestRight> = {},
  parts: Parts = {},
): LetterInput => ({
  ...surroundings(country, language, aRequest([asked(rightOf[kind], { outcome: 'granted', ...decision })])),
  activities: [],
  recipientsTold: [],
  restrictedOn: null,
  marketingStoppedOn: null,
  keepsSuppressionPrint: false,
  held: heldOf(country),
  hasPortableCopy: true,
  ...parts,
  kind,
});

export const details = (right: Right, parts: object): RightDetails =>
  rightDetailsSchema.parse({ right, ...parts });

export const carriedOut = { carriedOutOn: localDate('2026-03-19') } as const;
export const told = { recipientsTold: ['Mailer Sample Inc.', 'Colis Exemple NV'] } as const;
export const security = activities.filter(({ lawfulBasis }) => lawfulBasis === 'legitimate-interests');
export const consented = activities.filter(({ lawfulBasis }) => lawfulBasis === 'consent');

export const corrections = (correctedOn: string | null = '2026-03-19') =>
  details('rectification', {
    corrections: [
      {
        label: 'Née le',
        field: 'birth',
        was: '1990-05-01',
        is: '1990-05-11',
        correctedOn,
      },
      {
        label: 'Adresse',
        field: 'address',
        was: 'Quai Inventé 3, 5000 Namur, BE',
        is: 'Quai Inventé 13, 5000 Namur, BE',
        correctedOn,
      },
      { label: 'W-17', was: null, is: 'W-31', correctedOn },
    ],
  });

export const restrictedFor = (parts: object = { case: 'a' }) => details('restriction', parts);
export const objected = details('objection', {
  activityIds: security.map(({ id }) => id),
  situation: 'W-23',
});
export const grounds = details('objection', { situation: 'W-23', compellingGrounds: 'W-29\n\nW-37' });
export const restrictedOn = localDate('2026-03-07');
export const marketingStoppedOn = localDate('2026-03-07');
export const lifted = restrictedFor({
  case: 'a',
  announcedOn: '2026-03-10',
  liftedOn: '2026-03-19',
  liftReason: 'W-41',
});
export const lifting = { particulars: { liftOn: '2026-04-02', liftReason: 'W-41' }, restrictedOn } as const;
