/** The figures of requests as last answered, and the report being made. */
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { ReportOrder } from '../../../shared/contract/report-calls.ts';
import type { YearFigures } from '../../../shared/domain/archive/yearly-figures.ts';
import { api } from '../../api.ts';
import { saveFile } from '../../parts/save-file.ts';
import { createRegisterStore } from '../../register-store.ts';

/** In the order of the page; each is a call of the area. */
export const reportKinds = [
  'processingRegister',
  'processors',
  'retention',
  'statistics',
  'breaches',
  'disclosures',
] as const;
export type ReportKind = (typeof reportKinds)[number];

interface ReportsStore {
  /** The latest first; null until the first answer. */
  readonly years: readonly YearFigures[] | null;
  readonly isMaking: boolean;
  readonly error: AppError | null;
  readonly load: () => Promise<void>;
  /** Makes the report and hands it to the user; true once it is saved. */
  readonly make: (kind: ReportKind, order: ReportOrder) => Promise<boolean>;
}

export const useReportsStore = createRegisterStore<ReportsStore>((set) => ({
  years: null,
  isMaking: false,
  error: null,
  load: async () => {
    const figures = await api['reports.figures']({});
    set(figures.ok ? { years: figures.value.years } : { error: figures.error });
  },
  make: async (kind, order) => {
    set({ isMaking: true, error: null });
    const report = await api[`reports.${kind}`](order);
    const saved = report.ok ? await saveFile(report.value.fileId) : report;
    set({ isMaking: false, error: saved.ok ? null : saved.error });
    return saved.ok && saved.value === 'saved';
  },
}));
