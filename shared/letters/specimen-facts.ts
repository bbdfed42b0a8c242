/** Facts for a template that no file suits yet: each text is its own name, and every sentence is printed. */
import type { ControllerCountry } from '../domain/controller/controller.ts';
import type { LetterKind } from '../domain/letter/letter-kind.ts';
import { factsOfKind, type FactShape, type Shape } from './own-template.ts';
import type { FactRow, Facts, FactValue } from './template.ts';

export function specimenFacts(
  kind: LetterKind,
  country: ControllerCountry,
  nameOf: (fact: string) => string,
): Facts {
  const named = Object.entries(factsOfKind(kind)).map(([name, shape]) => [
    name,
    valueOf(name, shape, nameOf),
  ]);
  // Law is never cited for two countries.
  return { ...Object.fromEntries(named), isBelgium: country === 'BE', isFrance: country === 'FR' };
}

function valueOf(name: string, { isText, rows }: FactShape, nameOf: (fact: string) => string): FactValue {
  if (rows !== null) return 'item' in rows ? [`[${nameOf(name)}]`] : [rowOf(rows, nameOf)];
  return isText ? `[${nameOf(name)}]` : true;
}

function rowOf(rows: Shape, nameOf: (fact: string) => string): FactRow {
  return Object.fromEntries(Object.keys(rows).map((name) => [name, `[${nameOf(name)}]`]));
}
