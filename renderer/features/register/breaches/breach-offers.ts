/** What the file of a breach offers to do, as its parts are handed it. */
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { BreachPhaseId, LetterId, SubjectId } from '../../../../shared/domain/id.ts';
import type { LocalDate } from '../../../../shared/domain/local-date.ts';
import type { PostingChannel } from '../../../../shared/domain/request/channel.ts';

export interface BreachOffers {
  readonly correct: () => void;
  readonly phase: () => void;
  readonly close: () => void;
  readonly reopen: () => Promise<AppError | null>;
  readonly print: (phaseId: BreachPhaseId) => Promise<AppError | null>;
  readonly choose: (change: {
    readonly add?: SubjectId[];
    readonly remove?: SubjectId[];
  }) => Promise<AppError | null>;
  readonly writeLetters: (order: {
    readonly letterOn: LocalDate;
    readonly channel: PostingChannel;
  }) => Promise<AppError | null>;
  readonly postLetters: (order: {
    readonly sentOn: LocalDate;
    readonly channel: PostingChannel;
  }) => Promise<AppError | null>;
  readonly writeToClient: () => void;
  /** To one of the persons. */
  readonly writeLetter: (id: SubjectId) => void;
  readonly openLetter: (id: LetterId) => void;
  readonly openPerson: (id: SubjectId) => void;
  readonly attach: (file: File) => Promise<AppError | null>;
}
