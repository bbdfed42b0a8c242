/** What holds for every page, whatever it shows: one title, every word translated, nothing cut off, the focus in view. */
import type { Page } from 'playwright-core';
import { languages, languageSchema, type Language } from '../../shared/domain/language.ts';
import { catalogs } from '../../shared/i18n/catalogs.ts';

const keys = new Set(Object.keys(catalogs.fr));

/** One line for each thing that is not as it must be. */
export async function pageProblems(page: Page, language: Language): Promise<readonly string[]> {
  const { texts, titles, mains, lang, isWiderThanWindow, nested } = await page.evaluate(look);
  return [
    ...(titles === 1 ? [] : [`${titles} titles of level 1`]),
    ...(mains === 1 ? [] : [`${mains} main landmarks`]),
    ...(lang.startsWith(language) ? [] : [`the page says it is in "${lang}"`]),
    ...(isWiderThanWindow ? ['the page scrolls sideways'] : []),
    ...nested.map((where) => `a scroll bar beside a scroll bar: ${where}`),
    ...texts.flatMap(({ text, lang: spoken }) => {
      const problem = textProblem(text, language);
      return problem === null || textProblem(text, languageOf(spoken)) === null ? [] : problem;
    }),
  ];
}

/** Runs in the page. */
function look() {
  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  // The words of a letter say in which language they are; all others are the page's.
  const texts = [{ text: document.title, lang: document.documentElement.lang }];
  const take = (text: string, element: Element) => {
    const { lang = '' } = element.closest<HTMLElement>('[lang]') ?? {};
    if (text !== '' && !texts.some((each) => each.text === text && each.lang === lang))
      texts.push({ text, lang });
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    if (node.parentElement !== null && isShown(node.parentElement)) take(text, node.parentElement);
  }
  for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      take(element.getAttribute(name)?.trim() ?? '', element);
    }
  }
  const scrolls = (element: Element) =>
    element.scrollHeight > element.clientHeight + 1 &&
    (element === document.documentElement || /auto|scroll/.test(getComputedStyle(element).overflowY));
  // the text of a note may be longer than its field
  const scrolling = [...document.querySelectorAll('*:not(textarea)')].filter(
    (each) => isShown(each) && scrolls(each),
  );
  const nested = scrolling.flatMap((inner) => {
    const outer = scrolling.find((each) => each !== inner && each.contains(inner));
    return outer === undefined
      ? []
      : [`${inner.className || inner.tagName} in ${outer.className || outer.tagName}`];
  });
  return {
    texts,
    titles: [...document.querySelectorAll('h1')].filter(isShown).length,
    mains: [...document.querySelectorAll('main')].filter(isShown).length,
    lang: document.documentElement.lang,
    isWiderThanWindow: document.documentElement.scrollWidth > window.innerWidth,
    nested,
  };
}

/** "fr-BE" → "fr" */
function languageOf(tag: string): Language {
  return languageSchema.parse(tag.slice(0, 2));
}

function textProblem(text: string, language: Language): string | null {
  if (keys.has(text)) return `a key instead of words: ${text}`;
  if (/\{\w+(\|[^}]*)?\}/.test(text)) return `something was not filled in: ${text}`;
  if (/\bundefined\b|\bNaN\b|\[object |Invalid Date/.test(text)) return `not meant to be read: ${text}`;
  const other = foreign[language].get(text);
  return other === undefined ? null : `words of "${other}" in a page in "${language}": ${text}`;
}

/** Whole messages of the other languages that are none of its own. */
const foreign: Readonly<Record<Language, ReadonlyMap<string, Language>>> = {
  fr: messagesForeignTo('fr'),
  nl: messagesForeignTo('nl'),
  en: messagesForeignTo('en'),
  de: messagesForeignTo('de'),
};

function messagesForeignTo(language: Language): ReadonlyMap<string, Language> {
  const own = new Set(Object.values(catalogs[language]));
  const others = languages
    .filter((each) => each !== language)
    .flatMap((each) => Object.values(catalogs[each]).map((text) => [text, each] as const));
  // single words may be names, or the same in a third language
  return new Map(others.filter(([text]) => !own.has(text) && text.includes(' ')));
}

/** Names of what takes the focus on the way of some Tab presses without showing it. */
export async function unseenFocus(page: Page, presses: number): Promise<readonly string[]> {
  const unseen: string[] = [];
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return null;
      const ringed = (element: Element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      };
      // the ring may be drawn by what stands for a hidden input, or by the frame around a field
      const around = focused.closest('label, .ui-choice, .ui-input, [role=row]') ?? focused;
      const hasRing = [focused, around, ...around.querySelectorAll('*')].some(ringed);
      return hasRing
        ? null
        : `${focused.tagName} ${focused.className} "${(focused.textContent ?? '').slice(0, 40)}"`;
    });
    if (name !== null) unseen.push(name);
  }
  return unseen;
}
