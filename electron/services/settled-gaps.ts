/** Points of the register that need nothing more: settled with a word of how, and opened again. */
import type { AppError } from '../../shared/contract/app-error.ts';
import { canSettle, gapKey } from '../../shared/domain/processing/settled-gap.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { change } from '../database/change.ts';
import { deleteSettledGap, saveSettledGap } from '../database/settled-gaps.ts';
import { overview } from './processing.ts';

interface SettleOrder {
  readonly key: string;
  readonly how: string;
}

/** Refused for what only goes when it is filled in, and for what is no longer there. */
export function settle(context: Context, { key, how }: SettleOrder): Result<Record<string, never>, AppError> {
  const record = overview(context);
  if (!record.ok) return record;
  const gap = record.value.gaps.find((each) => canSettle(each) && gapKey(each) === key);
  if (gap === undefined) return err({ code: 'not-found', what: 'gap' });
  return change(context, (db) => {
    saveSettledGap(db, { key, how, settledOn: context.today() });
    return ok({ value: {}, audit: { action: 'gap-settled', recordKind: 'gap', recordId: gap.code } });
  });
}

export function reopen(
  context: Context,
  { key }: Pick<SettleOrder, 'key'>,
): Result<Record<string, never>, AppError> {
  const [code = key] = key.split(' ');
  return change(context, (db) =>
    deleteSettledGap(db, key)
      ? ok({ value: {}, audit: { action: 'gap-reopened', recordKind: 'gap', recordId: code } })
      : err({ code: 'not-found', what: 'gap' }),
  );
}
