/** Composes a letter: builds its facts from the register's records, fills its template, and puts the furniture around it. */
import { answeredRight } from '../domain/letter/letter-kind.ts';
import type { Outcome } from '../domain/request/right.ts';
import { assertNever, err, ok, type Result } from '../result.ts';
import {
  accessWarningsOf,
  buildAccessAnswerFacts,
  type AccessAnswerFacts,
  type AccessWarning,
} from './access-answer/facts.ts';
import { buildAcknowledgementFacts, type AcknowledgementFacts } from './acknowledgement/facts.ts';
import { frameOf } from './clauses/clauses.ts';
import { decisionOn } from './decision-facts.ts';
import { buildErasureAnswerFacts, type ErasureAnswerFacts } from './erasure-answer/facts.ts';
import { furnish, recipientWindow } from './furniture.ts';
import type { LetterInput } from './letter-input.ts';
import { builtInTemplates } from './letter-kinds.ts';
import type { LetterDocument } from './letter.ts';
import { createLocalizer, type LanguageGap, type Localizer } from './localizer.ts';
import { resolveTemplate } from './resolve-template.ts';

export type LetterFacts = AcknowledgementFacts | AccessAnswerFacts | ErasureAnswerFacts;

/** What keeps a letter from being composed. */
export type LetterGap =
  | LanguageGap
  /** The window of the envelope holds six lines. */
  | { readonly kind: 'address-too-long'; readonly tooManyBy: number }
  /** Granted, but there is no plan that says what is erased. */
  | { readonly kind: 'erasure-plan' }
  /** A forwarded or withdrawn right is not answered by this letter. */
  | { readonly kind: 'outcome'; readonly outcome: Outcome };

export type LetterWarning =
  AccessWarning | 'recipient-without-address' | 'address-line-too-long' | 'erasure-not-carried-out';

export interface ComposedLetter {
  readonly facts: LetterFacts;
  readonly document: LetterDocument;
  readonly templateVersion: number;
  /** What can be printed, but should be looked at before it is signed. */
  readonly warnings: readonly LetterWarning[];
}

/** Throws where the request does not ask for the right that the letter answers. */
export function composeLetter(
  input: LetterInput,
): Result<ComposedLetter, { readonly missing: readonly LetterGap[] }> {
  const unanswerable = outcomeGaps(input);
  if (unanswerable.length > 0) return err({ missing: unanswerable });

  const localizer = createLocalizer(input.language);
  const { facts, warnings } = factsOf(input, localizer);
  const missing = [...localizer.gaps(), ...gapsAround(input)];
  if (missing.length > 0) return err({ missing });

  const template = builtInTemplates[input.kind][input.language];
  const body = resolveTemplate(template, facts, frameOf(input.language).clauses, input.language);
  return ok({
    facts,
    document: furnish(input, body),
    templateVersion: template.version,
    warnings: [...warnings, ...warningsAround(input)],
  });
}

interface Built {
  readonly facts: LetterFacts;
  readonly warnings: readonly LetterWarning[];
}

function factsOf(input: LetterInput, localizer: Localizer): Built {
  switch (input.kind) {
    case 'acknowledgement':
      return { facts: buildAcknowledgementFacts(input, localizer), warnings: [] };
    case 'access-answer': {
      const facts = buildAccessAnswerFacts(input, localizer);
      return { facts, warnings: accessWarningsOf(input, facts) };
    }
    case 'erasure-answer': {
      const facts = buildErasureAnswerFacts(input, localizer);
      return { facts, warnings: facts.isToBeCarriedOut ? ['erasure-not-carried-out'] : [] };
    }
    default:
      return assertNever(input);
  }
}

function outcomeGaps(input: LetterInput): readonly LetterGap[] {
  const right = answeredRight[input.kind];
  if (right === null) return [];
  const { outcome } = decisionOn(right, input.request);
  if (outcome === 'forwarded' || outcome === 'withdrawn') return [{ kind: 'outcome', outcome }];
  const isGranted = outcome === 'granted' || outcome === 'partly-granted';
  return input.kind === 'erasure-answer' && isGranted && input.plan === null
    ? [{ kind: 'erasure-plan' }]
    : [];
}

function gapsAround(input: LetterInput): readonly LetterGap[] {
  const { tooManyBy } = recipientWindow(input);
  return tooManyBy > 0 ? [{ kind: 'address-too-long', tooManyBy }] : [];
}

function warningsAround(input: LetterInput): readonly LetterWarning[] {
  const isByPost = input.postingChannel === 'post' || input.postingChannel === 'registered-post';
  return [
    ...(isByPost && input.recipient.address === null ? (['recipient-without-address'] as const) : []),
    ...(recipientWindow(input).hasLongLines ? (['address-line-too-long'] as const) : []),
  ];
}
