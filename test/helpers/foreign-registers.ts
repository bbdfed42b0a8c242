/** Registers as other programs keep them: the sheets of the CNIL’s model, the table of the Belgian one, a table of one’s own. Nobody of these exists. */
import { writeOds, writeXlsx } from 'hucre';
import type { FileId } from '../../shared/domain/id.ts';
import { valueOf, type TestApp } from './host.ts';

export type Grid = readonly (readonly (string | null)[])[];

export async function stageBytes({ api }: TestApp, name: string, bytes: Uint8Array): Promise<FileId> {
  const base64 = Buffer.from(bytes).toString('base64');
  return (await valueOf(api['files.stage']({ name, base64 }))).fileId;
}

export async function workbook(
  sheets: Readonly<Record<string, Grid>>,
  as: 'xlsx' | 'ods' = 'xlsx',
): Promise<Uint8Array> {
  const options = {
    sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows: rows.map((row) => [...row]) })),
  };
  return as === 'xlsx' ? await writeXlsx(options) : await writeOds(options);
}

/** The list of the CNIL’s model of 2019: two rows of headings. */
export const cnilList: Grid = [
  ['Registre des activités de traitement'],
  ['Identification du traitement', null, null, null, 'Finalité du traitement', 'Données sensibles ?'],
  [
    'Nom du traitement',
    'N° / RÉF',
    'Date de création de la fiche',
    'Dernière mise à jour de la fiche',
    null,
    'Oui/non',
  ],
  ['Gestion des adhésions', 'REF-001', '2024-01-08', '2025-04-15', 'Suivre les adhérents', 'Oui'],
  ['Vidéosurveillance de l’entrée', 'REF-002', '2024-01-08', '2025-04-15', 'Protéger les locaux', 'Non'],
];

/** One of its sheets, filled in. */
export const cnilSheet: Grid = [
  ['Modèle de fiche de registre', null, null, 'REF-001'],
  ['Description du traitement'],
  ['Nom du traitement', 'Gestion des adhésions'],
  ['N° / RÉF', 'REF-001'],
  ['Date de création du traitement', '2024-01-08'],
  ['Mise à jour du traitement', '2025-04-15'],
  [],
  ['Acteurs', 'Nom', 'Adresse', 'Code Postal', 'Ville', 'Pays', 'Téléphone', 'Adresse mél'],
  ['Responsable du traitement', 'Club de la Brume', '1 quai Gris', '59000', 'Lille', 'France'],
  ['Délégué à la protection des données', '-'],
  ['Responsable(s) conjoint(s)', 'Fédération des Nuages', '2 rue du Vent', '75001', 'Paris', 'France'],
  [],
  ['Finalité(s) du traitement effectué'],
  ['Finalité principale', 'Suivre les adhérents et leurs cotisations'],
  ['Sous-finalité 1', 'Organiser les cours'],
  ['Sous-finalité 2', null],
  [],
  ['Base légale', 'Exécution du contrat'],
  [],
  ['Mesures de sécurité', 'Type', 'Précisions'],
  ['Mesure 1', 'Contrôle d’accès des utilisateurs', 'Un mot de passe par personne'],
  ['Mesure 2', null, null],
  [],
  ['Catégories de données personnelles concernées', 'Description', 'Durée de conservation'],
  ['État civil, identité', 'Nom, prénom, adresse', '3 ans après la fin du contrat'],
  ['Informations d’ordre économique et financier', 'Cotisations payées', 'le temps qu’il faut au trésorier'],
  ['Données de localisation', null, null],
  [],
  ['Données sensibles', 'Description', 'Durée de conservation'],
  ['Données concernant la santé', 'Certificat médical', '1 an après la fin du contrat'],
  ['Données génétiques', 'Non', null],
  [],
  ['Catégories de personnes concernées', 'Description', 'Précisions'],
  ['Catégorie 1', 'Adhérents', 'et leurs parents'],
  [],
  ['Destinataires', 'Type de destinataire', 'Précisions'],
  ['Destinataire 1', 'Service interne', 'Secrétariat'],
  ['Destinataire 2', 'Sous-traitant', 'Brevo (hébergement UE)'],
  [],
  ['Transferts hors UE', 'Destinataire', 'Pays', 'Type de garanties', 'Lien vers la documentation'],
  ['Organisme 1', 'Mouette Postale Inc.', 'États-Unis', 'Clauses contractuelles types', 'dossier 12'],
];

/** The table of the Belgian authority’s model, one activity on a line. */
export const belgianTable = {
  fr: [
    [
      'Traitement',
      'Finalité du traitement',
      'Fondement du traitement',
      'Catégories de personnes concernées',
      'Catégories de données',
      'Catégories de destinataires',
      'Délai de conservation',
      'Pays tiers',
      'Garanties appropriées',
      'Mesures de sécurité techniques et organisationnelles',
      'Date de début',
    ],
    [
      'Facturation',
      'Établir et envoyer les factures',
      'Obligation légale (Code de la TVA)',
      'Clients',
      'Identité et coordonnées ; Factures',
      'Comptable ; Administration fiscale',
      '10 ans à partir de l’émission de la facture',
      'non',
      'néant',
      'Armoire fermée à clé',
      '2018-05-25',
    ],
    [
      'Lettre d’information',
      'Envoyer des nouvelles',
      'intérêt légitime',
      'Clients et prospects',
      'Adresse électronique',
      'Brevo (hébergement UE)',
      'tant que la personne le veut bien',
      'aucun',
      '',
      '',
      '',
    ],
  ],
  nl: [
    [
      'Verwerking',
      'Doel van de verwerking',
      'Rechtsgrond',
      'Categorieën van betrokkenen',
      'Categorieën van persoonsgegevens',
      'Ontvangers',
      'Bewaartermijn',
      'Doorgifte aan derde landen',
      'Passende waarborgen',
      'Beveiligingsmaatregelen',
    ],
    [
      'Klantenbeheer',
      'Bestellingen opvolgen',
      'Uitvoering van de overeenkomst',
      'Klanten',
      'Naam en adres; bestellingen',
      'Boekhouder',
      '5 jaar na het einde van de overeenkomst',
      'nee',
      '',
      'Wachtwoorden en back-ups',
    ],
  ],
} satisfies Record<string, Grid>;
