/** The request that is open on the desk: its file as last answered, what it leans on, and every verb that changes it. */
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { ProcessingOverview } from '../../../shared/contract/processing-calls.ts';
import type { ControllerFile } from '../../../shared/contract/register-calls.ts';
import type { RequestFile } from '../../../shared/contract/request-calls.ts';
import type { SubjectFile } from '../../../shared/contract/subject-calls.ts';
import type { RequestId } from '../../../shared/domain/id.ts';
import type { Result } from '../../../shared/result.ts';
import { api } from '../../api.ts';
import { createRegisterStore } from '../../register-store.ts';

interface FileState {
  readonly requestId: RequestId | null;
  /** Null until the first answer for `requestId`. */
  readonly file: RequestFile | null;
  readonly error: AppError | null;
  /** The person the request is linked to, with what is held; null while there is none. */
  readonly subject: SubjectFile | null;
  readonly processing: ProcessingOverview | null;
  readonly controller: ControllerFile | null;
  /** Turns to a request; `load` fetches it. */
  readonly turnTo: (requestId: RequestId) => void;
  /** Fetches everything again for the request that is open. */
  readonly load: () => Promise<void>;
  /** Takes the new file from a write; the error of a refusal goes to whoever asked. */
  readonly take: (reply: Promise<Result<RequestFile, AppError>>) => Promise<AppError | null>;
}

const nothing = { file: null, subject: null, error: null } as const;

export const useRequestFile = createRegisterStore<FileState>((set, get) => {
  const isStillOpen = (requestId: RequestId) => get().requestId === requestId;

  const loadSubject = async (file: RequestFile) => {
    const { id, subjectId } = file.request;
    if (subjectId === null) {
      set({ subject: null });
      return;
    }
    const reply = await api['subjects.get']({ id: subjectId });
    // After an erasure the request may still name a person who is gone.
    if (isStillOpen(id)) set({ subject: reply.ok ? reply.value : null });
  };

  const load = async () => {
    const { requestId } = get();
    if (requestId === null) return;
    const [file, processing, controller] = await Promise.all([
      api['requests.get']({ id: requestId }),
      api['processing.overview']({}),
      api['controller.get']({}),
    ]);
    if (!isStillOpen(requestId)) return;
    set({
      ...(file.ok ? { file: file.value, error: null } : { error: file.error }),
      ...(processing.ok ? { processing: processing.value } : {}),
      ...(controller.ok ? { controller: controller.value } : {}),
    });
    if (file.ok) await loadSubject(file.value);
  };

  return {
    requestId: null,
    ...nothing,
    processing: null,
    controller: null,
    load,
    turnTo: (requestId) => {
      if (get().requestId !== requestId) set({ requestId, ...nothing });
    },
    take: async (pending) => {
      const reply = await pending;
      if (!reply.ok) return reply.error;
      if (isStillOpen(reply.value.request.id)) {
        set({ file: reply.value });
        await loadSubject(reply.value);
      }
      return null;
    },
  };
});
