/** That the articles a formal letter cites stand in nobody's way, and that they still count by themselves. */
import { expect, test } from 'vitest';
import { proposeRights } from '../../../shared/domain/intake/propose-rights.ts';

const rightsOf = (text: string) => proposeRights(text).proposals.map(({ right }) => right);

test.each([
  ['Je révoque, conformément à l’article 7, paragraphe 3, du RGPD, l’accord que je vous ai donné.'],
  ['Hierbij herroep ik, overeenkomstig artikel 7, lid 3, AVG, elke toestemming.'],
  ['I revoke, in accordance with Article 7(3) GDPR, any permission given to you.'],
  ['Ich entziehe Ihnen, gemäß Art. 7 Abs. 3 DSGVO, jede Erlaubnis.'],
])('a citation between verb and object parts nothing: %s', (text) => {
  expect(rightsOf(text)).toEqual(['consent-withdrawal']);
});

test('what is quoted are the words as they stand, the citation between them included', () => {
  const text = 'Hierbij herroep ik, overeenkomstig artikel 7, lid 3, AVG, elke toestemming.';
  const [proposal] = proposeRights(text).proposals;
  const quoted = proposal?.evidence.map(({ start, end }) => text.slice(start, end));
  expect(quoted).toEqual(['herroep ik, overeenkomstig artikel 7, lid 3, AVG, elke toestemming']);
});

test('an article asked for by its number alone is still asked for', () => {
  expect(rightsOf('Je vous demande, au titre de l’article 15 du RGPD, ce qui suit.')).toEqual(['access']);
});

test.each([
  ['Nous vous signalons que notre cliente se réserve de solliciter l’effacement.'],
  ['Wij melden u dat onze cliënte zich voorbehoudt de wissing te vragen.'],
  ['Our client reserves the option of seeking erasure.'],
  ['Unsere Mandantin behält sich vor, die Löschung zu verlangen.'],
])('what a client reserves for later is not asked: %s', (text) => {
  expect(rightsOf(text)).toEqual([]);
});

test.each([
  ['J’ai résilié mon abonnement, merci de confirmer la date de fin.'],
  ['Ik wil mijn abonnement opzeggen per 1 mei.'],
  ['Please cancel my gym membership from 1 May.'],
  ['Hiermit kündige ich mein Abo zum 1. Mai.'],
])('who ends a contract asks for no right: %s', (text) => {
  expect(rightsOf(text)).toEqual([]);
});
