/** What the forms of single rights share: the details as they stand, and whether they may still change. */
import { answeredOn } from '../../../../shared/domain/request/lifecycle.ts';
import type { RequestRight } from '../../../../shared/domain/request/request.ts';
import {
  blankDetails,
  detailsOf,
  type RightDetails,
} from '../../../../shared/domain/request/right-details.ts';
import type { TaskProps } from '../todo/task-props.ts';
import { standingsOf } from '../letter-standings.ts';

export interface RightFormProps extends TaskProps {
  readonly asked: RequestRight;
}

export function detailsIn<R extends RightDetails['right']>({ details }: RequestRight, right: R) {
  return detailsOf([{ right, details }], right) ?? blankDetails(right);
}

/** Nothing changes once it was carried out, answered, or the request is over. */
export function isFixed({ file, asked, isOver }: RightFormProps): boolean {
  return isOver || asked.carriedOutOn !== null || answeredOn(asked, standingsOf(file)) !== null;
}

/** Null where nothing was written. */
export function wordsOrNull(text: string): string | null {
  const words = text.trim();
  return words === '' ? null : words;
}
