/** Asks for the letters that can be handed in at the counter, and for their slip. */
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { LetterId } from '../../../shared/domain/id.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { api } from '../../api.ts';
import { saveFile } from '../../parts/save-file.ts';
import type { LetterRow } from './letters-store.ts';

const most = 100;

/** To be sent, and registered letters that left and of which nothing was heard yet. */
export async function lettersForSlip(): Promise<readonly LetterRow[]> {
  const [waiting, gone] = await Promise.all([
    api['letters.list']({ state: 'to-send', limit: most }),
    api['letters.list']({ state: 'sent', limit: most }),
  ]);
  const registered = (gone.ok ? gone.value.items : []).filter(
    ({ letter }) => letter.postings.at(-1)?.channel === 'registered-post',
  );
  return [...(waiting.ok ? waiting.value.items : []), ...registered];
}

export async function makeSlip(
  letterIds: readonly LetterId[],
  language: Language,
): Promise<AppError | null> {
  const reply = await api['reports.depositSlip']({ letterIds: [...letterIds], language });
  const saved = reply.ok ? await saveFile(reply.value.fileId) : reply;
  return saved.ok ? null : saved.error;
}
