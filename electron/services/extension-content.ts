/** What the register says of the period that a letter extends (GDPR Art. 12(3)). */
import type { LocalDate } from '../../shared/domain/local-date.ts';
import { answerDeadline } from '../../shared/domain/request/deadline.ts';
import { extensionStanding } from '../../shared/domain/request/extension.ts';
import type { SubjectRequest } from '../../shared/domain/request/request.ts';
import type { ExtensionContent } from '../../shared/letters/letter-input.ts';
import type { Context } from '../context.ts';
import { deadlineInput } from './request-file.ts';

/** Three months from receipt, as if the letter left on its date; of a correction, as it has been since. */
export function extensionContent(
  context: Context,
  request: SubjectRequest,
  letterOn: LocalDate,
): ExtensionContent {
  const input = deadlineInput(context, request);
  const extended = answerDeadline({ ...input, extendedOn: input.extendedOn ?? letterOn });
  return { kind: 'extension', extended, standing: extensionStanding(input) };
}
