/** The words of a sentence without the articles it cites: "je révoque, conformément à l'article 7, mon accord" revokes an agreement. */
import type { Found } from './phrase-pattern.ts';
import type { Word } from './split-words.ts';

const article = /^(?:articles?|arts?|artikel[ns]?)$/;

/** What stands before and behind the number of an article, in the four languages. */
const ofCitation =
  /^(?:\d{1,4}|[a-h]|conformement|application|vertu|fondement|base|titre|au|aux|la|le|les|de|du|des|l|et|en|sur|pris|paragraphes?|alineas?|points?|lettres?|rgpd|reglement|ue|overeenkomstig|krachtens|grond|toepassing|op|van|het|met|lid|leden|onder|punt|avg|verordening|eu|gemass|nach|aufgrund|sinne|im|auf|der|des|abs|absatz|absatze|buchst|buchstabe|lit|satz|nr|und|i|v|m|dsgvo|gvo|ds|verordnung|pursuant|under|accordance|according|line|in|with|to|of|the|and|para|paragraph|section|gdpr|uk|regulation|n|no|er)$/;

/** Finds what `find` finds among the words, and what it finds when the citations take no room. */
export function findAroundCitations<Meaning>(
  words: readonly Word[],
  find: (words: readonly Word[]) => readonly Found<Meaning>[],
): readonly Found<Meaning>[] {
  const places = placesOutside(words);
  const found = find(words);
  if (places.length === words.length) return found;
  const kept = places.flatMap((place) => words[place] ?? []);
  const across = find(kept)
    .map((each) => ({ ...each, first: places[each.first] ?? 0, last: places[each.last] ?? 0 }))
    .filter(({ meaning, first, last }) =>
      found.every((known) => known.first !== first || known.last !== last || known.meaning !== meaning),
    );
  return [...found, ...across];
}

function placesOutside(words: readonly Word[]): readonly number[] {
  const cited = new Set<number>();
  for (const [at, { folded }] of words.entries()) {
    if (!article.test(folded)) continue;
    for (let place = at; place >= 0 && isOfCitation(words[place], place === at); place -= 1) cited.add(place);
    for (let place = at + 1; isOfCitation(words[place], false); place += 1) cited.add(place);
  }
  return words.flatMap((_, place) => (cited.has(place) ? [] : [place]));
}

function isOfCitation(word: Word | undefined, isArticle: boolean): boolean {
  return word !== undefined && (isArticle || ofCitation.test(word.folded));
}
