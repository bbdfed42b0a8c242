/** The catalogs of the screen: complete, with the same placeholders, each message said once, and set as its language wants. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../shared/domain/language.ts';
import { catalogs } from '../../shared/i18n/catalogs.ts';
import type { MessageKey } from '../../shared/i18n/translator.ts';

const keys = Object.keys(catalogs.fr) as MessageKey[];

/** "count" for `{count}` and `{count|one|many}` alike. */
function placeholders(message: string): readonly string[] {
  const found = [...message.matchAll(/\{(\w+)[^{}]*\}/gu)].map(([, name]) => name ?? '');
  return [...new Set(found)].toSorted();
}

describe.each(languages)('the catalog of %s', (language) => {
  const catalog = catalogs[language];

  it('has exactly the messages of French', () => {
    expect(Object.keys(catalog).toSorted()).toEqual(keys.toSorted());
  });

  it('leaves no message empty', () => {
    expect(keys.filter((key) => catalog[key].trim() === '')).toEqual([]);
  });

  it('fills the same places as French', () => {
    const differing = keys.filter(
      (key) => placeholders(catalog[key]).join() !== placeholders(catalogs.fr[key]).join(),
    );
    expect(differing).toEqual([]);
  });

  it('opens no brace that it does not close as a placeholder', () => {
    const broken = keys.filter((key) =>
      /[{}]/u.test(catalog[key].replace(/\{\w+(\|[^{}|]*\|[^{}|]*)?\}/gu, '')),
    );
    expect(broken).toEqual([]);
  });

  it('uses the curved apostrophe', () => {
    expect(keys.filter((key) => catalog[key].includes("'"))).toEqual([]);
  });
});

describe('French typography', () => {
  it('puts a narrow no-break space before ; ! ? and inside « »', () => {
    const wrong = keys.filter((key) => /[^\u202f][;!?»]|«[^\u202f]/u.test(withoutPlaces(catalogs.fr[key])));
    expect(wrong).toEqual([]);
  });

  it('puts a no-break space before a colon', () => {
    expect(keys.filter((key) => /[^\u00a0]:(?=\s|$)/u.test(withoutPlaces(catalogs.fr[key])))).toEqual([]);
  });
});

it('says no message in two files of an area', () => {
  const folder = new URL('../../shared/i18n/locales/fr/', import.meta.url);
  const all = readdirSync(folder)
    .filter((name) => name !== 'index.ts')
    .flatMap((name) => [...readFileSync(new URL(name, folder), 'utf8').matchAll(/^ {2}'([^']+)':/gmu)])
    .map(([, key]) => key ?? '');
  expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([]);
});

function withoutPlaces(message: string): string {
  return message.replace(/\{[^{}]*\}/gu, 'x');
}
