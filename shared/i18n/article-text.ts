/** Names a place in the law as people write it: "RGPD, art. 12, § 3". */
import type { Article } from '../domain/law/article.ts';
import type { Translator } from './translator.ts';

/** An act that is cited as a whole has no place. */
export function articleText(t: Translator, { act, place }: Article): string {
  return t(`article.of.${act}`, { place: placeText(t, place) });
}

function placeText(t: Translator, place: string): string {
  const [, recital] = /^recital (\d+)$/u.exec(place) ?? [];
  if (recital !== undefined) return t('article.place.recital', { number: recital });
  const [article = '', paragraph, point] = place.split(/[()]+/u).filter((part) => part !== '');
  return [
    t('article.place.article', { article }),
    paragraph === undefined ? '' : t('article.place.paragraph', { paragraph }),
    point === undefined ? '' : t('article.place.point', { point }),
  ].join('');
}
