/** The meter of the passphrase is honest: it rewards length and words that nobody could guess, not ornaments. */
import { expect, it } from 'vitest';
import fc from 'fast-check';
import { passphraseStrength } from '../../../renderer/features/start/passphrase-strength.ts';
import { passphraseSchema } from '../../../shared/contract/lobby-calls.ts';

const shortest = passphraseSchema.minLength ?? 0;
const strength = (passphrase: string, known: readonly string[] = []) =>
  passphraseStrength(passphrase, shortest, known);

it.each([
  ['', 0],
  ['court', 0],
  ['motdepasse', 1],
  ['Motdepasse1!', 1],
  ['aaaaaaaaaaaaaaaaaaaaaaaa', 1],
  ['123456789012345', 1],
  ['azertyuiop', 1],
  ['soleil bonjour', 1],
  ['lampe fauteuil', 2],
  ['lampe fauteuil orage', 3],
  ['quatre fauteuils verts sous un parapluie', 4],
] as const)('« %s » is of level %i', (passphrase, level) => {
  expect(strength(passphrase)).toBe(level);
});

it('gives nothing for what stands on the letterhead', () => {
  expect(strength('boutique clairlune lanternes')).toBeGreaterThan(1);
  expect(strength('boutique clairlune lanternes', ['Boutique Clairlune', 'Rue des Lanternes 12'])).toBe(1);
});

it('sees through accents and capitals', () => {
  expect(strength('MÔTDEPÀSSE')).toBe(strength('motdepasse'));
});

it('is 0 exactly where the register would refuse the passphrase', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (text) => {
      fc.pre([...text].length === text.length);
      expect(strength(text) === 0).toBe(!passphraseSchema.safeParse(text).success);
    }),
  );
});

it('never falls as words are added', () => {
  const words = fc.array(fc.constantFrom('lampe', 'orage', 'verger', 'bouton', 'falaise'), { minLength: 1 });
  fc.assert(
    fc.property(words, (list) => {
      expect(strength([...list, 'charnière'].join(' '))).toBeGreaterThanOrEqual(strength(list.join(' ')));
    }),
  );
});
