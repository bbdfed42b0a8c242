/** Retention rules and events for tests. */
import { localDate } from '../../shared/domain/local-date.ts';
import type { RetentionEvent } from '../../shared/domain/retention/due-for-deletion.ts';
import {
  retentionRuleSchema,
  type RetentionRule,
  type StartEvent,
} from '../../shared/domain/retention/retention-rule.ts';

export function aRule(fields: Partial<RetentionRule> = {}): RetentionRule {
  return retentionRuleSchema.parse({
    id: '0199b6f0-0000-7000-8000-000000000001',
    activityId: null,
    categoryCode: 'contact',
    duration: { unit: 'years', count: 3 },
    startEvent: 'relation-ended',
    countsFrom: 'event',
    action: 'erase',
    ground: { kind: 'policy', citation: { fr: 'Politique de confidentialité' } },
    code: null,
    ...fields,
  });
}

export function happened(event: StartEvent, on: string): RetentionEvent {
  return { event, on: localDate(on) };
}
