/** What is read out of incoming letters: rights with the words that led there, and what else the letter says. */
import { describe, expect, test } from 'vitest';
import { rights } from '../../../shared/domain/request/right.ts';
import { longestLetter, proposeRights } from '../../../shared/domain/intake/propose-rights.ts';
import { intakeProposalSchema } from '../../../shared/domain/intake/right-proposal.ts';
import { associationsGermanLetters } from './letters/associations-de.ts';
import { associationsEnglishLetters } from './letters/associations-en.ts';
import { associationsFrenchLetters } from './letters/associations-fr.ts';
import { associationsDutchLetters } from './letters/associations-nl.ts';
import { customersGermanLetters } from './letters/customers-de.ts';
import { customersEnglishLetters } from './letters/customers-en.ts';
import { customersFrenchLetters } from './letters/customers-fr.ts';
import { customersDutchLetters } from './letters/customers-nl.ts';
import { germanLetters } from './letters/de.ts';
import { englishLetters } from './letters/en.ts';
import { everydayGermanLetters } from './letters/everyday-de.ts';
import { everydayEnglishLetters } from './letters/everyday-en.ts';
import { everydayFrenchLetters } from './letters/everyday-fr.ts';
import { everydayDutchLetters } from './letters/everyday-nl.ts';
import { formalGermanLetters } from './letters/formal-de.ts';
import { formalEnglishLetters } from './letters/formal-en.ts';
import { formalFrenchLetters } from './letters/formal-fr.ts';
import { formalDutchLetters } from './letters/formal-nl.ts';
import { frenchLetters } from './letters/fr.ts';
import { moreGermanLetters } from './letters/more-de.ts';
import { moreEnglishLetters } from './letters/more-en.ts';
import { moreFrenchLetters } from './letters/more-fr.ts';
import { moreDutchLetters } from './letters/more-nl.ts';
import { dutchLetters } from './letters/nl.ts';
import { scoreLetters } from './score-letters.ts';

const tables = [
  {
    language: 'fr',
    letters: [
      ...frenchLetters,
      ...moreFrenchLetters,
      ...everydayFrenchLetters,
      ...formalFrenchLetters,
      ...customersFrenchLetters,
      ...associationsFrenchLetters,
    ],
  },
  {
    language: 'nl',
    letters: [
      ...dutchLetters,
      ...moreDutchLetters,
      ...everydayDutchLetters,
      ...formalDutchLetters,
      ...customersDutchLetters,
      ...associationsDutchLetters,
    ],
  },
  {
    language: 'en',
    letters: [
      ...englishLetters,
      ...moreEnglishLetters,
      ...everydayEnglishLetters,
      ...formalEnglishLetters,
      ...customersEnglishLetters,
      ...associationsEnglishLetters,
    ],
  },
  {
    language: 'de',
    letters: [
      ...germanLetters,
      ...moreGermanLetters,
      ...everydayGermanLetters,
      ...formalGermanLetters,
      ...customersGermanLetters,
      ...associationsGermanLetters,
    ],
  },
] as const;
const allLetters = tables.flatMap(({ letters }) => letters);

const rightsOf = (text: string) =>
  proposeRights(text).proposals.map(({ right, confidence }) => `${right}: ${confidence}`);
const remarksOf = (text: string) => proposeRights(text).remarks.map(({ kind }) => kind);

describe('over the tables of letters', () => {
  test.each(tables)(
    '$language: at least 97 of 100 rights are found, and 97 of 100 are asked',
    ({ letters }) => {
      const { precision, recall, faults } = scoreLetters(letters);
      expect(letters.length).toBeGreaterThanOrEqual(200);
      expect(precision, faults.join('\n')).toBeGreaterThanOrEqual(0.97);
      expect(recall, faults.join('\n')).toBeGreaterThanOrEqual(0.97);
    },
  );

  test.each(rights)('%s: at least 95 of 100 are found, and 95 of 100 are asked', (right) => {
    const { precision, recall, faults } = scoreLetters(allLetters, right);
    expect(precision, faults.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(recall, faults.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  test.each(tables)(
    '$language: the language is told, or left open where too few words tell',
    ({ language, letters }) => {
      const told = letters.map(({ text }) => proposeRights(text).language);
      expect(told.filter((each) => each !== language && each !== null)).toEqual([]);
      expect(told.filter((each) => each === null).length).toBeLessThanOrEqual(3);
    },
  );

  test.each(allLetters.flatMap(({ text, remarks = [] }) => (remarks.length > 0 ? [{ text, remarks }] : [])))(
    'remarks $remarks',
    ({ text, remarks }) => {
      expect(remarksOf(text)).toEqual(expect.arrayContaining([...remarks]));
    },
  );

  test('every proposal quotes words of the letter, in order, and has the shape that crosses the contract', () => {
    for (const { text } of allLetters) {
      const read = proposeRights(text);
      expect(intakeProposalSchema.parse(read)).toEqual(read);
      const starts = read.proposals.map(({ evidence }) => evidence[0]?.start ?? -1);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      for (const { start, end } of read.proposals.flatMap(({ evidence }) => evidence))
        expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}]$/su);
    }
  });
});

describe('what is said without being asked', () => {
  test.each([
    ['denied', 'Je ne vous demande pas de supprimer mes données.'],
    ['denied', 'Ich will nicht, dass Sie meine Daten löschen.'],
    ['denied', 'Verwijder mijn gegevens alstublieft niet.'],
    ['denied', 'Please do not delete my account.'],
    ['reserved', 'Je me réserve le droit de demander l’effacement de mes données.'],
    ['reserved', 'Ik behoud mij het recht voor om de wissing van mijn gegevens te vragen.'],
    ['supposed', 'Si vous supprimez mon compte, que deviennent mes points de fidélité ?'],
    ['threatened', 'If you do not reply I will request erasure of my data.'],
    ['reported as done', 'Merci, vous avez supprimé mon compte.'],
    ['recited', 'J’ai le droit d’accéder à mes données selon l’article 15.'],
    ['a policy', 'Vous disposez d’un droit d’accès, d’effacement et de portabilité.'],
    ['a range of articles', 'Dans le respect des articles 15 à 22 du RGPD, voici notre devis.'],
    [
      'a disclaimer',
      'Voici le devis.\nCordialement\nA. Petit\nVous pouvez demander la suppression de vos données.',
    ],
  ])('%s: %s', (_, text) => {
    expect(rightsOf(text)).toEqual([]);
  });

  test('an earlier message weighs nothing, whatever program quotes it', () => {
    const reply = 'Merci, à bientôt.';
    const asked = 'Supprimez mon compte.';
    for (const quoted of [
      `> ${asked}`,
      `-----Message d'origine-----\n${asked}`,
      `De : Client\nEnvoyé : lundi\n${asked}`,
      `Op ma 4 mei 2026 schreef Jan <jan@voorbeeld.be>:\n${asked}`,
      `Am 4. Mai 2026 um 10:00 schrieb Jana <jana@beispiel.de>:\n${asked}`,
      `Le lun. 4 mai 2026 à 10:00, Lucie Marchal <lucie@exemple.be>\na écrit :\n${asked}`,
    ])
      expect(rightsOf(`${reply}\n\n${quoted}`)).toEqual([]);
  });

  test('what stands above the earlier message is asked', () => {
    expect(rightsOf('Supprimez mon compte.\n\n> Bonjour, que souhaitez-vous ?')).toEqual(['erasure: clear']);
  });
});

describe('remarks on the answer', () => {
  test.each([
    ['when it is due', 'Merci d’effacer mes données et de me répondre sous 30 jours.', ['deadline-named']],
    ['by which way', 'Stuur mij uw antwoord per post: welke gegevens heeft u over mij?', ['wants-post']],
    ['not when goods are due', 'Supprimez mon compte. Le colis devait arriver dans les 5 jours.', []],
    ['not by which way advertising comes', 'Ich will keine Werbung mehr per Post oder per E-Mail.', []],
  ])('say %s', (__, text, kinds) => {
    const ofTheAnswer = remarksOf(text).filter(
      (kind) => kind === 'deadline-named' || kind.startsWith('wants-'),
    );
    expect(ofTheAnswer).toEqual(kinds);
  });
});

describe('what the rest of the letter completes', () => {
  test.each([
    [
      'what is wrong',
      'Mon prénom est mal écrit. Pouvez-vous corriger ?',
      'Le devis est faux. Pouvez-vous corriger ?',
    ],
    [
      'whose data',
      'You still have my data. Please delete everything.',
      'The draft is old. Please delete everything.',
    ],
    [
      'what was agreed',
      'Ik gaf toestemming voor de foto. Dat trek ik in.',
      'Ik deed een bod. Dat trek ik in.',
    ],
    [
      'who decided',
      'Ein Algorithmus hat mich abgelehnt. Jemand soll das prüfen.',
      'Die Heizung tropft. Jemand soll das prüfen.',
    ],
  ])('is %s', (__, complete, incomplete) => {
    expect(rightsOf(complete)).toHaveLength(1);
    expect(rightsOf(incomplete)).toEqual([]);
  });
});

describe('how sure it is', () => {
  test.each([
    ['Supprimez mes données.', 'erasure: clear'],
    ['Retirez-moi de votre fichier.', 'erasure: possible'],
    ['Je vous ai demandé le 3 mars une copie de mes données.', 'access: possible'],
    ['Comment supprimer mon compte ?', 'erasure: possible'],
    ['Retirez-moi de votre liste de diffusion.', 'marketing-objection: clear'],
  ])('%s → %s', (text, expected) => {
    expect(rightsOf(text)).toEqual([expected]);
  });

  test('what an authority quotes is never more than possible', () => {
    const text =
      'Nous avons reçu une plainte contre votre société. Le plaignant demande l’accès à ses données personnelles.';
    expect(rightsOf(text)).toEqual(['access: possible']);
    expect(remarksOf(text)).toContain('authority-letter');
  });
});

describe('forms and scans', () => {
  test('of a form, the ticked boxes count', () => {
    expect(rightsOf('Je souhaite exercer :\n[x] mon droit d’accès\n[ ] mon droit à l’effacement')).toEqual([
      'access: clear',
    ]);
    expect(rightsOf('☐ Droit d’accès à mes données\n☒ Suppression de mes données')).toEqual([
      'erasure: clear',
    ]);
  });

  test('words broken at the end of a line are read whole, and quoted as they stand', () => {
    const text = 'Veuillez suppri-\nmer mes don-\nnées.';
    const [proposal] = proposeRights(text).proposals;
    expect(proposal?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual([
      'suppri-\nmer mes don-\nnées',
    ]);
  });

  test('capitals, missing accents and typographic signs change nothing', () => {
    expect(rightsOf('JE DEMANDE L’EFFACEMENT DE MES DONNEES')).toEqual(['erasure: clear']);
    expect(rightsOf('Bitte loeschen Sie meine Daten')).toEqual(['erasure: clear']);
  });
});

test('a mixed letter is read in both its languages', () => {
  const text = 'Bonjour, je souhaite accéder à mes données. Gelieve ook mijn account te verwijderen.';
  expect(rightsOf(text)).toEqual(['access: clear', 'erasure: clear']);
});

test('nothing is proposed from nothing', () => {
  expect(proposeRights('')).toEqual({ language: null, proposals: [], remarks: [] });
  expect(proposeRights('\n \n')).toEqual({ language: null, proposals: [], remarks: [] });
});

test.each([
  ['one word', 'a'],
  ['blank lines', '\n'],
  ['demands', 'supprimer mes données '],
  ['denials', 'je ne veux plus que vous n’utilisiez pas mes données, '],
  ['lists', '- finalités :\n'],
  ['quoted messages', '> Le 3 mai, a a écrit :\n'],
  ['passed on messages', 'From: a <a@b.example>\nSent: x\n\n'],
  ['four languages', 'delete wissen löschen supprimer my data mes données meine daten mijn gegevens '],
])('a megabyte of %s is read in bounded time', (_, words) => {
  const text = words.repeat(Math.ceil(1_000_000 / words.length));
  const start = performance.now();
  proposeRights(text);
  expect(performance.now() - start).toBeLessThan(2_500);
});

test('beyond the longest letter nothing is read', () => {
  expect(rightsOf(`${' '.repeat(longestLetter)}Supprimez mes données.`)).toEqual([]);
});
