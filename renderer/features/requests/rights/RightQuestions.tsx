/** What is asked, set out right by right before it is decided and carried out. */
import { assertNever } from '../../../../shared/result.ts';
import { askedRight, rightOf } from '../todo/task-words.ts';
import type { TaskProps } from '../todo/task-props.ts';
import { ActivitiesForm } from './ActivitiesForm.tsx';
import { AutomatedForm } from './AutomatedForm.tsx';
import { PostMortemForm } from './PostMortemForm.tsx';
import { RectificationForm } from './RectificationForm.tsx';
import { RestrictionForm } from './RestrictionForm.tsx';

export function RightQuestions(props: TaskProps) {
  const right = rightOf(props.item);
  const asked = askedRight(props.file, right);
  if (right === null || asked === null) return null;
  switch (right) {
    case 'rectification':
      return <RectificationForm {...props} asked={asked} />;
    case 'restriction':
      return <RestrictionForm {...props} asked={asked} />;
    case 'objection':
    case 'consent-withdrawal':
      return <ActivitiesForm {...props} asked={asked} right={right} />;
    case 'automated-decision':
      return <AutomatedForm {...props} asked={asked} />;
    case 'post-mortem':
      return <PostMortemForm {...props} asked={asked} />;
    case 'access':
    case 'erasure':
    case 'portability':
    case 'marketing-objection':
      return null;
    default:
      return assertNever(right);
  }
}
