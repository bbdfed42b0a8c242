/** What a letter says depends on the case: channel, rights, marks, countries, decisions. */
import { describe, expect, test } from 'vitest';
import { localDate } from '../../shared/domain/local-date.ts';
import type { DataItem } from '../../shared/domain/subject/subject.ts';
import type { DataCopy, LetterInput } from '../../shared/letters/letter-input.ts';
import { compose, plain, textsOfBlock } from './letter-text.ts';
import {
  accessAnswer,
  acknowledgement,
  aRequest,
  aRequester,
  asked,
  deadlineOf,
  erasureAnswer,
  heldOf,
  identity,
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
    const deadline = deadlineOf({ limitOn: localDate('2024-02-29'), promisedOn: localDate('2024-03-01') });
    expect(bodyOf(acknowledgement('BE', 'fr', aRequest([asked('access')]), { deadline }))).not.toContain(
      'politique',
    );
  });

  test('once the period is over, an acknowledgement says so and promises no day that has passed', () => {
    const request = aRequest([asked('access')]);
    const late = bodyOf(acknowledgement('BE', 'fr', request, { letterOn: localDate('2026-04-10') }));
    expect(late).toContain('a pris fin le 7 avril 2026');
    expect(late).toContain('excuser ce retard');
    expect(late).not.toContain('au plus tard');
    expect(late).not.toContain('politique');
  });

  test('once the promised day has passed, the period of the law alone is named', () => {
    const request = aRequest([asked('access')]);
    const text = bodyOf(acknowledgement('BE', 'fr', request, { letterOn: localDate('2026-04-06') }));
    expect(text).toContain('au plus tard le 7 avril 2026');
    expect(text).not.toContain('politique');
  });

  test('an heir reads condolences with the first letter; nobody else does', () => {
    const heir = aRequester({ name: 'Alix Plaideur', role: 'heir', onBehalfOf: 'Zélie Vantroubel' });
    const request = aRequest([asked('post-mortem')], { requester: heir });
    expect(bodyOf(acknowledgement('FR', 'fr', request))).toContain('sincères condoléances');
    expect(bodyOf(acknowledgement('FR', 'fr', aRequest([asked('post-mortem')])))).not.toContain(
      'condoléances',
    );
  });

  test('what is not erased yet is not called erased', () => {
    const headings = (carriedOutOn: string | null) =>
      bodyOf(
        erasureAnswer(
          'BE',
          'fr',
          {},
          { carriedOutOn: carriedOutOn === null ? null : localDate(carriedOutOn) },
        ),
      );
    expect(headings(null)).toContain('Données à effacer');
    expect(headings(null)).not.toContain('Données effacées');
    expect(headings('2026-03-19')).toContain('Données effacées');
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

  test('an extension is told with its reason, and no longer with the promise: 12(3)', () => {
    const extension = {
      extendedOn: localDate('2026-03-20'),
      extensionReason: 'Neuf ans de commandes sous trois noms.',
    };
    const deadline = deadlineOf({ limitOn: localDate('2026-06-08') });
    const text = bodyOf(acknowledgement('BE', 'fr', aRequest([asked('access', extension)]), { deadline }));
    expect(text).toContain(
      'au plus tard le 8 juin 2026 : nous avons prolongé de deux mois le délai légal d’un mois (article 12, paragraphe 3, du RGPD), pour la raison suivante. Neuf ans de commandes sous trois noms.',
    );
    expect(text).not.toContain('politique de confidentialité');
  });

  test('an extension told too late moves nothing', () => {
    const extension = { extendedOn: localDate('2026-04-20'), extensionReason: 'Neuf ans.' };
    const text = bodyOf(acknowledgement('BE', 'fr', aRequest([asked('access', extension)])));
    expect(text).toContain('au plus tard le 7 avril 2026, terme du délai légal');
    expect(text).not.toContain('Neuf ans');
  });

  test('a period that rests is named without that rest, and said to rest', () => {
    const deadline = deadlineOf({ limitOn: localDate('2026-04-21'), isSuspended: true });
    const request = aRequest([asked('access')]);
    const text = bodyOf(acknowledgement('BE', 'fr', request, { deadline, isIdentityConfirmed: false }));
    expect(text).toContain('au plus tard le 7 avril 2026');
    expect(text).toContain('Ce délai est suspendu tant que nous attendons votre réponse');
    expect(text).not.toContain('si un doute raisonnable subsistait');
  });

  test('a complaint is a « plainte » in Belgium and a « réclamation » in France', () => {
    const headings = (country: 'BE' | 'FR') =>
      compose(accessAnswer(country, 'fr')).document.blocks.flatMap((block) =>
        block.kind === 'heading' ? [block.text] : [],
      );
    expect(headings('BE')).toContain('Plainte et recours');
    expect(headings('FR')).toContain('Réclamation et recours');
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
    const requester = aRequester({ name: 'Me Plaideur', role: 'lawyer' });
    const request = aRequest([asked('access', { outcome: 'granted' })], { requester });
    expect(bodyOf(accessAnswer('BE', 'fr', {}, { request }))).toContain(
      'Votre demande concerne Zélie Vantroubel',
    );
    expect(bodyOf(accessAnswer('BE', 'fr', {}, { request, subjectName: null }))).toContain(
      'pour une autre personne',
    );
    expect(bodyOf(accessAnswer('BE', 'fr'))).not.toContain('désignent');
    const abroad = bodyOf(accessAnswer('BE', 'fr', {}, { request, personCountry: 'NL' }));
    expect(abroad).toContain('L’autorité de contrôle du pays où réside la personne concernée');
    expect(abroad).not.toContain('où vous résidez');
  });

  test('"we hold nothing about you" is said in words, and speaks of no recipients', () => {
    const text = bodyOf(accessAnswer('BE', 'fr', { outcome: 'nothing-held' }, { held: null }));
    expect(text).toContain('nous ne traitons aucune donnée à caractère personnel qui vous concerne');
    expect(text).not.toContain('Destinataire');
  });

  test('after an erasure, "nothing" does not hide the print that is kept', () => {
    const text = bodyOf(
      accessAnswer(
        'BE',
        'fr',
        { outcome: 'nothing-held' },
        { held: null, keepsSuppressionPrint: true, suppressionPeriod: null },
      ),
    );
    expect(text).toContain('en dehors de votre demande, de la présente réponse et d’une empreinte technique');
    expect(text).not.toContain('cette empreinte');
  });

  test('a recipient in the EEA with a safeguard: it is for what goes on from there', () => {
    const input = accessAnswer('BE', 'fr');
    if (input.kind !== 'access-answer' || input.held === null) throw new Error('not an access answer');
    const categories = input.held.categories.map((category) => ({
      ...category,
      recipients: category.recipients.map((recipient) => ({
        ...recipient,
        countryCode: 'NL',
        safeguard: 'standard-clauses' as const,
      })),
    }));
    expect(bodyOf({ ...input, held: { ...input.held, categories } })).toContain(
      'Pays-Bas ; hors de l’EEE : clauses contractuelles types',
    );
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
    expect(text).toContain('ou signale qu’elle est encore en cours de vérification');
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

  test('other rights of the request, decided or not, are answered apart', () => {
    const rights = [
      asked('access', { outcome: 'granted' }),
      asked('consent-withdrawal', { outcome: 'granted' }),
      asked('objection', { outcome: 'refused' }),
      asked('portability', { outcome: 'withdrawn' }),
      asked('erasure'),
    ];
    const text = bodyOf(accessAnswer('BE', 'fr', {}, { request: aRequest(rights) }));
    expect(text).toContain(
      'Le reste de votre demande fera l’objet d’une lettre séparée : droit de retirer votre consentement (article 7, paragraphe 3, du RGPD), droit d’opposition (article 21, paragraphe 1, du RGPD) et droit à l’effacement (article 17 du RGPD).',
    );
  });

  test('a right that another letter answers is said to be answered, with the date of that letter', () => {
    const rights = [asked('access', { outcome: 'granted' }), asked('erasure', { outcome: 'granted' })];
    const otherLetters = [{ right: 'access', letterOn: localDate('2026-03-14') }] as const;
    const text = bodyOf(erasureAnswer('BE', 'fr', {}, { request: aRequest(rights), otherLetters }));
    expect(text).toContain(
      'L’autre partie de votre demande fait l’objet d’une lettre séparée, datée du 14 mars 2026 : droit d’accès (article 15 du RGPD).',
    );
    expect(text).not.toContain('Le reste de votre demande');
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

  test('without a copy beside it, the letter itself names everything', () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      items.slice(0, 1).map((item) => ({ ...item, id: ids.item(100 + index), label: `C${index + 1}` })),
    ).flat();
    const text = bodyOf(accessAnswer('BE', 'fr', {}, { held: heldOf('BE', many), copies: [] }));
    expect(text).toContain('C11, C12');
    expect(text).not.toContain('copie jointe');
  });

  test('columns of a tool stand as words in the middle of a list, a capital only at its head', () => {
    const columns = ['OPTIN_TIME', 'Bons de réduction', 'OPTIN_IP'].map((label, index) => ({
      ...(items[4] as DataItem),
      id: ids.item(200 + index),
      label,
    }));
    expect(bodyOf(accessAnswer('BE', 'fr', {}, { held: heldOf('BE', columns) }))).toContain(
      '\nDate et heure de l’inscription, Bons de réduction, adresse IP à l’inscription\n',
    );
  });

  test('an export of a tool is named as the person knows it, in the language of the letter', () => {
    const imported = items.map((item) => ({ ...item, source: 'Export de Mailchimp' }));
    expect(bodyOf(accessAnswer('BE', 'nl', {}, { held: heldOf('BE', imported) }))).toContain(
      '\nOns verzendplatform voor nieuwsbrieven (Mailchimp)\n',
    );
  });

  test('of several activities that use data without a source of its own, the letter names the first', () => {
    const source = (fr: string) => ({ kind: 'activity' as const, text: { fr } });
    const sources = [
      { kind: 'item' as const, text: 'dit au téléphone' },
      source('la caisse'),
      source('la caisse'),
      source('le transporteur'),
    ];
    const held = heldOf('BE');
    const categories = held.categories.map((category) => ({ ...category, sources }));
    const told = (copies: readonly DataCopy[]) =>
      bodyOf(accessAnswer('BE', 'fr', {}, { held: { ...held, categories }, copies }));
    expect(told(['pdf'])).toContain(
      '\ndit au téléphone · la caisse ; autres origines possibles : voir la copie jointe\n',
    );
    expect(told([])).toContain('\ndit au téléphone · la caisse · le transporteur\n');
  });

  test('what became of a category stands in one row', () => {
    const civility = {
      ...(items[0] as DataItem),
      id: ids.item(300),
      categoryId: identity,
      label: 'id_gender',
    };
    const plan = planOf('BE', 'a', [...items, civility]);
    const tables = compose(erasureAnswer('BE', 'fr', {}, { plan })).document.blocks.flatMap((block) =>
      block.kind === 'table' ? [block.rows.map(([category]) => category)] : [],
    );
    for (const names of tables) expect(names).toEqual([...new Set(names)]);
    expect(bodyOf(erasureAnswer('BE', 'fr', {}, { plan }))).toContain('notes et 1 autre élément');
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
