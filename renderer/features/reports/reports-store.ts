/** The figures of requests and the gaps of the written policy as last answered, and the document being made. */
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { Gap } from '../../../shared/contract/processing-calls.ts';
import type { InspectionOrder, PolicyOrder, ReportOrder } from '../../../shared/contract/report-calls.ts';
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
  'sweeps',
] as const;
export type ReportKind = (typeof reportKinds)[number];

interface ReportsStore {
  /** The latest first; null until the first answer. */
  readonly years: readonly YearFigures[] | null;
  readonly isMaking: boolean;
  readonly error: AppError | null;
  readonly inspectionError: AppError | null;
  /** What the register lacks for the policy that it makes; null until the first answer. */
  readonly policyGaps: readonly Gap[] | null;
  readonly policyError: AppError | null;
  readonly load: () => Promise<void>;
  /** Makes the report and hands it to the user; true once it is saved. */
  readonly make: (kind: ReportKind, order: ReportOrder) => Promise<boolean>;
  readonly makeInspection: (order: InspectionOrder) => Promise<boolean>;
  readonly makePolicy: (order: PolicyOrder) => Promise<boolean>;
}

export const useReportsStore = createRegisterStore<ReportsStore>((set) => ({
  years: null,
  isMaking: false,
  error: null,
  inspectionError: null,
  policyGaps: null,
  policyError: null,
  load: async () => {
    const figures = await api['reports.figures']({});
    set(figures.ok ? { years: figures.value.years } : { error: figures.error });
    const lacks = await api['reports.privacyPolicyLacks']({});
    set(lacks.ok ? { policyGaps: lacks.value.gaps } : { policyError: lacks.error });
  },
  make: async (kind, order) => {
    set({ isMaking: true, error: null });
    const report = await api[`reports.${kind}`](order);
    const saved = report.ok ? await saveFile(report.value.fileId) : report;
    set({ isMaking: false, error: saved.ok ? null : saved.error });
    return saved.ok && saved.value === 'saved';
  },
  makeInspection: async (order) => {
    set({ isMaking: true, inspectionError: null });
    const folder = await api['reports.inspection'](order);
    const saved = folder.ok ? await saveFile(folder.value.fileId) : folder;
    set({ isMaking: false, inspectionError: saved.ok ? null : saved.error });
    return saved.ok && saved.value === 'saved';
  },
  makePolicy: async (order) => {
    set({ isMaking: true, policyError: null });
    const policy = await api['reports.privacyPolicy'](order);
    const saved = policy.ok ? await saveFile(policy.value.fileId) : policy;
    set({ isMaking: false, policyError: saved.ok ? null : saved.error });
    return saved.ok && saved.value === 'saved';
  },
}));
