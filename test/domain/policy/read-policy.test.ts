import { describe, expect, test } from 'vitest';
import { readPolicy } from '../../../shared/domain/policy/read-policy.ts';
import { policyReadingSchema, type PolicyReading } from '../../../shared/domain/policy/policy-finding.ts';
import { claimKey, directory, scorePolicies } from './score-policies.ts';
import { practised } from './policies/practised-fr.ts';
import { fresh } from './policies/fresh-fr.ts';
import { varied } from './policies/varied-fr.ts';

const read = (text: string): PolicyReading => readPolicy(text, directory);
const keys = (text: string) => read(text).findings.map(({ claim }) => claimKey(claim));

describe('of policies of small businesses', () => {
  test('on which the rules were written nearly everything is found, and hardly anything else', () => {
    const { precision, recall, faults } = scorePolicies(practised);
    expect(precision, faults.join('\n')).toBeGreaterThan(0.97);
    expect(recall, faults.join('\n')).toBeGreaterThan(0.96);
  });

  test('in other styles most is found, and little else', () => {
    const { precision, recall, faults } = scorePolicies(varied);
    expect(precision, faults.join('\n')).toBeGreaterThan(0.95);
    expect(recall, faults.join('\n')).toBeGreaterThan(0.9);
  });

  test('for which no rule was ever changed nine findings of ten are right', () => {
    const { precision, recall, found, missed, wrong } = scorePolicies(fresh);
    // No list of faults: what it would teach belongs to other policies.
    expect(precision, `${wrong} wrong`).toBeGreaterThan(0.9);
    expect(recall, `${missed} missed of ${found + missed}`).toBeGreaterThan(0.85);
  });
});

describe('what is denied is not claimed', () => {
  test.each([
    ['Nous ne vendons jamais vos données.', 'says:never-sold'],
    ['Vos données ne sont ni vendues ni louées à des tiers.', 'says:never-sold'],
    ['Vos données ne sont utilisées à aucune fin de prospection commerciale.', 'marketing:never'],
    ['Nous n’utilisons aucun cookie.', 'cookies:not-used'],
    ['Nous ne prenons aucune décision automatisée à votre égard.', 'automated:no'],
    ['Vos données ne sont pas transférées hors de l’Union européenne.', 'transfer:no'],
    ['Nous ne collectons pas vos données bancaires.', 'no-data:bank-account'],
    ['Nous n’utilisons pas Google Analytics.', 'no-processor:google analytics'],
  ])('%s', (text, key) => {
    const found = keys(text);
    expect(found).toContain(key);
    expect(found).not.toContain('purpose:marketing');
    expect(found).not.toContain('automated:yes');
    expect(found).not.toContain('transfer:yes');
    expect(found).not.toContain('processor:google analytics');
  });

  test('but "ne … que" limits and denies nothing', () => {
    expect(keys('Nous ne conservons vos données que pendant deux ans après le dernier contact.')).toContain(
      'retention:2 years last-contact',
    );
  });
});

describe('retention', () => {
  test.each([
    [
      'Les données sont conservées trois (3) ans à compter du dernier contact.',
      'retention:3 years last-contact',
    ],
    [
      'Les factures sont archivées 10 ans à partir de la clôture de l’exercice.',
      'retention:10 years financial-year-closed',
    ],
    ['Votre compte est conservé jusqu’à 36 mois d’inactivité.', 'retention:36 months last-contact'],
    [
      'Vos données sont supprimées un mois après la clôture de votre compte.',
      'retention:1 months account-closed',
    ],
    [
      'Vos données sont conservées pendant la durée de la relation commerciale augmentée de 3 ans.',
      'retention:3 years relation-ended',
    ],
    [
      'Nous conservons votre adresse jusqu’à ce que vous vous désinscriviez.',
      'retention:0 days until-person-says-stop',
    ],
    ['Les images sont conservées 30 jours après leur enregistrement.', 'retention:30 days recorded'],
    ['Nous conservons vos données aussi longtemps que nécessaire.', 'retention:criteria'],
    ['Les factures sont conservées pendant la durée légale.', 'retention:law'],
    ['Les messages sont conservés 6 semaines.', 'retention:42 days -'],
    ['Les commentaires sont conservés indéfiniment.', 'retention: indefinite -'],
  ])('%s', (text, key) => {
    expect(keys(text)).toContain(key);
  });

  test('two periods of one sentence each keep what they are about', () => {
    const rules = read(
      'Les données des prospects sont conservées 3 ans après le dernier contact et les factures 10 ans.',
    ).findings.flatMap(({ claim }) => (claim.kind === 'retention' ? [claim] : []));
    expect(rules).toMatchObject([
      { subjects: ['prospects'], duration: { unit: 'years', count: 3 }, startEvent: 'last-contact' },
      { subjects: ['invoices'], duration: { unit: 'years', count: 10 } },
    ]);
  });

  test('the days to answer, the hours of a breach and the age of children are none', () => {
    const found = keys(
      'Vos droits\n\nNous répondons à votre demande dans un délai de 30 jours. En cas de violation de données, la CNIL est informée dans les 72 heures. Les enfants de moins de 15 ans ne peuvent pas s’inscrire.',
    );
    expect(found.filter((key) => key?.startsWith('retention'))).toEqual([]);
    expect(found).toEqual(
      expect.arrayContaining(['deadline:30 days', 'breach:72:any:authority', 'minors:15']),
    );
  });
});

test('what an exception names is not what the period is about', () => {
  const [rule] = read(
    'Vos messages sont conservés deux ans après le dernier contact, sauf si la comptabilité en a besoin.',
  ).findings.flatMap(({ claim }) => (claim.kind === 'retention' ? [claim] : []));
  expect(rule).toMatchObject({ subjects: ['contact-requests'], duration: { unit: 'years', count: 2 } });
});

test('the days of an address in a log are not those of the cookies named behind it', () => {
  const found = keys('Journaux du serveur (adresse IP, conservée 20 jours), cookie de session.');
  expect(found).toContain('retention:20 days -');
  expect(found.join()).not.toContain('cookie-limit');
});

describe('who is responsible', () => {
  test.each([
    [
      'Le site est édité par la SARL Les Trois Chênes, 4 rue du Port, 17000 La Rochelle.',
      'les trois chênes',
      '17000 La Rochelle',
    ],
    [
      'Responsable du traitement : Atelier Mosane SRL, Quai de Meuse 3 à 5100 Jambes (Belgique).',
      'atelier mosane',
      '5100 Jambes',
    ],
    ['Kapper Lotte BV, Kerkstraat 12 bus 3, B-9000 Gent', 'kapper lotte', '9000 Gent'],
    [
      'Mme Jeanne Aubry, 12 bis avenue Foch – 54000 NANCY, est responsable du traitement.',
      'jeanne aubry',
      '54000 NANCY',
    ],
  ])('%s', (text, name, address) => {
    expect(keys(text)).toEqual(
      expect.arrayContaining([`controller-name:${name}`, `controller-address:${address}`]),
    );
  });

  test('is not the authority, nor the host', () => {
    const found = keys(
      'Le site est hébergé par OVH SAS, 2 rue Kellermann, 59100 Roubaix.\n\nPlainte : Autorité de protection des données, rue de la Presse 35, 1000 Bruxelles, contact@apd-gba.be.',
    );
    expect(found.filter((key) => key?.startsWith('controller'))).toEqual([]);
    expect(found).toContain('processor:ovh');
  });

  test('a number with a wrong check digit is not taken over', () => {
    expect(keys('Numéro d’entreprise 0403.170.702').join()).not.toContain('enterprise-number');
  });
});

describe('authorities and laws that are no more', () => {
  test('the Belgian commission and its address', () => {
    expect(
      keys('Plainte : Commission de la protection de la vie privée, rue Haute 139, 1000 Bruxelles.'),
    ).toContain('authority:be-cpvp:obsolete');
  });
  test('the directive of 1995', () => {
    const [finding] = read(
      'Conformément à la directive 95/46/CE, vous disposez d’un droit d’accès.',
    ).findings.filter(({ claim }) => claim.kind === 'legal-text');
    expect(finding?.claim).toEqual({ kind: 'legal-text', text: 'directive-95-46', isRepealed: true });
  });
});

test('what Art. 13 asks for and the policy does not say is listed', () => {
  const { missing } = read(
    'Nous collectons votre nom pour traiter votre commande. Vous avez un droit d’accès.',
  );
  expect(missing).toEqual(
    expect.arrayContaining([
      'controller-name',
      'lawful-basis',
      'recipients',
      'retention',
      'erasure',
      'authority',
      'answer-deadline',
      'identity-rule',
      'policy-date',
    ]),
  );
  expect(missing).not.toContain('purposes');
  expect(missing).not.toContain('data-categories');
  expect(missing).not.toContain('access');
  // Directives are a matter of French policies.
  expect(missing).not.toContain('post-mortem');
});

describe('whatever comes in', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \n\t\n'.repeat(1_000)],
    ['no language', '🐝 '.repeat(500)],
    ['half a character', '\ud800 nous collectons votre nom \udc00'],
    ['markup', '<script>alert(1)</script> nous collectons {{nom}} ${email}'],
  ])('%s gives a reading', (_, text) => {
    expect(policyReadingSchema.safeParse(read(text)).success).toBe(true);
  });

  test.each([
    ['a policy over and over', practised.map(({ text }) => text).join('\n\n')],
    ['digits without end', '1234'],
    ['streets without a town', '12 rue de la '],
    ['names without end', 'La SPRL Dupont Durand, '],
    ['lists of lists', ':\n'],
    ['addresses', 'a@'],
    ['denials', 'ne pas '],
    ['durations', '3 ans '],
    ['sentences of one letter', 'a. '],
    ['rows of a table', 'a | b\n'],
  ])('a megabyte of %s is read in less than two seconds', (_, piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const before = process.threadCpuUsage();
    const reading = read(text);
    const { user } = process.threadCpuUsage(before);
    expect(reading.isCut).toBe(true);
    expect(user / 1_000).toBeLessThan(2_000);
  });

  test('every place is one of the text, and every reading fits its schema', () => {
    for (const { text } of [...practised, ...varied]) {
      const reading = read(text);
      expect(policyReadingSchema.parse(reading)).toEqual(reading);
      for (const { evidence } of reading.findings)
        for (const { start, end, sentence } of evidence)
          expect(text.slice(start, end).startsWith(sentence.slice(0, 900))).toBe(true);
    }
  });
});
