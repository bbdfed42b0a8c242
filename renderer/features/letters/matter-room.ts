/** Where the matter of a letter is worked on. */
import type { LetterAbout } from '../../../shared/domain/letter/letter-about.ts';
import { idOf, matterOf } from '../../../shared/domain/letter/letter-about.ts';
import type { BreachId } from '../../../shared/domain/id.ts';
import type { RoomProps } from '../../navigation.ts';

const recordKindOf = {
  request: 'request',
  'authority-case': 'case',
  subject: 'subject',
  breach: 'breach',
} as const;

/** A letter to a person of a breach belongs to the file of that breach. */
export function openMatter(open: RoomProps['open'], about: LetterAbout, breachId: BreachId | null): void {
  if (breachId === null) open(recordKindOf[matterOf(about)], idOf(about));
  else open('breach', breachId);
}
