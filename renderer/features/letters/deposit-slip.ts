/** Asks for the letters that can be handed in at the counter, and for their slip. */
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { LetterId } from '../../../shared/domain/id.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { api } from '../../api.ts';
import { saveFile } from '../../parts/save-file.ts';
import type { LetterRow } from './letters-store.ts';

/** Empty also where the register did not answer. */
export async function lettersForSlip(): Promise<readonly LetterRow[]> {
  const reply = await api['letters.toDeposit']({});
  return reply.ok ? reply.value.items : [];
}

export async function makeSlip(letterIds: readonly LetterId[], language: Language): Promise<AppError | null> {
  const reply = await api['reports.depositSlip']({ letterIds: [...letterIds], language });
  const saved = reply.ok ? await saveFile(reply.value.fileId) : reply;
  return saved.ok ? null : saved.error;
}
