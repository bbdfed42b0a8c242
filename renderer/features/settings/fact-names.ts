/** What the facts of letters are called on the screen, as places in a text and as conditions. */
import { letterKinds, type LetterKind } from '../../../shared/domain/letter/letter-kind.ts';
import type { MessageKey, Translator } from '../../../shared/i18n/translator.ts';
import { factsOfKind } from '../../../shared/letters/own-template.ts';
import type { Condition } from '../../../shared/letters/template.ts';
import type { PlaceNames } from './place-text.ts';

type FactKey = Extract<MessageKey, `fact.${string}`>;

/** Every fact of every kind has its name in the catalogs, which a test watches over. */
export function factName(t: Translator, fact: string): string {
  return t(`fact.${fact}` as FactKey);
}

/** Of all letters, with those of the rows of their lists. */
export function allFacts(): readonly string[] {
  const names = letterKinds.flatMap((kind) =>
    Object.entries(factsOfKind(kind)).flatMap(([name, { rows }]) => [name, ...Object.keys(rows ?? {})]),
  );
  return [...new Set(names)];
}

/** `whole`: only what is never empty, for a text that stands in any case. */
export function placesFor(
  t: Translator,
  kind: LetterKind,
  options: { readonly isWhole: boolean; readonly each?: string },
): PlaceNames {
  const facts = factsOfKind(kind);
  const rows = options.each === undefined ? {} : (facts[options.each]?.rows ?? {});
  const texts = Object.entries({ ...facts, ...rows }).filter(
    ([, { isText, mayBeEmpty }]) => isText && !(options.isWhole && mayBeEmpty),
  );
  return new Map(texts.map(([name]) => [name, factName(t, name)]));
}

/** « Seulement si : la réponse part par voie électronique » */
export function conditionSentence(
  t: Translator,
  kind: LetterKind,
  { when, unless }: Condition,
): string | undefined {
  const facts = factsOfKind(kind);
  const isCondition = (name: string) => {
    const shape = facts[name];
    return shape !== undefined && !shape.isText && shape.rows === null;
  };
  const parts = [
    ...(when === undefined
      ? []
      : [t(isCondition(when) ? 'template.only-if' : 'template.only-with', { fact: factName(t, when) })]),
    ...(unless === undefined
      ? []
      : [
          t(isCondition(unless) ? 'template.not-if' : 'template.only-without', { fact: factName(t, unless) }),
        ]),
  ];
  return parts.length === 0 ? undefined : parts.join(' ');
}

/** Of a name that may be none of this letter. */
export function placeLabel(t: Translator, name: string): string {
  return allFacts().includes(name) ? `[${factName(t, name)}]` : `{${name}}`;
}
