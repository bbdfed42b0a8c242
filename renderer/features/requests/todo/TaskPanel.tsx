/** The work of one task, by its kind. */
import { assertNever } from '../../../../shared/result.ts';
import { ErasureTask } from '../erasure/ErasureTask.tsx';
import { ExcessTask } from '../excess/ExcessTask.tsx';
import { CarryOutTask } from '../rights/CarryOutTask.tsx';
import { ForwardTask } from '../rights/ForwardTask.tsx';
import { RecipientsTask } from '../rights/RecipientsTask.tsx';
import { RightQuestions } from '../rights/RightQuestions.tsx';
import { RoleTask } from '../rights/RoleTask.tsx';
import { CheckIdentityTask } from './CheckIdentityTask.tsx';
import { DecideTask } from './DecideTask.tsx';
import { ExportTask } from './ExportTask.tsx';
import { FindSubjectTask } from './FindSubjectTask.tsx';
import { LetterTask } from './LetterTask.tsx';
import { AtOnceTask, GatherTask, OthersDataTask } from './ManualTasks.tsx';
import type { TaskProps } from './task-props.ts';

export function TaskPanel(props: TaskProps) {
  const { task } = props.item;
  switch (task) {
    case 'acknowledge':
    case 'write-answer':
    case 'send-answer':
      return <LetterTask {...props} />;
    case 'set-role':
      return <RoleTask {...props} />;
    case 'forward-to-client':
      return <ForwardTask {...props} />;
    case 'answer-questions':
      return <RightQuestions {...props} />;
    case 'carry-out':
      return <CarryOutTask {...props} />;
    case 'find-subject':
      return <FindSubjectTask {...props} />;
    case 'check-identity':
      return <CheckIdentityTask {...props} />;
    case 'carry-out-at-once':
      return <AtOnceTask {...props} />;
    case 'gather-data':
      return <GatherTask {...props} />;
    case 'review-others-data':
      return <OthersDataTask {...props} />;
    case 'decide':
      return <DecideTask {...props} />;
    case 'plan-erasure':
    case 'carry-out-erasure':
      return <ErasureTask {...props} />;
    case 'tell-recipients':
      return <RecipientsTask {...props} />;
    case 'excess-sheet':
      return <ExcessTask {...props} />;
    case 'export-data':
      return <ExportTask {...props} />;
    default:
      return assertNever(task);
  }
}
