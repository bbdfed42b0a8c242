/** A retention rule as it is typed in, and the way to and from the record (Art. 5(1)(e), 30(1)(f)). */
import { z } from 'zod';
import { activityIdSchema } from '../../../../shared/domain/id.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import type { LegalPeriod } from '../../../../shared/domain/retention/legal-period.ts';
import {
  groundKinds,
  retentionActions,
  startEvents,
  type Duration,
  type RetentionRule,
} from '../../../../shared/domain/retention/retention-rule.ts';
import type { RuleDraft } from '../register-room-store.ts';
import {
  formToLocalized,
  localizedToForm,
  optionalLocalized,
  requiredLocalized,
  writtenText,
} from './localized-form.ts';

export const durationUnits = ['days', 'months', 'years', 'indefinite'] as const;
/** What the record accepts of each unit. */
export const longest = { days: 36_500, months: 1200, years: 100, indefinite: 0 } as const;

/** "every activity" in the choice of one. */
export const everyActivity = 'every';

export function ruleFormSchema(main: Language) {
  return z
    .object({
      categoryCode: z.string().min(1, 'common.required'),
      activityId: z.string(),
      unit: z.enum(durationUnits),
      count: z.number().int().min(0).nullable(),
      criterion: optionalLocalized,
      startEvent: z.enum(startEvents),
      fromJanuary: z.boolean(),
      action: z.enum(retentionActions),
      groundKind: z.enum(groundKinds),
      citation: requiredLocalized(main),
    })
    .refine(({ unit, count }) => unit === 'indefinite' || (count !== null && count <= longest[unit]), {
      error: 'common.required',
      path: ['count'],
    });
}
export type RuleForm = z.infer<ReturnType<typeof ruleFormSchema>>;

export interface RulePreset {
  readonly categoryCode: string;
  readonly activityId: string | null;
}

/** `rule` is null for a new one, which may come with the category it is for. */
export function ruleToForm(rule: RetentionRule | null, preset: RulePreset | null): RuleForm {
  const place = rule ?? preset;
  return {
    categoryCode: place?.categoryCode ?? '',
    activityId: place?.activityId ?? everyActivity,
    ...(rule === null ? newPeriod : periodToForm(rule)),
  };
}

type PeriodForm = Omit<RuleForm, 'categoryCode' | 'activityId'>;

const newPeriod: PeriodForm = {
  unit: 'years',
  count: null,
  criterion: localizedToForm(null),
  startEvent: 'relation-ended',
  fromJanuary: false,
  action: 'erase',
  groundKind: 'policy',
  citation: localizedToForm(null),
};

/** What a rule and a period of the law say alike. */
export function periodToForm(
  period: Pick<RetentionRule | LegalPeriod, 'duration' | 'startEvent' | 'countsFrom' | 'action' | 'ground'>,
): PeriodForm {
  const { duration, startEvent, countsFrom, action, ground } = period;
  const isOpen = duration.unit === 'indefinite';
  return {
    unit: duration.unit,
    count: isOpen ? null : duration.count,
    criterion: localizedToForm(isOpen ? duration.criterion : null),
    startEvent,
    fromJanuary: countsFrom === 'next-1-january',
    action,
    groundKind: ground.kind,
    citation: localizedToForm(ground.citation),
  };
}

/** Of a form that was checked. @param period the period of the law that was taken over */
export function formToRule(
  form: RuleForm,
  rule: RetentionRule | null,
  period: LegalPeriod | null,
): RuleDraft {
  return {
    id: rule?.id ?? null,
    code: period !== null && isStill(form, period) ? period.code : (rule?.code ?? null),
    categoryCode: form.categoryCode,
    activityId: form.activityId === everyActivity ? null : activityIdSchema.parse(form.activityId),
    duration: durationOf(form),
    startEvent: form.startEvent,
    countsFrom: form.fromJanuary ? 'next-1-january' : 'event',
    action: form.action,
    ground: { kind: form.groundKind, citation: writtenText(form.citation) },
  };
}

function durationOf({ unit, count, criterion }: RuleForm): Duration {
  if (unit === 'indefinite') return { unit, criterion: formToLocalized(criterion) };
  return { unit, count: count ?? 0 };
}

/** A period that was changed by hand afterwards no longer follows the law's. */
function isStill(form: RuleForm, period: LegalPeriod): boolean {
  const taken = periodToForm(period);
  return (
    form.unit === taken.unit &&
    form.count === taken.count &&
    form.startEvent === taken.startEvent &&
    form.fromJanuary === taken.fromJanuary &&
    form.groundKind === taken.groundKind
  );
}
