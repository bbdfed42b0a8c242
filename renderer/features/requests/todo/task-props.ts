/** What every task of a checklist is handed to be worked on in place. */
import type { ProcessingOverview } from '../../../../shared/contract/processing-calls.ts';
import type { ControllerFile } from '../../../../shared/contract/register-calls.ts';
import type { RequestFile } from '../../../../shared/contract/request-calls.ts';
import type { SubjectFile, SubjectRow } from '../../../../shared/contract/subject-calls.ts';
import type { ChecklistItem, ChecklistTask } from '../../../../shared/domain/request/checklist.ts';
import type { Right } from '../../../../shared/domain/request/right.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import type { FileActions, FileWays } from '../file-actions.ts';

/** The request with what its work leans on. */
export interface WorkProps {
  readonly t: Translator;
  readonly file: RequestFile;
  /** Null while nobody is linked, or the person has been erased. */
  readonly subject: SubjectFile | null;
  readonly processing: ProcessingOverview | null;
  readonly controller: ControllerFile | null;
  readonly actions: FileActions;
  readonly ways: FileWays;
  readonly searchSubjects: (query: string) => Promise<readonly SubjectRow[]>;
  /** Opens another task of the same request. */
  readonly goToTask: (task: ChecklistTask, right: Right | null) => void;
}

export interface TaskProps extends WorkProps {
  readonly item: ChecklistItem;
  /** Nothing of the request can be changed any more. */
  readonly isOver: boolean;
}
