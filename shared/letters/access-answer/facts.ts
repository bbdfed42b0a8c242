/** What an access answer says about the data held: GDPR Art. 15(1) and (2), category by category, and the copy of Art. 15(3). */
import { z } from 'zod';
import { isBefore, type LocalDate } from '../../domain/local-date.ts';
import type { HeldCategory, HeldPurpose } from '../../domain/subject/held-data.ts';
import { buildCommonFacts, commonFacts, lengthOf } from '../common-facts.ts';
import { asSentence } from '../format.ts';
import { wordsOf } from '../words/words.ts';
import { decisionOn, refusalFacts, refusalFactsShape } from '../decision-facts.ts';
import type { AccessAnswerContent, LetterSurroundings } from '../letter-input.ts';
import type { Localizer } from '../localizer.ts';
import { disclosureRows } from './disclosure-rows.ts';
import { categoryRow, lacksSafeguard, purposeRows, recipientRows } from './held-rows.ts';
import { transfersOf } from './transfers.ts';

const rowsOf = <T extends z.ZodRawShape>(shape: T) => z.array(z.object(shape).readonly()).readonly();
const text = z.string();

export const accessAnswerFactsSchema = z
  .object({
    ...commonFacts,
    ...refusalFactsShape,
    /** Exactly one of the three is true. */
    isHeld: z.boolean(),
    isNothingHeld: z.boolean(),
    isRefused: z.boolean(),
    /** Granted in part: what Art. 15(4) or another reason keeps back is named in `refusal` and `reasonText`. */
    isPartial: z.boolean(),
    /** Copies that go with the letter. */
    hasPdfCopy: z.boolean(),
    hasZipCopy: z.boolean(),
    hasBothCopies: z.boolean(),
    hasCopy: z.boolean(),
    categories: rowsOf({ category: text, data: text, period: text, source: text }),
    /** The third party, as an earlier notice named it (Art. 15(1)(g)); else why there was no notice. Secrecy forbids both (Art. 14(5)(d)). */
    namedSource: z.string().nullable(),
    notToldBecause: z.string().nullable(),
    purposes: rowsOf({ purpose: text, basis: text, categories: text }),
    recipients: rowsOf({ recipient: text, service: text, country: text, categories: text }),
    /** Art. 15(2). None of the three is true while the country of a recipient is not known. */
    hasTransfers: z.boolean(),
    hasUnverifiedTransfers: z.boolean(),
    hasNoTransfers: z.boolean(),
    /** Art. 15(1)(h). */
    automatedDecisions: rowsOf({ activity: text, logic: text }),
    keepsSuppressionPrint: z.boolean(),
    /** "5 ans", where a print is kept. */
    suppressionPeriod: z.string().nullable(),
    /** Art. 7(3), 20: the rights that depend on the lawful basis. */
    restsOnConsent: z.boolean(),
    isPortable: z.boolean(),
  })
  .readonly();
export type AccessAnswerFacts = z.infer<typeof accessAnswerFactsSchema>;

export function buildAccessAnswerFacts(
  input: LetterSurroundings & AccessAnswerContent,
  localizer: Localizer,
): AccessAnswerFacts {
  const decision = decisionOn('access', input.request);
  const all = input.held?.categories ?? [];
  const isRefused = decision.outcome === 'refused';
  const isNothingHeld = !isRefused && (decision.outcome === 'nothing-held' || all.length === 0);
  const isHeld = !isRefused && !isNothingHeld;
  const held = isHeld ? all : [];
  const purposes = held.flatMap((category) => category.purposes);
  const recipients = recipientRows(held, localizer);
  const disclosed = isHeld ? disclosureRows(input.held?.disclosures ?? [], localizer) : [];
  const transfers = transfersOf(held);
  const isPartial = isHeld && decision.outcome === 'partly-granted';
  const common = buildCommonFacts(input, localizer);
  const enclosed = isHeld && !common.copyGoesToPerson ? input.copies : [];
  const keepsSuppressionPrint = !isRefused && input.keepsSuppressionPrint === true;
  return {
    ...common,
    ...refusalFacts(isRefused || isPartial ? decision : null, input.language),
    isHeld,
    isNothingHeld,
    isRefused,
    isPartial,
    hasPdfCopy: enclosed.includes('pdf'),
    hasZipCopy: enclosed.includes('zip'),
    hasBothCopies: enclosed.includes('pdf') && enclosed.includes('zip'),
    hasCopy: enclosed.length > 0,
    categories: held.map((category) => categoryRow(category, localizer, enclosed.length > 0)),
    ...thirdPartyFacts(input, held),
    purposes: purposeRows(held, localizer, input.held?.consents),
    recipients: [...recipients, ...disclosed],
    hasTransfers: transfers === 'safeguarded',
    hasUnverifiedTransfers: transfers === 'unverified',
    hasNoTransfers: recipients.length > 0 && transfers === 'none',
    automatedDecisions: decisionRows(purposes, localizer),
    keepsSuppressionPrint,
    suppressionPeriod: keepsSuppressionPrint ? lengthOf(input.suppressionPeriod, input.language) : null,
    restsOnConsent: purposes.some(({ lawfulBasis }) => lawfulBasis === 'consent'),
    isPortable: purposes.some(({ lawfulBasis }) => lawfulBasis === 'consent' || lawfulBasis === 'contract'),
  };
}

function thirdPartyFacts(
  { toldSource = null, noticeException = null, language }: LetterSurroundings & AccessAnswerContent,
  held: readonly HeldCategory[],
): Pick<AccessAnswerFacts, 'namedSource' | 'notToldBecause'> {
  const says = held.some(hasThirdParty) && noticeException !== 'secrecy';
  const reasons = wordsOf(language).noticeExceptions;
  return {
    namedSource: says && toldSource !== null ? asSentence(toldSource) : null,
    notToldBecause: says && toldSource === null && noticeException !== null ? reasons[noticeException] : null,
  };
}

function hasThirdParty({ sources }: HeldCategory): boolean {
  return sources.some((source) => source.kind === 'origin' && source.origin === 'third-party');
}

function decisionRows(
  purposes: readonly HeldPurpose[],
  localizer: Localizer,
): AccessAnswerFacts['automatedDecisions'] {
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

/** What the letter says, but an authority would ask about. */
export const accessWarnings = [
  'no-copy',
  'period-missing',
  /** The data should have gone before the letter's day (Art. 5(1)(e)). */
  'period-over',
  'basis-missing',
  'safeguard-missing',
  'country-unknown',
  /** Art. 15(1)(c) as C-154/21 reads it: by name, unless that is impossible. */
  'recipient-unnamed',
  /** Art. 15(1)(g): "a third party" names nobody. An exception of Art. 14(5), noted for the person, does not reach an answer. */
  'source-unnamed',
  /** Secrecy was noted for the person (Art. 14(5)(d)): neither the name nor the reason may slip into the letter. */
  'source-secret',
] as const;
export type AccessWarning = (typeof accessWarnings)[number];

export function accessWarningsOf(
  { held, copies, letterOn, noticeException }: LetterSurroundings & AccessAnswerContent,
  facts: AccessAnswerFacts,
): readonly AccessWarning[] {
  if (!facts.isHeld) return [];
  const categories: readonly HeldCategory[] = held?.categories ?? [];
  const recipients = categories.flatMap((category) => category.recipients);
  const found: Readonly<Record<AccessWarning, boolean>> = {
    'no-copy': copies.length === 0,
    'period-missing': categories.some(({ period, fields }) => period === null && fields.length === 0),
    'period-over': categories.some(({ period }) => isOver(period?.keptThroughOn ?? null, letterOn)),
    'basis-missing': categories.some(({ purposes }) =>
      purposes.some(({ lawfulBasis }) => lawfulBasis === null),
    ),
    'safeguard-missing': recipients.some(lacksSafeguard),
    'country-unknown': recipients.some(({ countryCode }) => countryCode === null),
    'recipient-unnamed': recipients.some(({ isUnnamed }) => isUnnamed),
    'source-unnamed': categories.some(hasThirdParty) && facts.namedSource === null,
    'source-secret': categories.some(hasThirdParty) && noticeException === 'secrecy',
  };
  return accessWarnings.filter((warning) => found[warning]);
}

function isOver(keptThroughOn: LocalDate | null, letterOn: LocalDate): boolean {
  return keptThroughOn !== null && isBefore(keptThroughOn, letterOn);
}
