import { describe, expect, it } from 'vitest';
import { renderLetter } from '../../electron/pdf/letter.ts';
import { languages } from '../../shared/domain/language.ts';
import type { LetterDocument } from '../../shared/letters/letter.ts';
import { readPdf, type ReadPage, type ReadPdf } from './read-pdf.ts';
import { aFrenchLetter, aLetter, manyBlocks } from './sample-letters.ts';

const createdAt = '2026-06-03T10:00:00Z';

async function printed(letter: LetterDocument): Promise<ReadPdf> {
  return readPdf((await renderLetter(letter, { createdAt })).bytes);
}

function firstPage(pdf: ReadPdf): ReadPage {
  const [page] = pdf.pages;
  if (page === undefined) throw new Error('no page');
  return page;
}

/** Height of the highest sign above the baseline and depth of the deepest below it, in Source Serif, per em. */
const reach = { up: 0.91, down: 0.26 };
const window = { left: 110, right: 190, top: 55, bottom: 79 };

/** Texts with any ink inside the window, and whether all their ink is inside. */
function inWindow(page: ReadPage) {
  return page.texts
    .map((text) => {
      const em = (text.size * 25.4) / 72;
      const [top, bottom] = [text.baseline - reach.up * em, text.baseline + reach.down * em];
      return {
        ...text,
        touches:
          bottom > window.top && top < window.bottom && text.right > window.left && text.left < window.right,
        isInside:
          top >= window.top &&
          bottom <= window.bottom &&
          text.left >= window.left - 0.01 &&
          text.right <= window.right,
      };
    })
    .filter(({ touches }) => touches);
}

const hardRecipients: readonly (readonly string[])[] = [
  ['Ioana Łódź-Ștefănescu', 'Rue Haute 139 bte 20', '1000 BRUXELLES'],
  ['Παπαδόπουλος Γεώργιος', 'Οδός Ερμού 12', '105 63 ΑΘΗΝΑ', 'GRÈCE'],
  ['Иванка Георгиева', 'бул. „Витоша“ 12', '1000 СОФИЯ', 'BULGARIE'],
  ['Ǻsa Ĭvarsdóttir', 'Ŧjeldsund 3', 'ÅGOTNES', 'ÉIRE', 'ŰJ', 'NORVÈGE'],
  [
    'SOCIÉTÉ ANONYME DES ÉTABLISSEMENTS WWW',
    'SERVICE DES RELATIONS AVEC LA CLIENTÈLE',
    'RÉSIDENCE DES GRANDS MARRONNIERS BÂT. B',
    '128 BIS AVENUE DU GÉNÉRAL MOUTON-DUVERN',
    'BP 90001 HAMEAU DE LA GRANDE FORÊT-NOIRE',
    '92320 CHÂTILLON-SUR-LA-GRANDE-RIVIÈRE X',
  ],
];

describe('the recipient of a letter', () => {
  for (const layout of ['BE', 'FR'] as const) {
    for (const recipient of hardRecipients) {
      it(`stands line by line inside the window of the envelope, layout ${layout}: ${recipient[0]}`, async () => {
        const rendered = await renderLetter(aLetter('fr', { layout, recipient }), { createdAt });
        const seen = inWindow(firstPage(await readPdf(rendered.bytes)));
        expect(seen.filter(({ isInside }) => !isInside)).toEqual([]);
        const baselines = [...new Set(seen.map(({ baseline }) => baseline.toFixed(2)))];
        const lines = baselines.map((at) =>
          seen
            .filter(({ baseline }) => baseline.toFixed(2) === at)
            .map(({ text }) => text)
            .join('')
            .trim(),
        );
        // Where the family changes inside a line, pdf.js gives the space away.
        expect(lines.map((line) => line.replaceAll(' ', ''))).toEqual(
          recipient.map((line) => line.replaceAll(' ', '')),
        );
        expect(rendered.recipientFits).toBe(true);
        expect(rendered.missingCharacters).toEqual([]);
      });
    }
  }

  it('is alone in the window also when the sender has many lines of contacts', async () => {
    const sender = ['Fournil', ...Array.from({ length: 11 }, (_, index) => `Ligne de contact ${index + 1}`)];
    for (const layout of ['BE', 'FR'] as const) {
      const letter = aLetter('fr', { layout, sender });
      const seen = inWindow(firstPage(await printed(letter)));
      expect(seen.map(({ text }) => text)).toEqual(letter.recipient);
    }
  });

  it('is reported where it cannot fit the window', async () => {
    const recipient = Array.from({ length: 6 }, () =>
      'Une ligne bien trop longue pour une enveloppe '.repeat(3),
    );
    const { recipientFits } = await renderLetter(aLetter('fr', { recipient }), { createdAt });
    expect(recipientFits).toBe(false);
  });
});

describe('the first page of a letter', () => {
  it('carries fold marks at 99 and 198 mm at its left edge, following pages none', async () => {
    const { pages } = await printed(aLetter('fr', { blocks: manyBlocks(9, 4) }));
    const marks = pages.map(({ rules }) =>
      rules.filter(({ right }) => right < 15).map(({ y }) => y.toFixed(1)),
    );
    expect(marks).toEqual([['99.0', '198.0'], []]);
  });

  it('follows NF Z 11-001: sender, recipient, date, references, registered post, subject, salutation', async () => {
    const { plain } = firstPage(await printed(aFrenchLetter()));
    const order = [
      'Aux Trois Clochers EI',
      'MONSIEUR ALPHONSE',
      'Strasbourg, le 3 juin 2026',
      'Nos références',
      'Lettre recommandée avec avis de réception n° 1A 123 456 7890 1',
      'Objet : votre demande',
      'Monsieur,',
      'salutations distinguées',
      'Mélusine Van den Broeck-Œillet',
      'P.J. :',
      'SIREN',
    ].map((text) => plain.indexOf(text));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('follows NBN Z 01-002: the references and the date share one line below the recipient', async () => {
    const { texts } = firstPage(await printed(aLetter('nl')));
    const lineOf = (wanted: string) => texts.find(({ text }) => text === wanted)?.baseline.toFixed(2);
    expect(lineOf('7 mei 2026')).toBeDefined();
    expect(lineOf('2026-0147')).toBe(lineOf('7 mei 2026'));
    expect(lineOf('Gent, 3 juni 2026')).toBe(lineOf('7 mei 2026'));
    expect(lineOf('Uw brief van')).toBe(lineOf('Ons kenmerk'));
  });

  it.each([2, 3])(
    'has room for the longest date beside %i references: it stays on one line',
    async (count) => {
      const references = [
        { label: 'Eingang Ihres Antrags', value: '20. September 2026' },
        { label: 'Ihr Zeichen', value: 'AZ 17/2026' },
        { label: 'Unser Zeichen', value: '2026-0147' },
      ].slice(-count);
      const placeAndDate = 'Lüttich, den 22. September 2026';
      const { texts } = firstPage(await printed(aLetter('de', { references, placeAndDate })));
      expect(texts.map(({ text }) => text)).toContain(placeAndDate);
    },
  );

  it('puts a no-break space before the colon of the subject in French only', async () => {
    for (const [language, subject] of [
      ['fr', 'Objet : votre'],
      ['nl', 'Onderwerp: uw'],
      ['en', 'Subject: your'],
      ['de', 'Betreff: Ihr'],
    ] as const) {
      expect(firstPage(await printed(aLetter(language))).plain).toContain(subject);
    }
  });
});

describe('the text of a letter', () => {
  it('is all there in every language, and the page says which language it is', async () => {
    for (const language of languages) {
      const letter = aLetter(language);
      const pdf = await printed(letter);
      const paragraphs = letter.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
      for (const text of [...paragraphs, letter.salutation, letter.closing, letter.signature.name]) {
        // On paper, no-break hyphens are the plain ones.
        expect(firstPage(pdf).plain).toContain(text.replaceAll(/\s/gu, ' ').replaceAll('\u2011', '-'));
      }
      expect(pdf.info['Language']).toBe(language);
      expect(pdf.info['Title']).toBe(letter.title);
    }
  });

  it('prints names of any European alphabet and reports what no font has', async () => {
    const names = 'Łódź-Ștefănescu, Παπαδόπουλος, Георгиева, Þórðarson, Ærøskøbing, Ħal Għaxaq, ĳsberg, ἀρχή';
    const blocks = [{ kind: 'paragraph' as const, text: `${names} et 山田` }];
    const rendered = await renderLetter(aLetter('fr', { blocks }), { createdAt });
    const { plain } = firstPage(await readPdf(rendered.bytes));
    expect(plain).toContain(names);
    expect(rendered.missingCharacters).toEqual(['山', '田']);
  });

  it('can be searched, whatever letters were printed before it', async () => {
    const withText = (text: string) => aLetter('fr', { blocks: [{ kind: 'paragraph', text }] });
    await printed(withText('ÀÉÎÖÜ Çà ñ ø Őű'));
    const alphabet = 'AEIOU Ca n o Ou ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz';
    expect(firstPage(await printed(withText(alphabet))).plain).toContain(alphabet);
  });

  it('never runs over the margins, even with addresses and words longer than a line', async () => {
    const long = `https://exemple.example/${'chemin/'.repeat(40)}?cle=${'0123456789abcdef'.repeat(12)}`;
    const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2);
    const { pages } = await printed(
      aLetter('fr', {
        subject: long,
        sender: [word, long],
        references: [{ label: word, value: long }],
        footer: [word, long],
        enclosures: [long, word],
        blocks: [
          { kind: 'paragraph', text: `Voir ${long} ou ${word}.` },
          { kind: 'heading', text: word },
          { kind: 'list', items: [long, word] },
          { kind: 'table', head: [word, 'b', 'c'], rows: [[long, word, 'x'], ['a']] },
        ],
      }),
    );
    for (const { texts } of pages) {
      expect(texts.filter(({ left, right }) => left < 24.99 || right > 190.5)).toEqual([]);
      expect(texts.filter(({ baseline }) => baseline > 288)).toEqual([]);
    }
  });
});

describe('a letter of several pages', () => {
  it('numbers each page, repeats the legal mentions and names its sender and date, but not the recipient', async () => {
    const letter = aLetter('fr', { blocks: manyBlocks(9, 24) });
    const { pages } = await printed(letter);
    expect(pages.length).toBeGreaterThanOrEqual(3);
    pages.forEach(({ plain }, index) => {
      expect(plain).toContain(`Page ${index + 1} / ${pages.length}`);
      expect(plain).toContain('RPM Liège');
      expect(plain.includes('1000 BRUXELLES')).toBe(index === 0);
      expect(plain).toContain('Liège, le 3 juin 2026');
    });
  });

  it('leaves a short column beside long ones the room for its words and dates', async () => {
    const law = 'Wetboek van economisch recht, art. III.86; Btw-Wetboek, art. 60; '.repeat(3);
    const block = {
      kind: 'table',
      head: ['Categorie', 'Uitzondering', 'Wettekst of reden', 'Duur'],
      rows: [
        [
          'Identiteit en contactgegevens: voornaam, naam, klantnummer, postadres en soort relatie',
          'Wettelijke verplichting (artikel 17, lid 3, onder b), AVG)',
          law,
          'Tot en met 31\u00a0december 2032',
        ],
      ],
    } as const;
    const { texts } = firstPage(await printed(aLetter('nl', { blocks: [block] })));
    expect(texts.filter(({ text }) => text.startsWith('31 december'))).toHaveLength(1);
  });

  it('repeats the head of a table on each page that the table reaches, and reads it out once', async () => {
    const { pages } = await printed(aLetter('fr', { blocks: manyBlocks(1, 60) }));
    const withRows = pages.filter(({ plain }) => plain.includes('Catégorie '));
    expect(withRows.length).toBeGreaterThanOrEqual(2);
    for (const { plain } of withRows) expect(plain).toContain('Destinataires');
    expect(pages.flatMap(({ roles }) => roles).filter((role) => role === 'TH')).toHaveLength(4);
  });

  it('never divides a row, leaves no heading behind and no single line of a paragraph', async () => {
    for (let paragraphs = 1; paragraphs <= 12; paragraphs += 1) {
      const { pages } = await printed(aLetter('fr', { blocks: manyBlocks(paragraphs, 8) }));
      for (const { texts, plain } of pages) {
        const body = texts.filter(({ size, baseline }) => size === 10.5 && baseline < 275);
        const last = body.at(-1);
        expect(last?.text).not.toMatch(/^(Ce que nous détenons|Vos autres droits)/u);
        expect(plain.match(/7 ans/gu)?.length).toBe(plain.match(/la clôture/gu)?.length);
      }
    }
  });

  it('keeps the signature with its closing and at least two lines of text, whatever the length', async () => {
    const filler = aLetter().blocks;
    for (let extra = 0; extra < 24; extra += 1) {
      const lines = Array.from({ length: extra }, (_, index) => ({
        kind: 'paragraph' as const,
        text: `Point ${index}.`,
      }));
      const { pages } = await printed(aLetter('fr', { blocks: [...filler, ...lines] }));
      const last = pages.at(-1);
      const body = (last?.texts ?? []).filter(({ size, baseline }) => size === 10.5 && baseline > 30);
      const closingAt = body.findIndex(({ text }) => text.startsWith('Veuillez agréer'));
      expect(last?.plain).toContain('Mélusine Van den Broeck-Œillet');
      expect(last?.plain).toContain('liste des destinataires');
      expect(closingAt).toBeGreaterThanOrEqual(2);
    }
  });

  it('leaves room of 22 mm between the closing and the name for a signature by hand', async () => {
    const { texts } = firstPage(await printed(aLetter()));
    const at = (start: string) => texts.find(({ text }) => text.startsWith(start))?.baseline ?? NaN;
    expect(at('Mélusine') - at('Veuillez')).toBeGreaterThan(22);
  });
});

describe('the structure of a letter', () => {
  it('is a document with one title, paragraphs, lists and tables in reading order', async () => {
    const { roles } = firstPage(await printed(aLetter('fr', { blocks: manyBlocks(0, 2), enclosures: [] })));
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
    const structure = roles.slice(roles.indexOf('H1')).join(' ');
    const rows = 'TR TH TH TH TH TR TD TD TD TD TR TD TD TD TD';
    const list = 'L LI Lbl LBody LI Lbl LBody LI Lbl LBody';
    expect(structure).toBe(`H1 P P H2 ${list} Table ${rows} H2 P P P`);
  });
});

describe('rendering a letter', () => {
  it('gives the same bytes for the same letter and instant', async () => {
    const letter = aLetter('fr', { blocks: manyBlocks(3, 5) });
    const [one, two] = [await renderLetter(letter, { createdAt }), await renderLetter(letter, { createdAt })];
    expect(Buffer.compare(one.bytes, two.bytes)).toBe(0);
  });

  it('writes no claim of a seal on a letter that has none', async () => {
    const letter = aLetter();
    expect(firstPage(await printed(letter)).plain).not.toContain(letter.signature.caption);
  });
});
