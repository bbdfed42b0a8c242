/** The spaces that a language's typography asks for; applied to the wording of templates, never to what a person wrote. */
import type { Language } from '../domain/language.ts';

const narrow = '\u202f';
const noBreak = '\u00a0';

/** "article 15", "n° 12": the number stays with its word at the end of a line. */
const numbered =
  /(?<![\p{L}\d])(articles?|artikel|paragraphe|lid|Absatz|Abs\.|Art\.|art\.|no\.|nr\.|n°) (?=[\d{])/giu;
/** "point b)": so does the letter. */
const lettered = /(?<![\p{L}\d])(point|onder|Buchstabe|Buchst\.) (?=[a-f{](?:\W|\w+\}))/gu;

/** "30 juillet 2018": the day stays with its month, as in what `formatDate` writes. */
const dated = /(?<!\d)(\d{1,2}(?:er|\.)?) (?=\p{L}{3,10} \d{4}(?!\d))/gu;

/** Puts no-break spaces where they belong. The text may hold `{places}` that are filled later. */
export function typeset(language: Language, text: string): string {
  const bound = [numbered, lettered, dated].reduce((all, each) => all.replace(each, `$1${noBreak}`), text);
  return language === 'fr' ? typesetFrench(bound) : bound;
}

/** Narrow no-break space before ; ! ? and inside « », no-break space before the colon. */
function typesetFrench(text: string): string {
  return text
    .replace(/[ \u00a0\u202f]*([;!?])/gu, `${narrow}$1`)
    .replace(/[ \u00a0]+:(?=\s|$)/gu, `${noBreak}:`)
    .replace(/«[ \u00a0\u202f]*/gu, `«${narrow}`)
    .replace(/[ \u00a0\u202f]*»/gu, `${narrow}»`);
}
