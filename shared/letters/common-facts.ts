/** The facts that every letter knows: the request, the two countries' law, contacts, the authority abroad, the user's own words. */
import { z } from 'zod';
import { authoritiesFor, type Authority } from '../domain/authority/authority.ts';
import type { Controller } from '../domain/controller/controller.ts';
import type { Language } from '../domain/language.ts';
import { isAnsweredBy, letterRules } from '../domain/letter/letter-kind.ts';
import type { RequestRight } from '../domain/request/request.ts';
import { isKnownIn, rightRules, type Right } from '../domain/request/right.ts';
import type { RetentionRule } from '../domain/retention/retention-rule.ts';
import { formatArticle, formatChoice, formatCount, formatDate, formatList, phrase } from './format.ts';
import type { AnyLetterInput, LetterInput } from './letter-input.ts';
import type { Localizer } from './localizer.ts';
import { wordsOf } from './words/words.ts';

const text = z.string();
const optionalText = z.string().nullable();
const texts = z.array(z.string()).readonly();

/** What every letter knows, whatever it is about. */
export const sharedFacts = {
  /** Country of the controller, hence of the law beside the GDPR; exactly one is true. */
  isBelgium: z.boolean(),
  isFrance: z.boolean(),
  contactName: optionalText,
  /** "bonjour@exemple.be ou +32 …" */
  contactWays: optionalText,
  dpo: optionalText,
  /** Art. 77(1): name and address of the authority where the person lives, if that is abroad. */
  otherAuthority: optionalText,
  /** Date of the letter that this one replaces. */
  correctsLetterOf: optionalText,
  extraParagraphs: texts,
} as const;
const sharedFactsSchema = z.object(sharedFacts);
type SharedFacts = z.infer<typeof sharedFactsSchema>;

export const commonFacts = {
  ...sharedFacts,
  reference: text,
  receivedOn: text,
  /** "par courriel" */
  channel: text,
  /** An agent, a parent or an heir asks; and for whom, while the name is known. */
  asksForAnother: z.boolean(),
  onBehalfOf: optionalText,
  /** Nothing shows that whoever asks for another may receive the copy: it goes to the person. */
  copyGoesToPerson: z.boolean(),
  /** "5 ans" */
  requestFilePeriod: optionalText,
  /** Other rights of the same request that another letter answers, and its date. */
  otherLetters: z.array(z.object({ right: text, letterOn: text }).readonly()).readonly(),
  /** Other rights of the same request that are still to be answered. */
  otherRightsToCome: optionalText,
} as const;
const commonFactsSchema = z.object(commonFacts);
export type CommonFacts = z.infer<typeof commonFactsSchema>;

export function buildSharedFacts(input: AnyLetterInput, localizer: Localizer): SharedFacts {
  const { controller, language } = input;
  const { privacyContact } = controller;
  return {
    isBelgium: controller.country === 'BE',
    isFrance: controller.country === 'FR',
    contactName: privacyContact?.name ?? null,
    contactWays: ways(localizer, privacyContact ?? controller) ?? ways(localizer, controller),
    dpo: dpoOf(localizer, controller),
    otherAuthority: otherAuthority(input, localizer),
    correctsLetterOf: input.corrects === null ? null : formatDate(language, input.corrects.letterOn),
    extraParagraphs: paragraphsOf(input.extraParagraph),
  };
}

export function buildCommonFacts(input: LetterInput, localizer: Localizer): CommonFacts {
  const { request, language } = input;
  const words = wordsOf(language);
  return {
    ...buildSharedFacts(input, localizer),
    reference: request.reference,
    receivedOn: formatDate(language, request.receivedOn),
    channel: words.channels[request.channel],
    ...onBehalfOf(input),
    requestFilePeriod: lengthOf(input.requestFilePeriod, language),
    ...otherRights(input),
  };
}

function onBehalfOf({
  request: { requester },
  subjectName,
}: LetterInput): Pick<CommonFacts, 'asksForAnother' | 'onBehalfOf' | 'copyGoesToPerson'> {
  const asksForAnother = requester.role !== 'self';
  return {
    asksForAnother,
    onBehalfOf: asksForAnother ? (subjectName ?? requester.onBehalfOf) : null,
    copyGoesToPerson: asksForAnother && requester.mandate?.mayReceiveCopy === false,
  };
}

/** "droit d’accès (article 15 du RGPD)". A right of French law is not cited where Belgian law applies. */
export function nameRight(
  { language, controller }: Pick<LetterInput, 'language' | 'controller'>,
  right: Right,
  whose: 'yours' | 'theirs' = 'yours',
): string {
  const { article } = rightRules[right];
  const { rights, rightsOfAnother, inBrackets } = wordsOf(language);
  const speaksToThem = right === 'marketing-objection' || right === 'consent-withdrawal';
  const name = whose === 'theirs' && speaksToThem ? rightsOfAnother[right] : rights[right];
  if (!isKnownIn(controller.country, right)) return name;
  return phrase(language, inBrackets, { what: name, details: formatArticle(language, article) });
}

interface Reachable {
  readonly email: string | null;
  readonly phone: string | null;
}

function ways({ language }: Localizer, { email, phone }: Reachable): string | null {
  // A number is read in one piece.
  const given = [email, phone?.replaceAll(' ', '\u00a0') ?? null].filter((way) => way !== null);
  return given.length === 0 ? null : formatChoice(language, given);
}

function dpoOf(localizer: Localizer, { dpo }: Controller): string | null {
  if (dpo === null) return null;
  const details = ways(localizer, dpo);
  if (details === null) return dpo.name;
  return phrase(localizer.language, wordsOf(localizer.language).inBrackets, { what: dpo.name, details });
}

function otherAuthority(
  { controller, personCountry, authorities }: AnyLetterInput,
  localizer: Localizer,
): string | null {
  const { other } = authoritiesFor({ controllerCountry: controller.country, personCountry }, authorities);
  if (other === null) return null;
  const home = wordsOf(localizer.language).authorities;
  // The two home authorities have an address in each language, which the directory does not hold.
  if (other.countryCode === 'BE' || other.countryCode === 'FR') return home[other.countryCode];
  return authorityLine(other, localizer);
}

function authorityLine(authority: Authority, localizer: Localizer): string {
  return [
    localizer.text(authority.name, 'authority'),
    ...authority.addressLines,
    authority.email ?? authority.website ?? '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** "5 ans"; null where there is no length to name. */
export function lengthOf(period: Pick<RetentionRule, 'duration'> | null, language: Language): string | null {
  if (period === null || period.duration.unit === 'indefinite' || period.duration.count === 0) return null;
  return formatCount(language, wordsOf(language).durations[period.duration.unit], period.duration.count);
}

type OtherRights = Pick<CommonFacts, 'otherLetters' | 'otherRightsToCome'>;

/** An acknowledgement speaks of all rights, a final answer of its own and, in a sentence, of the others. */
function otherRights(input: LetterInput): OtherRights {
  const { language, otherLetters } = input;
  const isFinal = letterRules[input.kind].answers !== null;
  const others = input.request.rights.filter(
    (each) => isFinal && !isAnsweredBy(each, input.kind) && each.outcome !== 'withdrawn',
  );
  // A letter whose decision was withdrawn after it was closed never leaves.
  const letterOf = ({ right, outcome }: RequestRight) =>
    outcome === null ? undefined : otherLetters.findLast((letter) => letter.right === right);
  const toCome = others.filter((each) => letterOf(each) === undefined);
  return {
    otherLetters: others.flatMap((each) => {
      const letter = letterOf(each);
      if (letter === undefined) return [];
      return [{ right: nameRight(input, each.right), letterOn: formatDate(language, letter.letterOn) }];
    }),
    otherRightsToCome:
      toCome.length === 0
        ? null
        : formatList(
            language,
            toCome.map(({ right }) => nameRight(input, right)),
          ),
  };
}

/** What the user wrote in several lines: an empty line begins a new paragraph. */
export function paragraphsOf(written: string | null): readonly string[] {
  return (written ?? '')
    .split(/\r?\n\s*\n/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
