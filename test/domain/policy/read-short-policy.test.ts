/** Short policies name their providers in lists and say the rest in a word or two. */
import { describe, expect, test } from 'vitest';
import { readPolicy } from '../../../shared/domain/policy/read-policy.ts';
import { claimKey, directory } from './score-policies.ts';

const keys = (text: string) => readPolicy(text, directory).findings.map(({ claim }) => claimKey(claim));

describe('a list of providers', () => {
  const list = (entry: string) =>
    keys(`Destinataires\n\nVos données sont transmises à nos sous-traitants :\n${entry}`);

  test.each([
    ['- Deltaform (formulaires en ligne)', 'processor:deltaform'],
    ['- Kora Planning — agenda et rappels', 'processor:kora planning'],
    ['• Mirabo : envoi des courriels', 'processor:mirabo'],
    ['- Notion – base de données des demandes', 'processor:notion'],
  ])('"%s" names one', (entry, key) => {
    expect(list(entry)).toContain(key);
  });

  test.each([
    '- Facturation : outil en ligne',
    '- Autorités compétentes : sur demande, par la plateforme prévue',
    '- Hébergement (serveurs en France)',
    '- Notre comptable – tenue des comptes dans un logiciel',
    '- Sous-traitants : hébergement du site',
    '- Deltaform',
  ])('"%s" names none that is not known', (entry) => {
    expect(list(entry).filter((key) => key?.startsWith('processor'))).toEqual([]);
  });

  test('names nothing where recipients are not spoken of', () => {
    expect(keys('Nos horaires\n\n- Lundi (support par téléphone)').join()).not.toContain('processor');
  });
});

describe('said in a word or two, as short policies do', () => {
  test.each([
    ['Aucune donnée n’est vendue.', 'says:never-sold'],
    ['Nous ne pratiquons pas la revente de vos données.', 'says:never-sold'],
    ['Sécurité\n\nChiffrement des mots de passe, chiffrement en transit.', 'security:hashed-passwords'],
    ['Sécurité\n\nChiffrement au repos des dossiers.', 'security:encryption-at-rest'],
    ['Destinataires\n\nL’équipe du salon.', 'recipient:staff'],
    ['Le magasin est sous vidéosurveillance.', 'purpose:video-surveillance'],
    ['Données techniques collectées :\n- Type de navigateur', 'data:browser'],
    ['En cas de changement substantiel, vous serez avertis par courriel.', 'change:persons-informed'],
    ['Compte inactif : suppression après 2 ans sans connexion.', 'retention:2 years last-contact'],
    [
      'Courses : conservées 4 ans à compter de la réalisation du trajet.',
      'retention:4 years contract-performed',
    ],
    ['Toute violation est notifiée à la CNIL dans les 72 heures.', 'breach:72:any:authority'],
    ['Vos droits\n\nÉcrivez à moi@lilas.example ou à l’adresse du magasin.', 'channel:post'],
    [
      'Le responsable du traitement des données collectées sur lilas.example est Lilas Couture.',
      'controller-name:lilas couture',
    ],
  ])('%s', (text, key) => {
    expect(keys(text)).toContain(key);
  });

  test.each([
    ['Vos données ne sont pas transmises à des tiers à des fins commerciales.', 'marketing:never'],
    ['Finalités\n\n- Gestion des comptes utilisateurs', 'purpose:accounting'],
    ['Sécurité\n\nChiffrement des données en transit (TLS).', 'security:encryption-at-rest'],
    ['Notre prestataire traite seul vos données bancaires.', 'data:bank-account'],
    ['Le paiement passe par un prestataire certifié PCI-DSS.', 'processor:pci-dss'],
    ['Nous collectons votre nom ainsi que les données nécessaires à la visite.', 'says:data-minimised'],
  ])('%s does not say %s', (text, key) => {
    expect(keys(text)).not.toContain(key);
  });
});
