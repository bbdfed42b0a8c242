/** The record of processing activities on paper: all of Art. 30(1), in one language, with what is missing said. */
import { describe, expect, it } from 'vitest';
import { renderReport } from '../../electron/pdf/report.ts';
import { clientProcessingIdSchema } from '../../shared/domain/id.ts';
import { languages, type Language } from '../../shared/domain/language.ts';
import { localDate } from '../../shared/domain/local-date.ts';
import type { ProcessingActivity } from '../../shared/domain/processing/processing-activity.ts';
import { contractClauses } from '../../shared/domain/processing/processor-contract.ts';
import { processingRegisterReport } from '../../shared/reports/processing-register.ts';
import { reportWordsOf } from '../../shared/reports/words/words.ts';
import { readPdf } from '../pdf/read-pdf.ts';
import { factAfter, localizedIn, made, plain, says, stringsIn, tablesAfter, textOf } from './report-text.ts';
import { aController, aRegister, records } from './sample-facts.ts';

const [firstActivity] = records.activities;
const [firstCategory] = records.categories;
const [firstProcessor] = records.processors;
if (firstActivity === undefined || firstCategory === undefined || firstProcessor === undefined)
  throw new Error('The ready-made register is empty');

/** The first activity alone, changed; with its own records. */
function oneActivity(changes: Partial<ProcessingActivity>) {
  return aRegister({ activities: [{ ...firstActivity, ...changes } as ProcessingActivity] });
}

function report(facts = aRegister()) {
  return made(processingRegisterReport(facts));
}

describe('the record of processing activities', () => {
  it.each(languages)('says every text of the register in its language: %s', (language) => {
    const text = plain(textOf(report(aRegister({ language }))));
    const { activities, categories, processors, retentionRules } = records;
    const used = categories.filter(({ id }) =>
      activities.some(({ categoryIds }) => categoryIds.includes(id)),
    );
    const stored = localizedIn([activities, used, processors, retentionRules]);
    expect(stored.length).toBeGreaterThan(100);
    for (const each of stored) expect(text).toContain(plain(each[language] ?? '?'));
    for (const { name } of processors) expect(text).toContain(name);
  });

  it.each(languages)('says nothing in another language: %s', (language) => {
    const text = plain(textOf(report(aRegister({ language }))));
    const own = plain(
      [...localizedIn(records).map((each) => each[language] ?? ''), ...words(language)].join('\n'),
    );
    const foreign = languages
      .filter((other) => other !== language)
      .flatMap((other) => [...localizedIn(records).map((each) => each[other] ?? ''), ...words(other)])
      .map(plain)
      .filter((each) => each.length > 6 && !own.toLowerCase().includes(each.toLowerCase()));
    expect(foreign.length).toBeGreaterThan(300);
    expect(foreign.filter((each) => says(text, each))).toEqual([]);
  });

  it('has a card for each activity with (b) to (g), the lawful basis and its source', () => {
    const card = (label: string) => factAfter(report(), '1. Compte client', label);
    expect(card('Finalités (b)')).toBe(plain(firstActivity.purpose.fr));
    expect(card('Base juridique')).toMatch(/^Exécution d’un contrat ou mesures précontractuelles/);
    expect(card('Personnes concernées (c)')).toBe(plain(firstActivity.persons.fr));
    expect(card('Origine des données')).toBe(plain(firstActivity.dataSource?.fr ?? ''));
    expect(card('Destinataires (d)')).toContain('Lightspeed Netherlands B.V. (sous-traitant)');
    expect(card('Transferts hors de l’EEE (e)')).toContain('(Pays-Bas) : clauses contractuelles types');
    expect(card('Mesures de sécurité (g)')).toBe(plain(firstActivity.security?.fr ?? ''));
    expect(card('Décision automatisée (art. 22)')).toBe('aucune');
    const [retention] = tablesAfter(report(), '1. Compte client');
    expect(retention?.columns.map(({ head }) => head)).toEqual([
      'Catégories de données (c)',
      'Délai d’effacement (f)',
      'Fondement du délai',
    ]);
  });

  it('names the controller, the data protection officer and joint controllers', () => {
    const joint = { ...firstProcessor, role: 'joint-controller' as const, name: 'Coopérative du Four SC' };
    const controller = aController({
      dpo: { name: 'Théodule Brix', email: 'dpo@trois-clochers.example', phone: null },
    });
    const made = report(aRegister({ controller, processors: [joint, ...records.processors.slice(1)] }));
    const fact = (label: string) => factAfter(made, 'Responsable du traitement', label);
    expect(fact('Nom')).toBe('Fournil des Trois Clochers SRL');
    expect(fact('Numéro d’entreprise')).toBe('0403.170.701');
    expect(fact('Délégué à la protection des données')).toBe('Théodule Brix, dpo@trois-clochers.example');
    expect(fact('Responsables conjoints')).toBe('Coopérative du Four SC');
    expect(fact('Représentant (art. 27)')).toContain('sans objet');
  });

  it.each([
    ['BE', 'loi du 30 juillet 2018', 'loi n° 78-17'],
    ['FR', 'loi n° 78-17', 'loi du 30 juillet 2018'],
  ] as const)('cites the law of the controller’s country alone: %s', (country, cited, foreign) => {
    const controller = aController({
      country,
      enterpriseNumber: country === 'FR' ? '552081317' : '0403170701',
    });
    const head = plain(textOf(report(aRegister({ controller, activities: [] }))));
    expect(head).toContain('(UE) 2016/679 (RGPD)');
    expect(head).toContain(cited);
    expect(head).not.toContain(foreign);
  });

  it('marks special categories, transfers, marketing and automated decisions in the overview', () => {
    const facts = oneActivity({
      isMarketing: true,
      automatedDecision: { fr: 'Un score refuse le paiement différé au-dessous de 40 points.' },
      automatedConsequences: { fr: 'La commande se paie d’avance.' },
      automatedReview: { fr: 'Notre comptable revoit le dossier.' },
      specialBasis: 'explicit-consent',
      consentProof: { obtained: { fr: 'Une case à cocher.' }, kept: { fr: 'Le journal du site.' } },
    });
    const categories = records.categories.map((each, index) => ({ ...each, isSpecial: index === 0 }));
    const marked = report({ ...facts, categories });
    const [overview] = tablesAfter(marked, 'Vue d’ensemble');
    expect(overview?.rows[0]?.at(-1)?.split('\n')).toEqual([
      'données particulières (art. 9)',
      'transfert hors de l’EEE',
      'décision automatisée (art. 22)',
      'prospection',
    ]);
    expect(textOf(marked)).toContain(`${firstCategory.name.fr} (catégorie particulière, art. 9)`);
    expect(factAfter(marked, '1. ', 'Décision automatisée (art. 22)')).toContain('40 points');
  });
});

const weighed = {
  necessity: { fr: 'Sans ces journaux, une attaque passerait inaperçue.' },
  balance: { fr: 'Ils ne servent à rien d’autre.' },
  decidedOn: localDate('2026-01-15'),
};

describe('what an activity shows beside the columns of Art. 30', () => {
  const fact = (changes: Parameters<typeof oneActivity>[0], label: string) =>
    factAfter(report(oneActivity(changes)), '1. ', label);
  const proof = {
    obtained: { fr: 'Une case à cocher, confirmée par e-mail.' },
    kept: { fr: 'Le journal des inscriptions.' },
  };

  it('is the balancing test of a legitimate interest, with its day', () => {
    expect(
      fact({ lawfulBasis: 'legitimate-interests', balanceTest: weighed }, 'Mise en balance (art. 6.1.f)'),
    ).toBe(
      '– Nécessité : Sans ces journaux, une attaque passerait inaperçue.\n– Pour la personne : Ils ne servent à rien d’autre.\n– Décidée le : 15 janvier 2026',
    );
    expect(
      fact(
        { lawfulBasis: 'legitimate-interests', balanceTest: { ...weighed, balance: null } },
        'Mise en balance (art. 6.1.f)',
      ),
    ).toContain('Pour la personne : à renseigner');
  });

  it('is the proof of consent, with the age of minors', () => {
    expect(
      fact(
        { lawfulBasis: 'consent', consentProof: proof, minimumAge: 13 },
        'Preuve du consentement (art. 7)',
      ),
    ).toBe(
      '– Recueil : Une case à cocher, confirmée par e-mail.\n– Conservation de la preuve : Le journal des inscriptions.\n– Âge du consentement des mineurs : 13',
    );
    expect(fact({ lawfulBasis: 'consent' }, 'Preuve du consentement (art. 7)')).toBe('à renseigner');
  });

  it('is what follows from a machine’s decision, and who looks again', () => {
    const decided = fact(
      {
        automatedDecision: { fr: 'Un impayé de 30 jours bloque le service.' },
        automatedConsequences: { fr: 'Le site n’est plus servi.' },
      },
      'Décision automatisée (art. 22)',
    );
    expect(decided).toBe(
      '– Un impayé de 30 jours bloque le service.\n– Conséquences : Le site n’est plus servi.\n– Réexamen par un humain : à renseigner',
    );
  });
});

it('says of a processor what its contract leaves open, who works for it, and what it does for itself', () => {
  const processors = records.processors.map((each, index) =>
    index === 0
      ? {
          ...each,
          ownUse: 'any' as const,
          subProcessors: [{ name: 'Nuages du Nord SAS', countryCode: 'FR' }],
          contract: {
            clauses: contractClauses.filter((clause) => clause !== 'audits'),
            concludedOn: localDate('2025-03-03'),
            reviewOn: localDate('2027-03-03'),
          },
        }
      : each,
  );
  const [table] = tablesAfter(report(aRegister({ processors })), 'Sous-traitants et autres destinataires');
  expect(table?.rows[0]?.at(-1)?.split('\n').map(plain)).toEqual([
    'Contrat du 3 mars 2025, à relire le 3 mars 2027',
    'Points non réglés : audits',
    'Sous-traitants ultérieurs : Nuages du Nord SAS (France)',
    'Usage propre autorisé',
  ]);
  expect(table?.rows[2]?.at(-1)).toContain('Aucun contrat inscrit');
});

it('ends with the processor’s own register where the business works for others', () => {
  expect(textOf(report())).not.toContain('Registre du sous-traitant');
  const entry = {
    id: clientProcessingIdSchema.parse('0199b6f0-0000-7000-8000-00000000000c'),
    code: null,
    name: { fr: 'Hébergement de sites' },
    categories: { fr: 'Stockage, sauvegarde' },
    clients: [
      {
        name: 'Atelier Verdure SRL',
        address: 'Rue du Puits 3\n5000 Namur',
        email: 'bonjour@verdure.example',
        representative: null,
      },
      { name: 'Boulange SA', address: null, email: null, representative: null },
    ],
    processorIds: [firstProcessor.id],
    transfers: null,
    security: null,
  };
  const made = report(aRegister({ clientProcessing: [entry] }));
  const fact = (label: string) => factAfter(made, '1. Hébergement de sites', label);
  expect(fact('Clients (a)')).toBe(
    '– Atelier Verdure SRL : Rue du Puits 3, 5000 Namur, bonjour@verdure.example\n– Boulange SA : à renseigner',
  );
  expect(fact('Catégories de traitements (b)')).toBe('Stockage, sauvegarde');
  expect(fact('Sous-traitants')).toContain(firstProcessor.name);
  expect(fact('Mesures de sécurité (d)')).toBe('à renseigner');
});

describe('what is missing in the record', () => {
  it.each([
    ['the lawful basis', { lawfulBasis: null }, 'Base juridique', 'à renseigner'],
    [
      'the legitimate interest',
      { lawfulBasis: 'legitimate-interests', basisDetail: null, balanceTest: weighed },
      'Base juridique',
      'Intérêt légitime du responsable ou d’un tiers (art. 6.1.f)\nà renseigner',
    ],
    [
      'the law that obliges',
      { lawfulBasis: 'legal-obligation', basisDetail: null },
      'Base juridique',
      'Obligation légale (art. 6.1.c)\nà renseigner',
    ],
    ['security', { security: null }, 'Mesures de sécurité (g)', 'à renseigner'],
    ['the source', { dataSource: null }, 'Origine des données', 'à renseigner'],
  ] as const)('is printed as missing, counted and marked: %s', (_, changes, label, expected) => {
    const made = report(oneActivity(changes));
    expect(factAfter(made, '1. ', label)).toBe(expected);
    const [overview] = tablesAfter(made, 'Vue d’ensemble');
    expect(overview?.rows[0]?.at(-1)).toContain('à compléter');
    const complete = report(oneActivity({}));
    expect(countIn(made)).toBe(countIn(complete) + 1);
  });

  it('is a period for each category without a rule', () => {
    const made = report({ ...oneActivity({}), retentionRules: [] });
    const [retention] = tablesAfter(made, '1. ');
    expect(retention?.rows).toEqual([
      [expect.stringContaining('Identité et coordonnées\n') as string, 'à renseigner', ''],
    ]);
    expect(plain(textOf(made))).toContain('Aucune durée de conservation n’est inscrite au registre.');
  });

  it.each([
    ['no country', { countryCode: null, safeguard: 'none-needed' }, '(pays à renseigner)'],
    [
      'a transfer without a safeguard',
      { countryCode: 'US', safeguard: 'none-needed' },
      '(États-Unis) : garantie à renseigner',
    ],
    [
      'a safeguard not known',
      { countryCode: 'NL', safeguard: 'missing' },
      '(Pays-Bas) : garantie à renseigner',
    ],
  ] as const)('is said of a recipient with %s', (_, changes, expected) => {
    const processors = records.processors.map((each) => ({ ...each, ...changes }));
    const made = report({ ...oneActivity({}), processors });
    expect(factAfter(made, '1. ', 'Transferts hors de l’EEE (e)')).toContain(expected);
  });

  it('is not said where nothing is', () => {
    const safe = { countryCode: 'BE', safeguard: 'none-needed' } as const;
    const processors = records.processors.map((each) => ({ ...each, ...safe }));
    const text = textOf(report({ ...oneActivity({}), processors }));
    expect(text).not.toContain('à renseigner');
    expect(factAfter(report({ ...oneActivity({}), processors }), '1. ', 'Transferts hors de l’EEE (e)')).toBe(
      'aucun',
    );
  });

  it('is the whole of an empty register, which is still a document', () => {
    const empty = report(aRegister({ activities: [], categories: [], processors: [], retentionRules: [] }));
    expect(textOf(empty)).toContain('Aucune activité n’est inscrite au registre.');
  });
});

describe('a text that lacks the language of the record', () => {
  it('stops the report, and is named in a language that it has', () => {
    const facts = oneActivity({ purpose: { fr: 'Vendre du pain' }, security: { de: 'Ein Schloss' } });
    expect(processingRegisterReport({ ...facts, language: 'nl' })).toEqual({
      ok: false,
      error: { code: 'language-missing', missing: ['Vendre du pain', 'Ein Schloss'] },
    });
    expect(processingRegisterReport({ ...facts, language: 'fr' })).toMatchObject({
      ok: false,
      error: { missing: ['Ein Schloss'] },
    });
  });
});

describe('the record on paper', () => {
  it('prints braces, tags, long texts and every script as they are', async () => {
    const hostile = `{date} <script>alert("1")</script> Łódź-Ștefănescu Παπαδόπουλος Георгиева ${'très '.repeat(700)}fin`;
    const made = report(oneActivity({ name: { fr: '{page} {pages}' }, purpose: { fr: hostile } }));
    expect(textOf(made)).toContain(hostile);
    const { bytes, missingCharacters } = await renderReport(made, { createdAt: '2026-06-03T10:00:00Z' });
    expect(missingCharacters).toEqual([]);
    const { pages } = await readPdf(bytes);
    const whole = pages.map((page) => page.plain).join(' ');
    expect(whole).toContain('{date} <script>alert("1")</script> Łódź-Ștefănescu Παπαδόπουλος Георгиева');
    expect(whole).toContain('1. {page} {pages}');
  });
});

function words(language: Language): readonly string[] {
  return stringsIn(reportWordsOf(language).register);
}

function countIn(made: ReturnType<typeof report>): number {
  return Number(/Il manque (\d+)/.exec(textOf(made))?.[1] ?? 0);
}
