/** What a person learns whose data came from elsewhere: GDPR Art. 14(1) and (2), as the register holds it. */
import { z } from 'zod';
import type { HeldCategory } from '../../domain/subject/held-data.ts';
import { categoryRow, purposeRows, recipientRows } from '../access-answer/held-rows.ts';
import { transfersOf } from '../access-answer/transfers.ts';
import { buildSharedFacts, sharedFacts } from '../common-facts.ts';
import { asSentence, formatDate } from '../format.ts';
import { legalName } from '../letterhead.ts';
import type { SourceNoticeInput } from '../letter-input.ts';
import type { LetterGap } from '../letter-problem.ts';
import type { Localizer } from '../localizer.ts';
import { particular, particularDay } from '../particular.ts';

const rowsOf = <T extends z.ZodRawShape>(shape: T) => z.array(z.object(shape).readonly()).readonly();
const text = z.string();

export const sourceNoticeFactsSchema = z
  .object({
    ...sharedFacts,
    /** Never: nobody has asked. The clause on the complaint wants to know. */
    asksForAnother: z.boolean(),
    controllerName: text,
    /** Art. 14(2)(f): in the user's words. */
    source: text.nullable(),
    obtainedOn: text.nullable(),
    isPublicSource: z.boolean(),
    purposes: rowsOf({ purpose: text, basis: text, categories: text }),
    categories: rowsOf({ category: text, data: text, period: text }),
    recipients: rowsOf({ recipient: text, service: text, country: text, categories: text }),
    /** Art. 14(1)(f). None of the three is true while the country of a recipient is not known. */
    hasTransfers: z.boolean(),
    hasUnverifiedTransfers: z.boolean(),
    hasNoTransfers: z.boolean(),
    /** Art. 14(2)(g). */
    automatedDecisions: rowsOf({ activity: text, logic: text }),
    restsOnConsent: z.boolean(),
    isPortable: z.boolean(),
  })
  .readonly();
export type SourceNoticeFacts = z.infer<typeof sourceNoticeFactsSchema>;

export function buildSourceNoticeFacts(input: SourceNoticeInput, localizer: Localizer): SourceNoticeFacts {
  const { language, controller, held } = input;
  const purposes = held.categories.flatMap((category) => category.purposes);
  const recipients = recipientRows(held.categories, localizer);
  const transfers = transfersOf(held.categories);
  const source = particular(input, 'source');
  const obtainedOn = particularDay(input, 'obtainedOn');
  return {
    ...buildSharedFacts(input, localizer),
    asksForAnother: false,
    controllerName: legalName(controller),
    source: source === null ? null : asSentence(source),
    obtainedOn: obtainedOn === null ? null : formatDate(language, obtainedOn),
    isPublicSource: particular(input, 'publicSource') === 'public',
    purposes: purposeRows(held.categories, localizer),
    categories: held.categories.map((category) => categoryOf(category, localizer)),
    recipients,
    hasTransfers: transfers === 'safeguarded',
    hasUnverifiedTransfers: transfers === 'unverified',
    hasNoTransfers: recipients.length > 0 && transfers === 'none',
    automatedDecisions: decisionRows(held.categories, localizer),
    restsOnConsent: purposes.some(({ lawfulBasis }) => lawfulBasis === 'consent'),
    isPortable: purposes.some(({ lawfulBasis }) => lawfulBasis === 'consent' || lawfulBasis === 'contract'),
  };
}

function categoryOf(held: HeldCategory, localizer: Localizer): SourceNoticeFacts['categories'][number] {
  const { category, data, period } = categoryRow(held, localizer, false);
  return { category, data, period };
}

function decisionRows(
  categories: readonly HeldCategory[],
  localizer: Localizer,
): SourceNoticeFacts['automatedDecisions'] {
  const purposes = categories.flatMap((category) => category.purposes);
  const distinct = new Map(purposes.map((purpose) => [purpose.activityId, purpose]));
  return [...distinct.values()].flatMap(({ name, automatedDecision }) =>
    automatedDecision === null
      ? []
      : [
          {
            activity: localizer.text(name, 'purpose'),
            logic: localizer.text(automatedDecision, 'automated-decision'),
          },
        ],
  );
}

/** Art. 14(1)(c): a notice without a purpose informs nobody. */
export function sourceNoticeGaps({ held }: SourceNoticeInput): readonly LetterGap[] {
  return held.categories.some(({ purposes }) => purposes.length > 0) ? [] : [{ kind: 'purposes' }];
}
