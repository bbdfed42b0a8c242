/** A point of the register that was looked into and needs nothing more: what was done about it, and when. */
import { z } from 'zod';
import type { LocalizedText } from '../language.ts';
import { localDateSchema } from '../local-date.ts';
import type { FoundGap } from './gap.ts';

/** Says why the point is settled: Art. 5(2) wants it shown, not only done. */
export const settledHowSchema = z.string().trim().min(1).max(500);

/** Longer than any key of a point that can be settled. */
export const gapKeySchema = z.string().min(1).max(1000);

export const settledGapSchema = z
  .object({ key: gapKeySchema, how: settledHowSchema, settledOn: localDateSchema })
  .readonly();
export type SettledGap = z.infer<typeof settledGapSchema>;

/** What it speaks of is part of it: a point that comes back about something else is open again. */
export function gapKey({
  code,
  recordId,
  details,
}: Pick<FoundGap, 'recordId' | 'details'> & { readonly code: string }): string {
  return [code, recordId ?? '', ...details].join(' ');
}

/** What the register finds missing goes when it is filled in; notes and what is only to be watched wait for a word. */
export function canSettle({
  kind,
  text,
}: {
  readonly kind: FoundGap['kind'];
  readonly text: LocalizedText | null;
}): boolean {
  return kind === 'caution' || text !== null;
}
