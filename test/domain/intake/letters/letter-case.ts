/** One letter of the tables: its text, and what a careful reader finds in it. */
import type { Right } from '../../../../shared/domain/request/right.ts';
import type { IntakeRemarkKind } from '../../../../shared/domain/intake/right-proposal.ts';

export interface LetterCase {
  readonly text: string;
  readonly rights: readonly Right[];
  /** Remarks that must be among those found. */
  readonly remarks?: readonly IntakeRemarkKind[];
}
