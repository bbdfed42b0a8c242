/** Invented reports, for tests of what stands on paper. */
import type { ReportBlock, ReportDocument } from '../../shared/letters/report.ts';

/** A register of processing activities, across, with `rows` activities. */
export function aRegister(rows: number, changes: Partial<ReportDocument> = {}): ReportDocument {
  return {
    language: 'fr',
    orientation: 'landscape',
    issuer: 'Fournil des Trois Clochers SRL',
    title: 'Registre des activités de traitement',
    subtitle: 'Article 30 du RGPD – état au 3 juin 2026',
    blocks: [
      { kind: 'heading', level: 1, text: 'Activités' },
      {
        kind: 'table',
        columns: [
          { head: 'Activité', width: 3, align: 'start' },
          { head: 'Finalités', width: 4, align: 'start' },
          { head: 'Base juridique', width: 3, align: 'start' },
          { head: 'Catégories de données', width: 4, align: 'start' },
          { head: 'Destinataires', width: 4, align: 'start' },
          { head: 'Personnes', width: 2, align: 'end' },
          { head: 'Conservation', width: 3, align: 'start' },
        ],
        rows: Array.from({ length: rows }, (_, index) => [
          `Activité ${index + 1}`,
          'Prise de commande, livraison, facturation',
          'contrat, art. 6(1)(b)',
          'identité, coordonnées, commandes, paiements, messages échangés',
          'Colis du Plat Pays SA, transporteur\nComptoir des Chiffres SRL, comptable',
          String(1200 - index * 37),
          '7 ans à partir du 1er janvier qui suit la clôture',
        ]),
      },
    ],
    footer: ['Établi le 3 juin 2026'],
    pageLabel: 'Page {page} / {pages}',
    ...changes,
  };
}

const card: readonly ReportBlock[] = [
  { kind: 'heading', level: 1, text: 'Ce que nous savons de vous' },
  {
    kind: 'paragraph',
    text: 'Cette copie reprend toutes les données à caractère personnel que nous détenons à votre sujet au 3 juin 2026, telles qu’elles figurent dans nos fichiers.',
  },
  { kind: 'heading', level: 2, text: 'Identité et coordonnées' },
  {
    kind: 'facts',
    items: [
      { label: 'Nom', value: 'Ioana Łódź-Ștefănescu' },
      { label: 'Adresse', value: 'Rue Haute 139 bte 20\n1000 Bruxelles' },
      { label: 'Adresse électronique', value: 'ioana@exemple.example' },
      {
        label: 'Remarque libre de l’équipe',
        value:
          'Préfère être appelée le matin ; souhaite recevoir ses factures par la poste. A demandé le 12 mars 2025 que les livraisons soient déposées chez le voisin du rez-de-chaussée lorsqu’elle est absente.',
      },
    ],
  },
  { kind: 'heading', level: 3, text: 'Source' },
  { kind: 'list', items: ['vous-même, lors de votre inscription', 'vos commandes'] },
  { kind: 'note', text: 'Les notes libres sont reproduites sans changement.' },
];

/** A data export to a person, upright, with `orders` orders. */
export function aDataExport(orders: number, changes: Partial<ReportDocument> = {}): ReportDocument {
  return {
    language: 'fr',
    orientation: 'portrait',
    issuer: 'Fournil des Trois Clochers SRL',
    title: 'Copie de vos données',
    subtitle: 'Article 15 du RGPD – demande 2026-0147',
    blocks: [
      ...card,
      { kind: 'pageBreak' },
      { kind: 'heading', level: 1, text: 'Vos commandes' },
      {
        kind: 'table',
        columns: [
          { head: 'Date', width: 2, align: 'start' },
          { head: 'Commande', width: 5, align: 'start' },
          { head: 'Montant', width: 2, align: 'end' },
        ],
        rows: Array.from({ length: orders }, (_, index) => [
          `${(index % 28) + 1}/05/2026`,
          `Panier n° ${index + 1} : pain de campagne, six œufs, confiture d’églantines`,
          `${(12 + index * 1.37).toFixed(2).replace('.', ',')} €`,
        ]),
      },
    ],
    footer: ['Demande 2026-0147', 'Établi le 3 juin 2026'],
    pageLabel: 'Page {page} / {pages}',
    ...changes,
  };
}

/** A recovery sheet: one page with a code to copy by hand. */
export function aRecoverySheet(groups: readonly string[]): ReportDocument {
  return {
    language: 'fr',
    orientation: 'portrait',
    issuer: 'Fournil des Trois Clochers SRL',
    title: 'Feuille de secours',
    subtitle: 'À garder hors de l’ordinateur, dans un endroit fermé',
    blocks: [
      {
        kind: 'paragraph',
        text: 'Ce code ouvre le registre si la phrase de passe est perdue. Quiconque le possède peut tout lire : ne le photographiez pas, ne l’envoyez pas.',
      },
      { kind: 'code', groups },
      { kind: 'note', text: 'Le code ne contient ni O, ni I, ni L.' },
      { kind: 'heading', level: 2, text: 'Registre' },
      {
        kind: 'facts',
        items: [
          { label: 'Créé le', value: '3 juin 2026' },
          { label: 'Fichier', value: 'registre.greffe' },
        ],
      },
    ],
    footer: [],
    pageLabel: 'Page {page} / {pages}',
  };
}
