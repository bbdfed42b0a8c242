/** How long, from when, and what happens then, rule by rule: GDPR Art. 13(2)(a). */
import type { DataCategory } from '../../domain/processing/processing-activity.ts';
import type { RetentionRule } from '../../domain/retention/retention-rule.ts';
import type { ReportBlock } from '../../letters/report.ts';
import { periodText } from '../../letters/period-text.ts';
import { paragraph } from '../blocks.ts';
import type { PolicyFacts } from './policy-facts.ts';
import type { PolicyScribe } from './policy-scribe.ts';

export function retentionBlocks(facts: PolicyFacts, scribe: PolicyScribe): readonly ReportBlock[] {
  const { say, policy } = scribe;
  const lines = retentionLines(facts, scribe);
  if (lines.length === 0) return [];
  return [
    paragraph(say(policy.retention.lead)),
    { kind: 'list', items: lines },
    paragraph(say(policy.retention.end)),
  ];
}

/** Categories that are kept alike share a line; those that no activity uses any more have none. */
function retentionLines(facts: PolicyFacts, scribe: PolicyScribe): readonly string[] {
  const { say, policy } = scribe;
  const used = new Set(facts.activities.flatMap(({ categoryIds }) => categoryIds));
  const categories = facts.categories.filter(({ id }) => used.has(id));
  const groups = new Map<string, { readonly rule: RetentionRule; readonly names: string[] }>();
  for (const rule of facts.retentionRules) {
    const category = categories.find((each) => isAbout(rule, each));
    if (category === undefined) continue;
    const name = scribe.localizer.text(category.name, 'category');
    const key = JSON.stringify([rule.activityId, wholePeriod(rule, scribe), lawOf(rule, scribe)]);
    const group = groups.get(key) ?? { rule, names: [] };
    group.names.push(name);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ rule, names }) => {
    const { criteria, line: plain } = policy.retention;
    const line = say(isByCriteria(rule) ? criteria : plain, {
      categories: [...new Set(names)].join(', '),
      period: wholePeriod(rule, scribe),
    });
    const ground = lawOf(rule, scribe);
    const grounded = ground === null ? line : say(policy.retention.byLaw, { line, ground });
    const activity = facts.activities.find(({ id }) => id === rule.activityId);
    return activity === undefined
      ? grounded
      : say(policy.retention.forActivity, {
          line: grounded,
          activity: scribe.localizer.text(activity.name, 'purpose'),
        });
  });
}

function isAbout({ categoryCode }: RetentionRule, { id, code }: DataCategory): boolean {
  return (code ?? id) === categoryCode;
}

/** Art. 13(2)(a): where no period can be named, the criteria by which it is determined. */
function isByCriteria({ duration, startEvent }: RetentionRule): boolean {
  if (duration.unit !== 'indefinite') return false;
  return duration.criterion !== null || startEvent !== 'until-person-says-stop';
}

/** "3 ans après la fin de notre relation, puis anonymisation" */
function wholePeriod(rule: RetentionRule, { say, letterWords, localizer }: PolicyScribe): string {
  return say(letterWords.afterwards[rule.action], { period: periodText(rule, localizer) });
}

/** The law that obliges to keep; what a policy or an authority proposes is no reason to give. */
function lawOf({ ground }: RetentionRule, { localizer }: PolicyScribe): string | null {
  return ground.kind === 'law' ? localizer.text(ground.citation, 'retention-ground') : null;
}
