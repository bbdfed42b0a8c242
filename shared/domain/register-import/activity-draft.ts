/** An activity as a foreign register describes it, in that register’s words: not yet typed, nothing left out. */
import { foldText } from '../text/fold-text.ts';
import type { Processor } from '../processing/processing-activity.ts';

/** What has no place among the fields of an activity, with its heading. */
export interface RegisterNote {
  readonly heading: string;
  readonly text: string;
}

export interface DraftCategory {
  readonly name: string;
  readonly isSpecial: boolean;
  /** In words; null where the register says it for the activity as a whole, or not at all. */
  readonly period: string | null;
}

export interface DraftRecipient {
  readonly name: string;
  /** Null where the register does not say. */
  readonly role: Processor['role'] | null;
  readonly service: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string | null;
  readonly safeguard: Processor['safeguard'] | null;
}

export interface ActivityDraft {
  readonly sheet: string;
  readonly line: number;
  readonly name: string;
  readonly purpose: string | null;
  readonly basis: string | null;
  readonly persons: string | null;
  readonly source: string | null;
  readonly security: string | null;
  readonly automated: string | null;
  readonly isMarketing: boolean;
  readonly categories: readonly DraftCategory[];
  /** Of the activity as a whole. */
  readonly period: string | null;
  readonly recipients: readonly DraftRecipient[];
  readonly notes: readonly RegisterNote[];
}

/** A sheet for one activity says more than its line on the list, which fills in what the sheet leaves open. */
export function completeForms(
  forms: readonly ActivityDraft[],
  lines: readonly ActivityDraft[],
): readonly ActivityDraft[] {
  const keys = new Set(forms.map(({ name }) => foldText(name)));
  const completed = forms.map((form) => {
    const line = lines.find(({ name }) => foldText(name) === foldText(form.name));
    if (line === undefined) return form;
    return {
      ...form,
      purpose: form.purpose ?? line.purpose,
      basis: form.basis ?? line.basis,
      persons: form.persons ?? line.persons,
      source: form.source ?? line.source,
      security: form.security ?? line.security,
      categories: form.categories.length === 0 ? line.categories : form.categories,
      period: form.period ?? line.period,
      recipients: form.recipients.length === 0 ? line.recipients : form.recipients,
      notes: unique([...form.notes, ...line.notes], ({ heading, text }) => `${heading}\n${text}`),
    };
  });
  return [...completed, ...lines.filter(({ name }) => !keys.has(foldText(name)))];
}

/** A table may take several lines for one activity. */
export function mergeDrafts(drafts: readonly ActivityDraft[]): readonly ActivityDraft[] {
  const byName = new Map<string, [ActivityDraft, ...ActivityDraft[]]>();
  for (const draft of drafts) {
    const key = foldText(draft.name);
    const same = byName.get(key);
    if (same === undefined) byName.set(key, [draft]);
    else same.push(draft);
  }
  return [...byName.values()].map(merged);
}

function merged(same: readonly [ActivityDraft, ...ActivityDraft[]]): ActivityDraft {
  const [first, ...others] = same;
  if (others.length === 0) return first;
  return {
    ...first,
    purpose: joined(same.map(({ purpose }) => purpose)),
    basis: joined(same.map(({ basis }) => basis)),
    persons: joined(same.map(({ persons }) => persons)),
    source: joined(same.map(({ source }) => source)),
    security: joined(same.map(({ security }) => security)),
    automated: joined(same.map(({ automated }) => automated)),
    isMarketing: same.some(({ isMarketing }) => isMarketing),
    categories: unique(
      same.flatMap(({ categories }) => categories),
      ({ name, period }) => `${name}\n${period ?? ''}`,
    ),
    period: joined(same.map(({ period }) => period)),
    recipients: unique(
      same.flatMap(({ recipients }) => recipients),
      recipientKey,
    ),
    notes: unique(
      same.flatMap(({ notes }) => notes),
      ({ heading, text }) => `${heading}\n${text}`,
    ),
  };
}

function joined(texts: readonly (string | null)[]): string | null {
  const lines = texts.flatMap((text) => text?.split('\n') ?? []);
  return lines.length === 0 ? null : unique(lines, (line) => line).join('\n');
}

function unique<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  const seen = new Map<string, Item>();
  for (const item of items) {
    const key = foldText(keyOf(item));
    if (!seen.has(key)) seen.set(key, item);
  }
  return [...seen.values()];
}

/** Two of one name may do different things. */
export function recipientKey({ name, service }: Pick<DraftRecipient, 'name' | 'service'>): string {
  return foldText(`${name}\n${service ?? ''}`);
}
