/** What is held against each other: a policy as it was read, and the register; with the few questions that every comparison asks. */
import type { Controller } from '../../controller/controller.ts';
import type { Promises } from '../../controller/promises.ts';
import type { LocalizedText } from '../../language.ts';
import type { DataCategory, ProcessingActivity, Processor } from '../../processing/processing-activity.ts';
import type { DirectoryProcessor } from '../../processing/processor-directory.ts';
import type { RetentionRule } from '../../retention/retention-rule.ts';
import { foldText } from '../../text/fold-text.ts';
import type { ClaimOf, FindingKind, PolicyReading } from '../policy-finding.ts';
import { findingsOf, type FindingOf } from '../propose-register.ts';
import type { ConcernedRecord } from './difference.ts';

/** The text as it was read, with what was found in it. */
export interface ReadPolicy {
  readonly text: string;
  readonly reading: PolicyReading;
}

export interface ComparedRegister {
  readonly controller: Controller;
  readonly promises: Promises;
  readonly activities: readonly ProcessingActivity[];
  readonly categories: readonly DataCategory[];
  readonly processors: readonly Processor[];
  readonly retentionRules: readonly RetentionRule[];
  readonly directory: readonly DirectoryProcessor[];
}

export interface Compared extends ComparedRegister {
  readonly reading: PolicyReading;
  /** The policy's words, folded, one space between them and around. */
  readonly words: string;
}

export function compared({ text, reading }: ReadPolicy, register: ComparedRegister): Compared {
  return { ...register, reading, words: ` ${wordsOf(text)} ` };
}

/** What is clearly said: nothing is held against the register on a mere possibility. */
export function clearly<Kind extends FindingKind>(
  { reading }: Compared,
  kind: Kind,
  is: (claim: ClaimOf<Kind>) => boolean = () => true,
): readonly FindingOf<Kind>[] {
  return findingsOf(reading.findings, kind).filter(
    ({ claim, confidence }) => confidence === 'clear' && is(claim),
  );
}

export function wordsOf(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export function isSameName(a: string, b: string): boolean {
  return wordsOf(a) === wordsOf(b);
}

/** In so many words; a single word stands in a policy for too many things. */
export function isQuoted({ words }: Compared, text: LocalizedText): boolean {
  return Object.values(text).some((each) => {
    const wanted = wordsOf(each ?? '');
    return wanted.includes(' ') && words.includes(` ${wanted} `);
  });
}

/** By all its words that mean something, wherever they stand, whatever their ending. */
export function isTouchedOn({ words }: Compared, text: LocalizedText): boolean {
  return Object.values(text).some((each) => {
    const meant = wordsOf(each ?? '')
      .split(' ')
      .filter((word) => word.length >= 4);
    return meant.length > 0 && meant.every((word) => words.includes(` ${word.slice(0, 6)}`));
  });
}

export function named(
  kind: 'activity' | 'category',
  { id, name }: { readonly id: string; readonly name: LocalizedText },
): ConcernedRecord {
  return { kind, id, name };
}

export function recipientRecord({ id, name }: Processor): ConcernedRecord {
  return { kind: 'processor', id, name: { fr: name, nl: name, en: name, de: name } };
}

export function ruleRecord(rule: RetentionRule, { categories }: Compared): ConcernedRecord {
  const category = categories.find(({ id, code }) => (code ?? id) === rule.categoryCode);
  return { kind: 'retention-rule', id: rule.id, name: category?.name ?? null };
}
