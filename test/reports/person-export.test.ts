/** The copy of a person's data to read: nothing left out, one language, who, why, whence, with whom and until when. */
import { describe, expect, it } from 'vitest';
import { renderReport } from '../../electron/pdf/report.ts';
import { languages, type Language, type LocalizedText } from '../../shared/domain/language.ts';
import { localDate } from '../../shared/domain/local-date.ts';
import type { HeldCategory, HeldData } from '../../shared/domain/subject/held-data.ts';
import { personExportReport } from '../../shared/reports/person-export.ts';
import { reportWordsOf } from '../../shared/reports/words/words.ts';
import { readPdf } from '../pdf/read-pdf.ts';
import { factAfter, localizedIn, made, plain, says, stringsIn, tablesAfter, textOf } from './report-text.ts';
import { aController, anExport, anItem, aSubject, someItems } from './sample-facts.ts';

const createdAt = '2026-06-03T10:00:00Z';

function report(facts = anExport()) {
  return made(personExportReport(facts));
}

/** The export with its first category changed. */
function withIdentity(changes: Partial<HeldCategory>, language: Language = 'fr') {
  const facts = anExport({ language });
  const [identity, ...others] = facts.held.categories;
  if (identity === undefined) throw new Error('Nothing is held');
  return { ...facts, held: { ...facts.held, categories: [{ ...identity, ...changes }, ...others] } };
}

function indicativeGrounds({ categories }: HeldData): readonly LocalizedText[] {
  return categories.flatMap(({ period }) =>
    period?.ground.kind === 'indicative' ? [period.ground.citation] : [],
  );
}

describe('the copy of a person’s data', () => {
  it('begins with the record of the person, field by field, in words', () => {
    const [overview, identity] = tablesAfter(report(), 'Vue d’ensemble');
    expect(overview?.rows[0]).toEqual([
      'Identité et coordonnées',
      '17',
      'Jusqu’à ce que vous nous demandiez d’y mettre fin',
    ]);
    expect(identity?.rows).toEqual([
      ['Prénom', 'Ioana', '–', '–'],
      ['Nom', 'Łódź-Ștefănescu', '–', '–'],
      ['Société', 'Ателие Нефертити', '–', '–'],
      ['Numéro de client', 'C-00471', '–', '–'],
      ['Adresse électronique', 'ioana@exemple.example', '1er mai 2019', 'Vous-même'],
      ['Numéro de téléphone', '+32 470 00 00 00', '–', 'Reprise d’un fichier que nous tenions déjà'],
      [
        'Adresse postale',
        'Rue des Essais 139 bte 20, 1000 Bruxelles, Belgique',
        '15 septembre 2024',
        'Une demande que vous nous avez adressée',
      ],
      ['Adresse postale', 'вх. Б, ул. Пробна 7, 1000 София, Bulgarie', '–', 'Un tiers'],
      ['Langue', 'néerlandais', '–', '–'],
      ['Date de naissance', '29 février 1984', '–', '–'],
      ['Type de relation', 'clientèle', '–', '–'],
      ['Début de la relation', '1er mai 2019', '–', '–'],
      ['Fin de la relation', '31 décembre 2025', '–', '–'],
      ['Date du dernier contact', '2 avril 2026', '–', '–'],
      ['Notes', 'Préfère être appelée le matin.\nΠροτιμά τηλέφωνο.', '–', '–'],
      ['Mention de limitation du traitement', '20 mai 2026', '–', '–'],
      ['Mention d’opposition à la prospection', '21 mai 2026', '–', '–'],
    ]);
  });

  it('holds every item with its day and its source', () => {
    const rows = tablesAfter(report(), 'Commandes').flatMap((table) => table.rows);
    for (const { label, value, source } of someItems) {
      const row = rows.find(([first]) => first === label);
      expect(row?.[1]).toBe(value);
      expect(row?.[3]).toBe(source ?? '–');
    }
    expect(rows.find(([label]) => label === 'Commande n° 2301')?.[2]).toBe('14 janvier 2025');
  });

  it.each(languages)(
    'says of each category why, whence, with whom and how long, in its language: %s',
    (language) => {
      const facts = anExport({ language });
      const text = plain(textOf(report(facts)));
      const suggested = indicativeGrounds(facts.held);
      const stored = localizedIn(facts.held).filter((each) => !suggested.includes(each));
      expect(stored.length).toBeGreaterThan(60);
      for (const each of stored) expect(text).toContain(plain(each[language] ?? '?'));
      for (const { recipients } of facts.held.categories)
        for (const { name } of recipients) expect(text).toContain(name);
    },
  );

  it.each(languages)(
    'keeps to itself why a period was suggested: that is no ground in law, %s',
    (language) => {
      const facts = anExport({ language });
      const text = plain(textOf(report(facts)));
      const suggested = indicativeGrounds(facts.held);
      expect(suggested.length).toBeGreaterThan(0);
      for (const each of suggested) expect(text).not.toContain(plain(each[language] ?? '?'));
    },
  );

  it('words the columns of a tool, with a capital at the head of a row, and where its export came from', () => {
    const { items } = anExport().held.categories[1] ?? {};
    const [first] = items ?? [];
    if (first === undefined) throw new Error('Nothing is held');
    const item = { ...first, label: 'OPTIN_IP', value: '192.0.2.7', source: 'Export uit Mailchimp' };
    const printed = report(withIdentity({ items: [item] }));
    const rows = tablesAfter(printed, 'Identité et coordonnées').flatMap((table) => table.rows);
    expect(rows.find(([label]) => label === 'Adresse IP à l’inscription')?.at(-1)).toBe(
      'Notre outil d’envoi de lettres d’information (Mailchimp)',
    );
  });

  it.each(languages)('says nothing of its own in another language: %s', (language) => {
    const facts = anExport({ language });
    const text = plain(textOf(report(facts)));
    const own = plain(
      [...localizedIn(facts.held).map((each) => each[language] ?? ''), ...words(language)].join('\n'),
    );
    const foreign = languages
      .filter((other) => other !== language)
      .flatMap((other) => [...localizedIn(facts.held).map((each) => each[other] ?? ''), ...words(other)])
      .map(plain)
      .filter((each) => each.length > 6 && !own.toLowerCase().includes(each.toLowerCase()));
    expect(foreign.length).toBeGreaterThan(200);
    expect(foreign.filter((each) => says(text, each))).toEqual([]);
  });

  it('names recipients with their role, country and safeguard', () => {
    const recipients = tablesAfter(report(), 'Inscription à la lettre').find(
      ({ columns }) => columns.length === 3,
    );
    expect(recipients?.rows).toContainEqual([
      'The Rocket Science Group LLC (Mailchimp)\nSous-traitant',
      expect.stringContaining('Envoi des lettres d’information') as string,
      'États-Unis : cadre de protection des données UE–États-Unis, décision d’adéquation (article 45 du RGPD)',
    ]);
  });

  it('names the last day of keeping where it can be computed, and the law that asks for it', () => {
    const kept = factAfter(report(), 'Factures', 'Combien de temps nous les gardons');
    expect(kept).toContain('31 décembre 2032');
    expect(kept).toContain('Code de droit économique');
  });

  it('says how to object to marketing, and that no machine decides alone', () => {
    const text = textOf(report());
    expect(text).toContain('Vous pouvez vous y opposer à tout moment, sans donner de motif.');
    expect(text).toContain('n’est prise de manière entièrement automatisée');
  });

  it('explains an automated decision with its category instead', () => {
    const [purpose] = anExport().held.categories[0]?.purposes ?? [];
    if (purpose === undefined) throw new Error('No purpose');
    const automatedDecision = { fr: 'Un score refuse le paiement différé au-dessous de 40 points.' };
    const explained = report(withIdentity({ purposes: [{ ...purpose, automatedDecision }] }));
    expect(factAfter(explained, 'Identité', 'Décisions automatisées')).toContain('40 points');
    expect(textOf(explained)).not.toContain('entièrement automatisée');
  });

  it('says so where a purpose, a recipient, a source or a period is not on record', () => {
    const bare = report(withIdentity({ purposes: [], recipients: [], sources: [], period: null }));
    const fact = (label: string) => factAfter(bare, 'Identité', label);
    expect(fact('Pourquoi nous les utilisons')).toBe('Finalité non consignée');
    expect(fact('À qui nous les communiquons')).toBe('À personne');
    expect(fact('D’où elles viennent')).toBe('Origine non consignée');
    expect(fact('Combien de temps nous les gardons')).toBe(
      'Aussi longtemps que les autres données énumérées ici',
    );
  });

  it('marks a special category', () => {
    expect(textOf(report(withIdentity({ isSpecial: true })))).toContain('(article 9 du RGPD)');
    expect(textOf(report())).not.toContain('(article 9 du RGPD)');
  });

  it.each([
    ['BE', 'Autorité de protection des données, rue de la Presse 35', 'CNIL'],
    ['FR', 'CNIL, 3 place de Fontenoy', 'rue de la Presse'],
  ] as const)(
    'names authority and court of the controller’s country alone: %s',
    (country, named, foreign) => {
      const text = textOf(report(anExport({ controller: aController({ country }) })));
      expect(text).toContain(named);
      expect(text).not.toContain(foreign);
    },
  );

  it('is also given where nothing is held', () => {
    const empty = report(
      anExport({ held: { subjectId: aSubject().id, categories: [], disclosures: [], consents: [] } }),
    );
    expect(textOf(empty)).toContain('ne contient aucune donnée à caractère personnel qui vous concerne');
    expect(textOf(empty)).toContain('Vos droits');
  });

  it('is refused where a text lacks the language, and names the text', () => {
    const name = { fr: 'Fiche du four' };
    expect(personExportReport(withIdentity({ name }, 'nl'))).toEqual({
      ok: false,
      error: { code: 'language-missing', missing: ['Fiche du four'] },
    });
    expect(personExportReport(withIdentity({ name }, 'fr')).ok).toBe(true);
  });
});

describe('the copy on paper', () => {
  it('loses no row of a long table and no line of a long note', async () => {
    const items = Array.from({ length: 300 }, (_, index) =>
      anItem('purchases', `Achat-${index}-fin`, `Pain ${index}`),
    );
    const note = Array.from({ length: 400 }, (_, index) => `ligne${index}.`).join(' ');
    const facts = anExport({ subject: aSubject({ note }) }, items);
    const { bytes } = await renderReport(report(facts), { createdAt });
    const { pages } = await readPdf(bytes);
    expect(pages.length).toBeGreaterThan(8);
    const whole = pages.map((page) => page.plain).join(' ');
    for (const { label } of items) expect(whole).toContain(label);
    for (let index = 0; index < 400; index += 1) expect(whole).toContain(`ligne${index}.`);
  });

  it('prints hostile values as they are, in every script', async () => {
    const values = [
      '=SOMME(A1:A9)',
      '{reference} {page}',
      '<script>alert(1)</script>',
      'Łódź',
      'Παπαδόπουλος',
      'Георгиева',
    ];
    const items = values.map((value, index) => anItem('purchases', `Valeur ${index}`, `${value}\u0000`));
    const made = report(anExport({}, items));
    for (const value of values) expect(textOf(made)).toContain(`${value}\u0000`);
    const { bytes, missingCharacters } = await renderReport(made, { createdAt });
    expect(missingCharacters).toEqual([]);
    const whole = (await readPdf(bytes)).pages.map((page) => page.plain).join(' ');
    for (const value of values) expect(whole).toContain(value);
  });

  it('has the request and the day at the foot of each page', () => {
    expect(report(anExport({ madeOn: localDate('2026-05-01') })).footer.map(plain)).toEqual([
      'Demande 2026-0147',
      'Établi le 1er mai 2026',
    ]);
  });
});

function words(language: Language): readonly string[] {
  return stringsIn(reportWordsOf(language).personExport);
}
