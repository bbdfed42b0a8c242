/** What a letter says depends on the case: channel, rights, marks, countries, decisions. */
import { describe, expect, test } from 'vitest';
import { localDate } from '../../shared/domain/local-date.ts';
import type { LetterInput } from '../../shared/letters/letter-input.ts';
import { compose, plain, textsOfBlock } from './letter-text.ts';
import {
  accessAnswer,
  acknowledgement,
  aRequest,
  asked,
  erasureAnswer,
  heldOf,
  ids,
  items,
  planOf,
} from './sample.ts';

const bodyOf = (input: LetterInput) => plain(compose(input).document.blocks.flatMap(textsOfBlock).join('\n'));

describe('read in French', () => {
  test.each([
    ['par courriel', 'email'],
    ['par lettre recommandée', 'registered-post'],
    ['par téléphone', 'phone'],
    ['sur place', 'counter'],
  ] as const)('names how the request came: %s', (words, channel) => {
    const request = aRequest([asked('access')], { channel, note: null });
    expect(bodyOf(acknowledgement('BE', 'fr', request))).toContain(words);
  });

  test('an answer by post is not announced as electronic', () => {
    const request = aRequest([asked('access')], { channel: 'post' });
    expect(bodyOf(acknowledgement('BE', 'fr', request))).not.toContain('électronique');
  });

  test('one right stands in a sentence, several in a list', () => {
    const one = compose(acknowledgement('BE', 'fr')).document.blocks;
    const two = compose(acknowledgement('BE', 'fr', aRequest([asked('access'), asked('rectification')])))
      .document.blocks;
    expect(one.filter(({ kind }) => kind === 'list')).toEqual([]);
    expect(two.find(({ kind }) => kind === 'list')).toMatchObject({
      items: ['droit d’accès (article\u00a015 du RGPD)', 'droit de rectification (article\u00a016 du RGPD)'],
    });
  });

  test('a withdrawn right is not named', () => {
    const request = aRequest([asked('access'), asked('erasure', { outcome: 'withdrawn' })]);
    expect(bodyOf(acknowledgement('BE', 'fr', request))).not.toContain('effacement');
  });

  test('a promise later than the limit of the law is not repeated', () => {
    const deadline = { limitOn: localDate('2024-02-29'), promisedOn: localDate('2024-03-01') };
    expect(bodyOf(acknowledgement('BE', 'fr', aRequest([asked('access')]), { deadline }))).not.toContain(
      'politique',
    );
  });

  test('marketing stops at once, or has stopped on a day', () => {
    const request = aRequest([asked('marketing-objection')]);
    expect(bodyOf(acknowledgement('BE', 'fr', request))).toContain('nous y mettons fin immédiatement');
    const stopped = acknowledgement('BE', 'fr', request, { marketingStoppedOn: localDate('2026-03-07') });
    expect(bodyOf(stopped)).toContain('nous y avons mis fin le 7 mars 2026');
  });

  test('the French right over data after death is not cited as law in Belgium', () => {
    const request = aRequest([asked('post-mortem')]);
    expect(bodyOf(acknowledgement('FR', 'fr', request))).toContain(
      'article 85 de la loi n° 78-17 du 6 janvier 1978',
    );
    expect(bodyOf(acknowledgement('BE', 'fr', request))).not.toContain('article 85');
  });

  test('an access answer in France tells of directives after death; one in Belgium does not', () => {
    expect(bodyOf(accessAnswer('FR', 'fr'))).toContain('après votre décès');
    expect(bodyOf(accessAnswer('BE', 'fr'))).not.toContain('décès');
  });

  test('a person abroad learns of the authority at home: 77(1)', () => {
    expect(bodyOf(accessAnswer('BE', 'fr', {}, { personCountry: 'NL' }))).toContain('2509 AJ Den Haag');
    expect(bodyOf(accessAnswer('BE', 'fr', {}, { personCountry: 'FR' }))).toContain(
      'CNIL, 3 place de Fontenoy',
    );
    expect(bodyOf(accessAnswer('FR', 'nl', {}, { personCountry: 'BE' }))).toContain(
      'Drukpersstraat 35, 1000 Brussel',
    );
    expect(bodyOf(accessAnswer('BE', 'fr', {}, { personCountry: 'BE' }))).not.toContain('77');
    expect(bodyOf(accessAnswer('BE', 'fr', {}, { personCountry: 'US' }))).not.toContain('77');
  });

  test('whoever asks for another reads whose data it is', () => {
    const requester = {
      name: 'Me Plaideur',
      role: 'lawyer',
      email: null,
      address: null,
      language: 'fr',
    } as const;
    const request = aRequest([asked('access', { outcome: 'granted' })], { requester });
    expect(bodyOf(accessAnswer('BE', 'fr', {}, { request }))).toContain(
      'Votre demande concerne Zélie Vantroubel',
    );
    expect(bodyOf(accessAnswer('BE', 'fr', {}, { request, subjectName: null }))).toContain(
      'pour une autre personne',
    );
    expect(bodyOf(accessAnswer('BE', 'fr'))).not.toContain('désignent');
  });

  test('"we hold nothing about you" is said in words, and speaks of no recipients', () => {
    const text = bodyOf(accessAnswer('BE', 'fr', { outcome: 'nothing-held' }, { held: null }));
    expect(text).toContain('nous ne traitons aucune donnée à caractère personnel qui vous concerne');
    expect(text).not.toContain('Destinataire');
  });

  test('a transfer without a safeguard is said to be under verification', () => {
    const input = accessAnswer('BE', 'fr');
    if (input.kind !== 'access-answer' || input.held === null) throw new Error('not an access answer');
    const categories = input.held.categories.map((category) => ({
      ...category,
      recipients: category.recipients.map((recipient) => ({ ...recipient, safeguard: 'missing' as const })),
    }));
    const text = bodyOf({ ...input, held: { ...input.held, categories } });
    expect(text).toContain('garanties en cours de vérification');
    expect(text).not.toContain('la garantie qui encadre chaque transfert');
  });

  test('a refusal for want of a ground offers restriction and objection', () => {
    const input = erasureAnswer(
      'BE',
      'fr',
      { outcome: 'refused' },
      { plan: planOf('BE', null), carriedOutOn: null },
    );
    const text = bodyOf(input);
    expect(text).toContain('article 17, paragraphe 1, du RGPD ; aucun d’eux ne se présente ici');
    expect(text).toContain('article 18 du RGPD');
    expect(text).toContain('article 21, paragraphe 1');
    expect(text).not.toContain('Données effacées');
    expect(text).not.toContain('empreinte');
  });

  test('a wholly granted erasure keeps no table of kept data', () => {
    const nothingBound = planOf('BE', 'a', []);
    const text = bodyOf(erasureAnswer('BE', 'fr', { outcome: 'granted' }, { plan: nothingBound }));
    expect(text).toContain('Nous avons fait droit à votre demande. Le 19 mars 2026, nous avons effacé');
    expect(text).not.toContain('Données conservées');
  });

  test('the plan decides what is said to be granted, not the label of the decision', () => {
    const text = bodyOf(erasureAnswer('BE', 'fr', { outcome: 'granted' }));
    expect(text).toContain('pour une partie de vos données');
  });

  test('backups by number of days', () => {
    const text = bodyOf(erasureAnswer('BE', 'fr', {}, { backupsGoneOn: null, backupDays: 30 }));
    expect(text).toContain('dans un délai de 30 jours à compter de l’effacement');
  });

  test('other rights of the request: done, or answered apart', () => {
    const rights = [
      asked('access', { outcome: 'granted' }),
      asked('consent-withdrawal', { outcome: 'granted' }),
      asked('erasure'),
    ];
    const text = bodyOf(accessAnswer('BE', 'fr', {}, { request: aRequest(rights) }));
    expect(text).toContain(
      'donné suite à l’autre partie de votre demande : droit de retirer votre consentement',
    );
    expect(text).toContain('lettre séparée pour le reste de votre demande : droit à l’effacement');
  });

  test('a refused right without a letter of its own is answered apart, not said to be done', () => {
    const rights = [
      asked('access', { outcome: 'granted' }),
      asked('objection', { outcome: 'refused' }),
      asked('portability', { outcome: 'withdrawn' }),
    ];
    const text = bodyOf(accessAnswer('BE', 'fr', {}, { request: aRequest(rights) }));
    expect(text).toContain('lettre séparée pour le reste de votre demande : droit d’opposition');
    expect(text).not.toContain('donné suite');
    expect(text).not.toContain('portabilité (');
  });

  test('a table names eight items of a category, and says how many more the copy has', () => {
    const orders = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        items.slice(0, 1).map((item) => ({ ...item, id: ids.item(100 + index), label: `C${index + 1}` })),
      ).flat();
    const told = (count: number) =>
      bodyOf(accessAnswer('BE', 'fr', {}, { held: heldOf('BE', orders(count)) }));
    expect(told(8)).toContain('\nC1, C2, C3, C4, C5, C6, C7, C8\n');
    expect(told(9)).toContain('C7, C8 et 1 autre, dans la copie jointe');
    expect(told(12)).toContain('C7, C8 et 4 autres, dans la copie jointe');
  });

  test('a lawful basis whose own words cite the article is not cited twice', () => {
    const held = heldOf('BE');
    const basisDetail = { fr: 'Contrat de vente (RGPD, art. 6, § 1, b)' };
    const categories = held.categories.map((category) => ({
      ...category,
      purposes: category.purposes.map((purpose) => ({ ...purpose, basisDetail })),
    }));
    const text = bodyOf(accessAnswer('BE', 'fr', {}, { held: { ...held, categories } }));
    expect(text).toContain('\nContrat de vente (RGPD, art. 6, § 1, b)\n');
    expect(text).not.toContain('art. 6.1.');
  });
});
