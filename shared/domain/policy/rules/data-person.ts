/** How policies name the data they collect (GDPR Art. 13, 14(1)(d)): who the person is. */
import { data } from './claim-rules.ts';
import type { PolicyRule } from './policy-rule.ts';

export const personDataRules: readonly PolicyRule[] = [
  data(
    'name',
    {
      fr: [
        'nom|noms',
        'prenom|prenoms',
        'civilite',
        'etat civil',
        'donnees|informations ~ d identification|identite',
        'identite',
        'coordonnees',
      ],
      nl: ['naam|voornaam|achternaam'],
      en: ['name|names|surname'],
    },
    {
      except: {
        fr: [
          'en|a|au notre|votre|son|leur nom',
          'nom ~2 domaine|site|commercial|societe|entreprise|utilisateur|organisation',
          'noms de domaine',
          'usurpation ~ d identite',
          'nos coordonnees',
          'piece|carte|titre|document d identite',
          'coordonnees ~2 bancaires|bancaire|gps',
        ],
      },
    },
  ),
  data(
    'email',
    {
      fr: [
        'adresse|adresses ~ @mail',
        '@mail ~3 adresse',
        'email|mail|courriel',
        'adresse ~ email|electronique|messagerie',
      ],
      nl: ['emailadres|email|mailadres'],
      en: ['email'],
    },
    { unless: ['reaching'] },
  ),
  data(
    'phone',
    {
      fr: ['telephone|telephones|gsm', 'numero|numeros ~3 telephone|gsm|portable|mobile'],
      nl: ['telefoonnummer|telefoon|gsm'],
      en: ['phone|telephone|mobile'],
    },
    { unless: ['reaching'], except: { fr: ['par telephone'] } },
  ),
  data(
    'postal-address',
    {
      fr: [
        'adresse|adresses ~ postale|postales|livraison|facturation|domicile|physique',
        'code postal',
        'adresse chantier',
        'nom|noms|prenom|prenoms ~3 adresse|adresses',
        'details ~ de residence',
        'lieu de residence',
        'adresse du|de chantier|intervention|livraison|facturation',
        'coordonnees postales',
        'domicile',
      ],
      nl: ['adres|woonplaats|postcode'],
      en: ['postal|delivery|billing|home|shipping address', 'name ~3 address', 'address'],
    },
    {
      except: {
        fr: [
          'adresse|adresses ip|electronique|email|mail',
          'adresse de messagerie|courriel|courrier',
          'adresse ~2 ip',
        ],
      },
    },
  ),
  data('country', {
    fr: ['pays ~2 residence', 'nationalite'],
    nl: ['nationaliteit|land'],
    en: ['nationality|country'],
  }),
  data('company', {
    fr: [
      'raison sociale',
      'societe|entreprise ~3 nom|denomination',
      'nom ~4 societe|entreprise|organisation|employeur',
      'denomination sociale',
      'siret|siren',
      'numero ~2 entreprise',
    ],
    nl: ['bedrijfsnaam|ondernemingsnummer'],
    en: ['company name'],
  }),
  data('vat-number', {
    fr: ['numero|n|no ~3 tva', 'tva intracommunautaire'],
    nl: ['btw nummer', 'btwnummer'],
    en: ['vat number'],
  }),
  data('birth-date', {
    fr: ['date|dates|lieu|annee ~4 naissance', 'age'],
    nl: ['geboortedatum|leeftijd'],
    en: ['date of birth', 'age|birthday'],
  }),
  data('gender', { fr: ['sexe|genre'], nl: ['geslacht'], en: ['gender|sex'] }),
  data('photo', {
    fr: ['photo|photos|photographie|photographies|portrait'],
    nl: ['foto*'],
    en: ['photo|photos|picture'],
  }),
  data('family', {
    fr: [
      'situation ~2 familiale|matrimoniale',
      'composition ~3 famille|familiale|menage',
      'nom ~3 enfant|enfants',
      'enfants ~3 nombre',
    ],
    nl: ['gezinssamenstelling|gezinssituatie'],
    en: ['family ~2 situation|composition', 'marital'],
  }),
  data(
    'profession',
    {
      fr: [
        'profession|metier|employeur',
        'votre|leur|sa|la fonction',
        'fonction',
        'situation professionnelle',
        'poste occupe',
        'vie professionnelle',
      ],
      nl: ['beroep|functie'],
      en: ['job title', 'profession|occupation|employer'],
    },
    { except: { fr: ['en fonction', 'fonction de|du|des', 'utilis* ~2 fonction', 'la fonction'] } },
  ),
  data('language', {
    fr: [
      'choix ~2 langues|langue',
      'langue ~2 preferee|choisie|navigateur|contact|correspondance',
      'langue|langues',
    ],
    nl: ['taal|taalkeuze'],
    en: ['language'],
  }),
  data(
    'identity-document',
    {
      fr: [
        'copie|photocopie|scan|numero ~5 identite|passeport|permis',
        'permis de conduire',
        'carte|piece d identite',
      ],
      nl: ['identiteitskaart'],
      en: ['identity card|document', 'passport'],
    },
    { unless: ['rights', 'request', 'reaching'] },
  ),
  data('national-number', {
    fr: [
      'registre national',
      'securite sociale ~2 numero',
      'numero ~3 securite ~ sociale',
      'niss',
      'numero national',
      'carte vitale',
    ],
    nl: ['rijksregisternummer'],
    en: ['national insurance|registration number'],
  }),
  data('social-profile', {
    fr: ['profil|profils|comptes|compte ~3 facebook|instagram|linkedin|sociaux|reseaux', 'photo ~ profil'],
    nl: [],
    en: ['social media profile|account'],
  }),
];
