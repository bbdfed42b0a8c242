/** The sheet of Art. 12(5) as it is being written: a blank one or the one kept, and what it still lacks. */
import type { ControllerFile } from '../../../../shared/contract/register-calls.ts';
import { localDateSchema } from '../../../../shared/domain/local-date.ts';
import type { LocalDate } from '../../../../shared/domain/local-date.ts';
import {
  lacksIntent,
  type ExcessClaim,
  type ExcessSheet,
  type ExcessSheetFields,
} from '../../../../shared/domain/request/excess-sheet.ts';
import { wordsOrNull } from '../rights/right-form.ts';

export interface ExcessDraft {
  readonly claims: readonly ExcessClaim[];
  readonly circumstances: string;
  readonly evidence: string;
  readonly intent: string;
  readonly triedInstead: string;
  readonly decidedBy: string;
  readonly decidedOn: string | null;
}

/** Whoever signs the letters is proposed; which claim is made is never. */
export function draftOf(
  sheet: ExcessSheet | null,
  controller: ControllerFile | null,
  today: LocalDate,
): ExcessDraft {
  if (sheet !== null) return { ...sheet, intent: sheet.intent ?? '', triedInstead: sheet.triedInstead ?? '' };
  return {
    claims: [],
    circumstances: '',
    evidence: '',
    intent: '',
    triedInstead: '',
    decidedBy: controller?.controller.signatory?.name ?? '',
    decidedOn: today,
  };
}

export type ExcessGap = 'claims' | 'circumstances' | 'evidence' | 'intent' | 'decidedBy' | 'decidedOn';

export function gapsOf(draft: ExcessDraft): ReadonlySet<ExcessGap> {
  const texts = (['circumstances', 'evidence', 'decidedBy'] as const).filter(
    (name) => wordsOrNull(draft[name]) === null,
  );
  return new Set<ExcessGap>([
    ...texts,
    ...(draft.claims.length === 0 ? (['claims'] as const) : []),
    ...(lacksIntent({ claims: draft.claims, intent: wordsOrNull(draft.intent) })
      ? (['intent'] as const)
      : []),
    ...(draft.decidedOn === null ? (['decidedOn'] as const) : []),
  ]);
}

/** Null while something is lacking. */
export function sheetOf(draft: ExcessDraft): ExcessSheetFields | null {
  const decidedOn = localDateSchema.safeParse(draft.decidedOn).data;
  if (decidedOn === undefined || gapsOf(draft).size > 0) return null;
  return {
    claims: draft.claims,
    circumstances: draft.circumstances.trim(),
    evidence: draft.evidence.trim(),
    intent: wordsOrNull(draft.intent),
    triedInstead: wordsOrNull(draft.triedInstead),
    decidedBy: draft.decidedBy.trim(),
    decidedOn,
  };
}
