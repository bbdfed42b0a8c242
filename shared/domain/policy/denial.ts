/** Whether what a phrase says is denied where it stands: "nous ne vendons jamais vos données", "aucune donnée bancaire". */
import type { Word } from '../intake/split-words.ts';
import type { Language } from '../language.ts';

interface DenialWords {
  /** "Ne": announces the denial that follows. */
  readonly openers: ReadonlySet<string>;
  /** After an opener or, where the language has none, alone. */
  readonly deniers: ReadonlySet<string>;
  /** These deny what closely follows them. */
  readonly alone: ReadonlySet<string>;
  /** "Seulement": after a denier they undo it. */
  readonly undoing: ReadonlySet<string>;
  /** A denial does not reach across. */
  readonly breaking: ReadonlySet<string>;
  /** After a comma these begin a clause of their own. */
  readonly clauseOpeners: ReadonlySet<string>;
  /** "Si vous ne souhaitez pas …" denies nothing. */
  readonly supposing: ReadonlySet<string>;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const denialWords: Readonly<Record<'fr' | 'nl' | 'en', DenialWords>> = {
  fr: {
    openers: setOf('ne n'),
    deniers: setOf('pas jamais aucun aucune aucunement nullement ni point'),
    alone: setOf('aucun aucune aucunement nullement jamais ni sans'),
    undoing: setOf('seulement uniquement que qu exclusivement'),
    breaking: setOf('mais cependant toutefois sauf excepte exception hormis neanmoins sinon tandis'),
    clauseOpeners: setOf(
      'nous vous il elle ils elles on je vos votre les le la l ces cette ce cela celui celles ceux afin pour notre nos si qui dont en sur dans toute tout',
    ),
    supposing: setOf('si lorsque quand'),
  },
  nl: {
    openers: setOf(''),
    deniers: setOf('niet geen nooit nimmer noch'),
    alone: setOf('niet geen nooit nimmer noch zonder'),
    undoing: setOf('alleen enkel slechts'),
    breaking: setOf('maar echter tenzij behalve'),
    clauseOpeners: setOf('wij we u uw de het deze dit hij zij onze om'),
    supposing: setOf('indien als wanneer'),
  },
  en: {
    openers: setOf(''),
    deniers: setOf('not never no nor neither cannot'),
    alone: setOf('not never no nor neither without'),
    undoing: setOf('only just solely'),
    breaking: setOf('but however unless except'),
    clauseOpeners: setOf('we you your our the this these it they to if'),
    supposing: setOf('if when'),
  },
};

/** In words. */
const openerReaches = 14;
const denierFollows = 9;
const aloneReaches = 5;
const deniedBehind = 3;
/** "Ne vendre les données en aucune circonstance". */
const lateDenier = 8;

export function isDenied(words: readonly Word[], first: number, last: number, language: Language): boolean {
  const rules = denialWords[language === 'de' ? 'en' : language];
  const at = (index: number): string => words[index]?.folded ?? '';
  const isUndone = (index: number): boolean => rules.undoing.has(at(index + 1));
  const deniesFrom = (opener: number, until: number): boolean => {
    if ([1, 2, 3].some((back) => rules.supposing.has(at(opener - back)))) return false;
    for (let index = opener + 1; index <= Math.min(opener + denierFollows, until); index += 1)
      if (rules.deniers.has(at(index))) return !isUndone(index);
      else if (index > opener + 1 && (at(index) === 'que' || at(index) === 'qu')) return false;
    return false;
  };
  const breaks = (index: number): boolean =>
    rules.breaking.has(at(index)) ||
    (words[index]?.afterComma === true && rules.clauseOpeners.has(at(index)));
  for (let index = first - 1; index >= Math.max(0, first - openerReaches); index -= 1) {
    if (breaks(index + 1)) break;
    if (rules.openers.has(at(index)) && deniesFrom(index, last + lateDenier)) return true;
    if (rules.alone.has(at(index)) && first - index <= aloneReaches && !isUndone(index) && !isSupposed(index))
      return true;
  }
  for (let index = first; index <= last; index += 1)
    if (
      rules.alone.has(at(index))
        ? !isUndone(index)
        : rules.openers.has(at(index)) && deniesFrom(index, last + 2)
    )
      return true;
  for (let index = last + 1; index <= last + deniedBehind && !breaks(index); index += 1)
    if (rules.openers.has(at(index)) && deniesFrom(index, index + 4)) return true;
  return false;

  function isSupposed(index: number): boolean {
    return [1, 2, 3, 4].some((back) => rules.supposing.has(at(index - back)));
  }
}
