/** The person whose card is open: the file as last answered, and the record of processing that its words lean on. */
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { ProcessingOverview } from '../../../shared/contract/processing-calls.ts';
import type { PersonKeeping } from '../../../shared/contract/retention-calls.ts';
import type { SubjectFile } from '../../../shared/contract/subject-calls.ts';
import type { ControllerCountry } from '../../../shared/domain/controller/controller.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { SubjectId } from '../../../shared/domain/id.ts';
import { api } from '../../api.ts';
import { createRegisterStore } from '../../register-store.ts';

interface PersonState {
  readonly subjectId: SubjectId | null;
  /** Null until the first answer for `subjectId`. */
  readonly file: SubjectFile | null;
  /** How long what is in `file` is kept; comes and goes with it. */
  readonly keeping: PersonKeeping | null;
  readonly error: AppError | null;
  readonly processing: ProcessingOverview | null;
  readonly today: LocalDate | null;
  /** Of the controller: its law, and where a new address most likely is. */
  readonly country: ControllerCountry;
  readonly open: (subjectId: SubjectId | null) => Promise<void>;
  /** Fetches the open person again. */
  readonly load: () => Promise<void>;
  /** What the card's words and the forms lean on. */
  readonly loadSurroundings: () => Promise<void>;
}

export const usePerson = createRegisterStore<PersonState>((set, get) => {
  const load = async () => {
    const { subjectId } = get();
    if (subjectId === null) return;
    const [file, keeping] = await Promise.all([
      api['subjects.get']({ id: subjectId }),
      api['retention.ofPerson']({ subjectId }),
    ]);
    if (get().subjectId !== subjectId) return;
    if (file.ok) set({ file: file.value, keeping: keeping.ok ? keeping.value : null, error: null });
    else set({ file: null, keeping: null, error: file.error });
  };
  return {
    subjectId: null,
    file: null,
    keeping: null,
    error: null,
    processing: null,
    today: null,
    country: 'BE',
    load,
    open: async (subjectId) => {
      // The card that is open stays until the next one is there: nothing flickers while one moves down the list.
      if (subjectId === null) set({ subjectId, file: null, keeping: null, error: null });
      else set({ subjectId });
      await load();
    },
    loadSurroundings: async () => {
      const [processing, status, controller] = await Promise.all([
        api['processing.overview']({}),
        api['app.status']({}),
        api['controller.get']({}),
      ]);
      if (processing.ok) set({ processing: processing.value });
      if (status.ok) set({ today: status.value.open?.today ?? null });
      if (controller.ok) set({ country: controller.value.controller.country });
    },
  };
});
