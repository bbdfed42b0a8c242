/** A breach as it is typed in, and back. */
import type { BreachFile } from '../../../../shared/contract/breach-calls.ts';
import type {
  BreachEffect,
  BreachFacts,
  BreachRole,
  RiskLevel,
  TellingException,
} from '../../../../shared/domain/breach/breach.ts';
import type { CategoryId } from '../../../../shared/domain/id.ts';
import { localDate } from '../../../../shared/domain/local-date.ts';
import { formToLocalized, localizedToForm, type LocalizedForm } from '../edit/localized-form.ts';
import { readTimeOfDay } from '../../../parts/time-of-day.ts';

export const wordNames = ['nature', 'consequences', 'measures', 'advice'] as const;
export type WordName = (typeof wordNames)[number];

export interface BreachForm {
  readonly ourRole: BreachRole;
  readonly clientName: string;
  readonly clientEmail: string;
  readonly summary: string;
  readonly effects: readonly BreachEffect[];
  readonly happenedFrom: string | null;
  readonly happenedUntil: string | null;
  readonly discoveredOn: string | null;
  readonly awareOn: string | null;
  readonly awareTime: string;
  readonly persons: string;
  readonly personsCount: number | null;
  readonly recordsCount: number | null;
  readonly categoryIds: readonly CategoryId[];
  readonly risk: RiskLevel | 'none';
  readonly riskReasons: string;
  readonly words: Readonly<Record<WordName, LocalizedForm>>;
  readonly exception: TellingException | 'none';
  readonly exceptionReasons: string;
  readonly exceptionPublicOn: string | null;
  readonly toldOn: string | null;
  readonly toldHow: string;
}

export function breachToForm(file: BreachFile | null, today: string): BreachForm {
  const breach = file?.breach ?? null;
  const words = (name: WordName) => localizedToForm(breach?.words[name] ?? null);
  return {
    ourRole: breach?.ourRole ?? 'controller',
    clientName: breach?.client?.name ?? '',
    clientEmail: breach?.client?.email ?? '',
    summary: breach?.summary ?? '',
    effects: breach?.effects ?? [],
    happenedFrom: breach?.happenedFrom ?? null,
    happenedUntil: breach?.happenedUntil ?? null,
    discoveredOn: breach?.discoveredOn ?? today,
    awareOn: file?.aware.on ?? today,
    awareTime: file?.aware.time ?? '',
    persons: breach?.persons ?? '',
    personsCount: breach?.personsCount ?? null,
    recordsCount: breach?.recordsCount ?? null,
    categoryIds: breach?.categoryIds ?? [],
    risk: breach?.risk?.level ?? 'none',
    riskReasons: breach?.risk?.reasons ?? '',
    words: {
      nature: words('nature'),
      consequences: words('consequences'),
      measures: words('measures'),
      advice: words('advice'),
    },
    exception: breach?.exception?.ground ?? 'none',
    exceptionReasons: breach?.exception?.reasons ?? '',
    exceptionPublicOn: breach?.exception?.publicOn ?? null,
    toldOn: breach?.personsTold?.on ?? null,
    toldHow: breach?.personsTold?.how ?? '',
  };
}

export type BreachFormField =
  | 'summary'
  | 'effects'
  | 'discoveredOn'
  | 'awareOn'
  | 'awareTime'
  | 'clientName'
  | 'riskReasons'
  | 'exceptionReasons'
  | 'toldHow';

/** What is missing before it can be entered. */
export function missingIn(form: BreachForm): readonly BreachFormField[] {
  const isEmpty: Readonly<Record<BreachFormField, boolean>> = {
    summary: form.summary.trim() === '',
    effects: form.effects.length === 0,
    discoveredOn: form.discoveredOn === null,
    awareOn: form.awareOn === null,
    awareTime: readTimeOfDay(form.awareTime) === null,
    clientName: form.ourRole === 'processor' && form.clientName.trim() === '',
    riskReasons: form.risk !== 'none' && form.riskReasons.trim() === '',
    exceptionReasons: form.exception !== 'none' && form.exceptionReasons.trim() === '',
    toldHow: form.toldOn !== null && form.toldHow.trim() === '',
  };
  return (Object.keys(isEmpty) as BreachFormField[]).filter((field) => isEmpty[field]);
}

export interface BreachEntry {
  readonly facts: BreachFacts;
  readonly aware: BreachFile['aware'];
}

/** Null while something is missing. */
export function formToBreach(form: BreachForm): BreachEntry | null {
  const { discoveredOn, awareOn } = form;
  const time = readTimeOfDay(form.awareTime);
  if (missingIn(form).length > 0 || discoveredOn === null || awareOn === null || time === null) return null;
  const day = (on: string | null) => (on === null ? null : localDate(on));
  const isOurs = form.ourRole === 'controller';
  return {
    aware: { on: localDate(awareOn), time },
    facts: {
      ourRole: form.ourRole,
      client: isOurs
        ? null
        : { name: form.clientName.trim(), email: written(form.clientEmail), address: null },
      summary: form.summary.trim(),
      effects: form.effects,
      happenedFrom: day(form.happenedFrom),
      happenedUntil: day(form.happenedUntil),
      discoveredOn: localDate(discoveredOn),
      persons: written(form.persons),
      personsCount: form.personsCount,
      recordsCount: form.recordsCount,
      categoryIds: form.categoryIds,
      risk: form.risk === 'none' ? null : { level: form.risk, reasons: form.riskReasons.trim() },
      words: {
        nature: formToLocalized(form.words.nature),
        consequences: formToLocalized(form.words.consequences),
        measures: formToLocalized(form.words.measures),
        advice: formToLocalized(form.words.advice),
      },
      exception:
        form.exception === 'none'
          ? null
          : {
              ground: form.exception,
              reasons: form.exceptionReasons.trim(),
              publicOn: day(form.exceptionPublicOn),
            },
      personsTold: form.toldOn === null ? null : { on: localDate(form.toldOn), how: form.toldHow.trim() },
    },
  };
}

function written(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
