/** The fields for what only the user can say in a letter: named, hinted and marked in every language, for every kind. */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LetterProblem } from '../../renderer/features/letters/LetterProblem.tsx';
import { particularHint, particularLabel } from '../../renderer/features/letters/particular-words.ts';
import { localDate } from '../../shared/domain/local-date.ts';
import { ParticularFields } from '../../renderer/features/letters/ParticularFields.tsx';
import { languages } from '../../shared/domain/language.ts';
import { letterKinds, type LetterKind } from '../../shared/domain/letter/letter-kind.ts';
import type { MessageKey } from '../../shared/i18n/translator.ts';
import { letterModules } from '../../shared/letters/letter-kinds.ts';
import type { Particulars } from '../../shared/letters/particular.ts';
import { plainSpaces, translator } from './say.ts';

const fields = (kind: LetterKind, value: Particulars = {}) =>
  plainSpaces(
    renderToStaticMarkup(
      <ParticularFields
        t={translator('fr')}
        kind={kind}
        language="fr"
        today={localDate('2026-03-15')}
        value={value}
        onChange={() => undefined}
      />,
    ),
  );
const count = (page: string, pattern: RegExp) => page.match(pattern)?.length ?? 0;

describe.each(languages)('in %s', (language) => {
  const t = translator(language);
  const declared = letterKinds.flatMap((kind) =>
    letterModules[kind].particulars.map((each) => ({ ...each, letter: kind })),
  );

  it('every one of every kind has a label, and every choice its words', () => {
    const has = (letter: LetterKind, name: string) =>
      t.has(`letter.particular.${letter}.${name}` as MessageKey) ||
      t.has(`letter.particular.${name}` as MessageKey);
    const wanted = declared.flatMap(({ letter, name, choices = [] }) =>
      [name, ...choices.map((choice) => `${name}.${choice}`)].map((each) => ({ letter, each })),
    );
    expect(wanted.length).toBeGreaterThan(10);
    expect(wanted.filter(({ letter, each }) => !has(letter, each))).toEqual([]);
  });

  it('no two of one letter are called alike', () => {
    const twice = letterKinds.filter((kind) => {
      const labels = letterModules[kind].particulars.map(({ name }) => particularLabel(t, kind, name));
      return new Set(labels).size < labels.length;
    });
    expect(twice).toEqual([]);
  });
});

it('a letter can have words of its own for what others ask too', () => {
  const t = translator('fr');
  const hint = (kind: LetterKind) => particularHint(t, kind, 'circumstances');
  expect(hint('fee-announcement')).toContain('copies déjà remises');
  expect(hint('refusal')).not.toBe(hint('fee-announcement'));
  expect(particularHint(t, 'extension', 'reason')).toContain('Jamais les vacances ni le manque de bras');
});

describe('the fields', () => {
  it('stand in the order of the letter, with label, hint, choices, and what may stay empty', () => {
    const page = fields('identity-question', { doubt: 'W-17', proof: 'questions' });
    const places = ['Le doute', 'Ce qui suffira', 'Vos questions'].map((label) => page.indexOf(`>${label}<`));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(-1);
    expect(page).toContain('W-17</textarea>');
    expect(page).toContain('role="radiogroup"');
    expect(count(page, /type="radio"/gu)).toBe(3);
    expect(count(page, /type="radio"[^>]*checked/gu)).toBe(1);
    expect(page).toContain('Une par ligne, dont seule la personne a la réponse');
    expect(count(page, /facultatif/gu)).toBe(1);
    expect(count(page, /<textarea[^>]*required=""|<textarea[^>]*aria-required="true"/gu)).toBe(1);
  });

  it('a line, a day and a text each have their own field', () => {
    const page = fields('fee-announcement', { amount: '12 €' });
    expect(page).toMatch(/<input[^>]*value="12 €"/u);
    expect(page).toContain('role="group"');
    expect(page).toContain('ui-for-print');
  });

  it('of a letter that asks nothing are none', () => {
    expect(fields('acknowledgement')).toBe('');
  });
});

describe('a letter that lacks what only the user can say', () => {
  const ways = { toSettings: () => undefined, toRegister: () => undefined, toMatter: () => undefined };
  const problem = (missing: readonly string[]) =>
    plainSpaces(
      renderToStaticMarkup(
        <LetterProblem
          t={translator('fr')}
          kind="identity-question"
          error={{ code: 'letter-incomplete', missing: [...missing] }}
          ways={ways}
        />,
      ),
    );

  it('names the field beside it, and leads nowhere else', () => {
    const page = problem(['particular.doubt', 'particular.proof']);
    expect(page).toContain('À compléter : « Le doute ».');
    expect(page).toContain('À compléter : « Ce qui suffira ».');
    expect(page).not.toContain('<button');
  });

  it('leads to the file where something else is missing', () => {
    const page = problem(['particular.doubt', 'question']);
    expect(page).toContain('Aucune question de ce dossier n’attend de réponse');
    expect(page).toContain('Ouvrir le dossier');
  });
});
