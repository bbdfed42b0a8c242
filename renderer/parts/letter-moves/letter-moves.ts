/** What can be done with a signed letter, wherever it is shown. */
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { LetterId } from '../../../shared/domain/id.ts';
import { api } from '../../api.ts';
import { copyText } from '../copy-text.ts';
import type { Posting } from '../PostLetterDialog.tsx';
import { saveFile } from '../save-file.ts';
import type { Delivery, Return } from './ArrivalDialog.tsx';

/** Null when it was done, else what stood in the way. */
type Done = Promise<AppError | null>;

export interface LetterVerbs {
  readonly post: (posting: Posting) => Done;
  readonly delivered: (delivery: Delivery) => Done;
  readonly returned: (back: Return) => Done;
  readonly emailDraft: (letterId: LetterId, includeExports: boolean) => Done;
  readonly copyText: (letterId: LetterId) => Done;
}

export const letterVerbs: LetterVerbs = {
  post: async (posting) => errorOf(await api['letters.post'](posting)),
  delivered: async (delivery) => errorOf(await api['letters.delivered'](delivery)),
  returned: async (back) => errorOf(await api['letters.returned'](back)),
  emailDraft: async (letterId, includeExports) => {
    const reply = await api['letters.emailDraft']({ letterId, includeExports });
    return errorOf(reply.ok ? await saveFile(reply.value.fileId) : reply);
  },
  copyText: async (letterId) => {
    const reply = await api['letters.read']({ letterId });
    if (!reply.ok) return reply.error;
    return copyText(reply.value.plain) ? null : { code: 'unexpected', ref: 'clipboard' };
  },
};

function errorOf(reply: { readonly ok: true } | { readonly ok: false; readonly error: AppError }) {
  return reply.ok ? null : reply.error;
}
