/** Invented letters in four languages and both layouts, for tests of what stands on paper. */
import type { Language } from '../../shared/domain/language.ts';
import type { LetterBlock, LetterDocument } from '../../shared/letters/letter.ts';

const nn = '\u202f';
const nb = '\u00a0';

const french = [
  `Nous avons bien reçu, le 7${nb}mai 2026, votre demande d’accès aux données à caractère personnel que nous détenons à votre sujet, au titre de l’article 15 du Règlement général sur la protection des données (RGPD). Vous trouverez ci‑après notre réponse complète${nn}; elle est gratuite.`,
  `Nous confirmons que nous traitons des données qui vous concernent. Elles proviennent de vous‑même, lors de vos commandes passées en boutique et sur notre site, ainsi que de l’usage que vous faites de votre compte de fidélité.`,
  `Vous avez le droit de demander la rectification ou l’effacement de ces données, la limitation de leur traitement, ainsi que leur portabilité${nn}; vous pouvez aussi vous opposer à leur traitement pour des raisons tenant à votre situation particulière.`,
  `Vous pouvez introduire une plainte auprès de l’Autorité de protection des données, rue de la Presse 35, 1000 Bruxelles, contact@apd-gba.be. Vous pouvez aussi saisir le tribunal compétent, notamment le président du tribunal de première instance siégeant comme en référé (art. 209, loi du 30 juillet 2018).`,
];

const texts: {
  readonly [language in Language]: {
    readonly fixed: Omit<LetterDocument, 'blocks' | 'recipient' | 'layout' | 'sender' | 'footer'>;
    readonly paragraphs: readonly string[];
  };
} = {
  fr: {
    fixed: {
      language: 'fr',
      title: 'Réponse à une demande d’accès – 2026-0147',
      placeAndDate: 'Liège, le 3 juin 2026',
      sendingNotice: null,
      references: [
        { label: 'Votre lettre du', value: '7 mai 2026' },
        { label: 'Vos références', value: '–' },
        { label: 'Nos références', value: '2026-0147' },
      ],
      subjectLabel: 'Objet',
      subject: 'votre demande d’accès à vos données du 7 mai 2026',
      salutation: 'Madame,',
      closing: 'Veuillez agréer, Madame, l’expression de nos salutations distinguées.',
      signature: {
        name: 'Mélusine Van den Broeck-Œillet',
        function: 'gérante',
        caption: 'Document scellé numériquement (intégrité)',
      },
      enclosuresLabel: 'Annexes',
      enclosures: ['copie de vos données (12 pages)', 'liste des destinataires'],
      pageLabel: 'Page {page} / {pages}',
    },
    paragraphs: french,
  },
  nl: {
    fixed: {
      language: 'nl',
      title: 'Antwoord op een verzoek om inzage – 2026-0147',
      placeAndDate: 'Gent, 3 juni 2026',
      sendingNotice: null,
      references: [
        { label: 'Uw brief van', value: '7 mei 2026' },
        { label: 'Uw kenmerk', value: '–' },
        { label: 'Ons kenmerk', value: '2026-0147' },
      ],
      subjectLabel: 'Onderwerp',
      subject: 'uw verzoek om inzage van 7 mei 2026',
      salutation: 'Geachte mevrouw',
      closing: 'Met vriendelijke groeten',
      signature: {
        name: 'Melusine Van den Broeck',
        function: 'zaakvoerder',
        caption: 'Document digitaal verzegeld (integriteit)',
      },
      enclosuresLabel: 'Bijlagen',
      enclosures: ['kopie van uw gegevens (12 bladzijden)'],
      pageLabel: 'Pagina {page} / {pages}',
    },
    paragraphs: [
      'Op 7 mei 2026 ontvingen wij uw verzoek om inzage in de persoonsgegevens die wij over u bewaren, op grond van artikel 15 van de Algemene verordening gegevensbescherming (AVG). Hieronder vindt u ons volledige antwoord; het is gratis.',
      'Wij bevestigen dat wij gegevens over u verwerken. U hebt ze ons zelf verstrekt bij uw bestellingen in de winkel en op onze website.',
      'U kunt een klacht indienen bij de Gegevensbeschermingsautoriteit, Drukpersstraat 35, 1000 Brussel, contact@apd-gba.be.',
    ],
  },
  en: {
    fixed: {
      language: 'en',
      title: 'Answer to an access request – 2026-0147',
      placeAndDate: 'Liège, 3 June 2026',
      sendingNotice: null,
      references: [{ label: 'Our reference', value: '2026-0147' }],
      subjectLabel: 'Subject',
      subject: 'your access request of 7 May 2026',
      salutation: 'Dear Ms Papadopoulou,',
      closing: 'Yours sincerely,',
      signature: {
        name: 'Mélusine Van den Broeck',
        function: 'managing director',
        caption: 'Document sealed digitally (integrity)',
      },
      enclosuresLabel: 'Enclosures',
      enclosures: [],
      pageLabel: 'Page {page} of {pages}',
    },
    paragraphs: [
      'On 7 May 2026 we received your request for access to the personal data that we hold about you, under Article 15 of the General Data Protection Regulation (GDPR). Our complete answer follows; it is free of charge.',
      'We hold nothing about you beyond this correspondence.',
    ],
  },
  de: {
    fixed: {
      language: 'de',
      title: 'Antwort auf ein Auskunftsersuchen – 2026-0147',
      placeAndDate: 'Eupen, den 3. Juni 2026',
      sendingNotice: 'Einschreiben mit Rückschein Nr. RR 473 124 829 GB',
      references: [
        { label: 'Ihr Schreiben vom', value: '7. Mai 2026' },
        { label: 'Unser Zeichen', value: '2026-0147' },
      ],
      subjectLabel: 'Betreff',
      subject: 'Ihr Auskunftsersuchen vom 7. Mai 2026',
      salutation: 'Sehr geehrte Frau Größlhuber-Straßenmüller,',
      closing: 'Mit freundlichen Grüßen',
      signature: {
        name: 'Mélusine Van den Broeck',
        function: 'Geschäftsführerin',
        caption: 'Dokument digital versiegelt (Integrität)',
      },
      enclosuresLabel: 'Anlagen',
      enclosures: [],
      pageLabel: 'Seite {page} von {pages}',
    },
    paragraphs: [
      'Ihr Ersuchen um Auskunft über die personenbezogenen Daten, die wir über Sie gespeichert haben (Artikel 15 der Datenschutz-Grundverordnung), ist am 7. Mai 2026 bei uns eingegangen. Nachstehend unsere vollständige Antwort; sie ist unentgeltlich.',
      'Sie können bei der Datenschutzbehörde, Drukpersstraat 35, 1000 Brüssel, Beschwerde einlegen.',
    ],
  },
};

/** A letter that fills about one page. */
export function aLetter(language: Language = 'fr', changes: Partial<LetterDocument> = {}): LetterDocument {
  const { fixed, paragraphs } = texts[language];
  return {
    ...fixed,
    layout: 'BE',
    sender: [
      'Fournil des Trois Clochers SRL',
      'Rue du Moulin-à-Vent 12',
      '4000 Liège',
      'TVA BE 0123.456.749',
      'vieprivee@trois-clochers.example',
    ],
    recipient: ['Madame Ioana Łódź-Ștefănescu', 'Rue Haute 139 bte 20', '1000 BRUXELLES'],
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
    footer: ['Fournil des Trois Clochers SRL', 'BE 0123.456.749', 'RPM Liège', 'IBAN BE68 5390 0754 7034'],
    ...changes,
  };
}

/** French norm: form of the sender and of the mentions. */
export function aFrenchLetter(changes: Partial<LetterDocument> = {}): LetterDocument {
  return aLetter('fr', {
    layout: 'FR',
    sender: [
      'Aux Trois Clochers EI',
      '17 allée des Tilleuls',
      '67000 STRASBOURG',
      'contact@trois-clochers.example',
    ],
    recipient: [
      'MONSIEUR ALPHONSE DU PRÉ-FLEURI',
      'RÉSIDENCE LES GLYCINES BÂTIMENT B',
      '12 RUE DE LA GARE',
      '92320 CHÂTILLON',
    ],
    placeAndDate: 'Strasbourg, le 3 juin 2026',
    sendingNotice: 'Lettre recommandée avec avis de réception n° 1A 123 456 7890 1',
    salutation: 'Monsieur,',
    closing: 'Veuillez agréer, Monsieur, l’expression de nos salutations distinguées.',
    enclosuresLabel: 'P.J.',
    footer: ['Aux Trois Clochers EI', 'SIREN 732 829 320', 'TVA FR 44 732829320'],
    ...changes,
  });
}

/** Blocks of every kind: headings, lists, a table of `rows` rows, and `paragraphs` paragraphs. */
export function manyBlocks(paragraphs: number, rows: number): readonly LetterBlock[] {
  return [
    { kind: 'paragraph', text: french[0] ?? '' },
    { kind: 'heading', text: 'Ce que nous détenons' },
    {
      kind: 'list',
      items: [
        'votre identité et vos coordonnées',
        'vos commandes depuis 2021, leurs livraisons, leurs paiements et les messages que vous nous avez adressés à leur sujet',
        'votre inscription à la lettre d’information',
      ],
    },
    {
      kind: 'table',
      head: ['Catégorie', 'Finalité', 'Destinataires', 'Conservation'],
      rows: Array.from({ length: rows }, (_, index) => [
        `Catégorie ${index + 1}`,
        index % 3 === 0 ? 'facturation et tenue de la comptabilité, obligation légale' : 'livraison',
        index % 2 === 0 ? 'Colis du Plat Pays SA, transporteur' : 'aucun',
        index % 3 === 0 ? '7 ans à partir du 1er janvier qui suit la clôture' : '3 ans',
      ]),
    },
    { kind: 'heading', text: 'Vos autres droits' },
    ...Array.from({ length: paragraphs }, (_, index): LetterBlock => ({
      kind: 'paragraph',
      text: french[1 + (index % 3)] ?? '',
    })),
  ];
}
