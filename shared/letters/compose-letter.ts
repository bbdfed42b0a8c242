/** Composes a letter: builds its facts from the register's records, fills its template, and puts the furniture around it. */
import { letterRules, namesComplaint, rightAnsweredBy } from '../domain/letter/letter-kind.ts';
import { isElectronic, type Channel } from '../domain/request/channel.ts';
import { err, ok, type Result } from '../result.ts';
import { frameOf } from './clauses/clauses.ts';
import { correctedBlocks } from './correction.ts';
import { decisionOn } from './decision-facts.ts';
import { furnish, recipientWindow } from './furniture.ts';
import { citedLawWarnings } from './cited-law.ts';
import type { AnyLetterInput, LetterInput } from './letter-input.ts';
import { letterModules } from './letter-kinds.ts';
import { asFacts } from './letter-module.ts';
import type { LetterGap, LetterWarning } from './letter-problem.ts';
import type { LetterBlock, LetterDocument } from './letter.ts';
import { createLocalizer } from './localizer.ts';
import { particular } from './particular.ts';
import { resolveTemplate, type ResolvedTemplate } from './resolve-template.ts';
import { demandWarnings } from './typed-demands.ts';
import type { Facts, TemplateBlock } from './template.ts';

export interface ComposedLetter {
  readonly facts: Facts;
  readonly document: LetterDocument;
  /** Of the built-in template; and of the user's own, where it was filled instead. */
  readonly templateVersion: number;
  readonly ownTemplateVersion: number | null;
  /** What can be printed, but should be looked at before it is signed. */
  readonly warnings: readonly LetterWarning[];
}

const complaint = { kind: 'clause', clause: 'complaint' } as const;

/** Throws where the request does not ask for the right that the letter answers. */
export function composeLetter(
  input: AnyLetterInput,
): Result<ComposedLetter, { readonly missing: readonly LetterGap[] }> {
  const module = letterModules[input.kind];
  const unanswerable = [...outcomeGaps(input), ...(module.gaps?.(input) ?? [])];
  if (unanswerable.length > 0) return err({ missing: unanswerable });

  const localizer = createLocalizer(input.language);
  const facts = module.build(input, localizer);
  const missing = [...localizer.gaps(), ...gapsAround(input), ...particularGaps(input)];
  if (missing.length > 0) return err({ missing });

  const builtIn = module.templates[input.language];
  const template = input.ownTemplate ?? builtIn;
  const fill = (blocks: readonly TemplateBlock[]) =>
    resolveTemplate({ ...template, blocks }, asFacts(facts), frameOf(input.language).clauses, input.language);
  // Letters that owe no complaint have no facts for it.
  const complaintBlocks = () => (namesComplaint(input.kind) ? fill([complaint]).blocks : []);
  const filled = inPlaceOfAnother(input, fill(template.blocks));
  const body = input.text === null ? filled : { ...filled, ...input.text };
  return ok({
    facts: asFacts(facts),
    document: furnish(input, body),
    templateVersion: builtIn.version,
    ownTemplateVersion: input.ownTemplate?.version ?? null,
    warnings: [
      ...(module.warnings?.(input, facts) ?? []),
      ...warningsAround(input),
      ...wayWarnings(input),
      ...citedLawWarnings(body.blocks.map(textOf).join('\n'), input.controller.country),
      ...demandWarnings(ownWords(input, body.blocks, fill(builtIn.blocks).blocks)),
      ...(input.text === null ? [] : textWarnings(input, complaintBlocks())),
    ],
  });
}

/** What says so stands first in whatever letter replaces another. */
function inPlaceOfAnother(
  { language, corrects }: AnyLetterInput,
  filled: ResolvedTemplate,
): ResolvedTemplate {
  if (corrects === null) return filled;
  return { ...filled, blocks: correctedBlocks(language, corrects.letterOn, filled.blocks) };
}

/** A forwarded or withdrawn right is not answered by a letter of its own. */
function outcomeGaps(input: AnyLetterInput): readonly LetterGap[] {
  const right = rightAnsweredBy(input.kind);
  if (right === null || !('request' in input)) return [];
  const { outcome } = decisionOn(right, input.request);
  return outcome === 'forwarded' || outcome === 'withdrawn' ? [{ kind: 'outcome', outcome }] : [];
}

function particularGaps(input: AnyLetterInput): readonly LetterGap[] {
  return letterModules[input.kind].particulars
    .filter(({ name, isRequired }) => isRequired && particular(input, name) === null)
    .map(({ name }) => ({ kind: 'particular', name }));
}

function gapsAround(input: AnyLetterInput): readonly LetterGap[] {
  const { tooManyBy } = recipientWindow(input);
  return tooManyBy > 0 ? [{ kind: 'address-too-long', tooManyBy }] : [];
}

function warningsAround(input: AnyLetterInput): readonly LetterWarning[] {
  const isByPost = input.postingChannel === 'post' || input.postingChannel === 'registered-post';
  return [
    ...(isByPost && !isAddressKnown(input) ? (['recipient-without-address'] as const) : []),
    ...(recipientWindow(input).hasLongLines ? (['address-line-too-long'] as const) : []),
  ];
}

/** Registered post, which proves the day, is never held against the sender. */
function wayWarnings(input: AnyLetterInput): readonly LetterWarning[] {
  if (!('request' in input) || letterRules[input.kind].addressee !== 'requester') return [];
  const { language, postingChannel, request } = input;
  const isAsked = isElectronic(request.channel);
  const isOther = isAsked
    ? postingChannel === 'post'
    : isPostal(request.channel) && postingChannel === 'email';
  return [
    ...(language === request.requester.language ? [] : (['other-language'] as const)),
    ...(isOther ? (['other-medium'] as const) : []),
    ...(isElsewhere(input) ? (['not-to-known-email'] as const) : []),
  ];
}

/** The policy sends answers to the e-mail address known before, and to no other. By post nothing goes to an e-mail address. */
function isElsewhere({ kind, promises, postingChannel, sender }: LetterInput): boolean {
  if (promises.answersGoTo !== 'known-email' || letterRules[kind].answers === null) return false;
  return postingChannel === 'email' && sender !== 'cannot-tell' && sender !== 'known-email';
}

function isPostal(channel: Channel): boolean {
  return channel === 'post' || channel === 'registered-post';
}

function isAddressKnown({ recipient: { address, addressLines = [] } }: AnyLetterInput): boolean {
  return address !== null || addressLines.length > 0;
}

/** What is not the built-in text: typed in beside it, changed in it, or from the user's own template. */
function ownWords(
  { particulars, extraParagraph }: AnyLetterInput,
  written: readonly LetterBlock[],
  usual: readonly LetterBlock[],
): string {
  const known = new Set(usual.map(textOf));
  const changed = written.map(textOf).filter((text) => !known.has(text));
  return [...Object.values(particulars), extraParagraph ?? '', ...changed].join('\n');
}

/** Art. 12(4): a final answer without the complaint and the court is what authorities see first. */
function textWarnings(
  { text }: AnyLetterInput,
  complaintBlocks: readonly LetterBlock[],
): readonly LetterWarning[] {
  const written = (text?.blocks ?? []).map(textOf).join(' ');
  const isWhole = complaintBlocks.every((block) => written.includes(textOf(block)));
  return ['text-changed', ...(isWhole ? [] : (['complaint-changed'] as const))];
}

function textOf(block: LetterBlock): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.text;
    case 'list':
      return block.items.join(' ');
    case 'table':
      return [block.head, ...block.rows].flat().join(' ');
  }
}
