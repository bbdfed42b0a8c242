/** The answer to a request for access, in French. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { AccessAnswerFacts } from './facts.ts';

const { clause, groupUnless, groupWhen, heading, listEach, paragraph, say, table, template, unless, when } =
  wordsFor<AccessAnswerFacts, ClauseName>();

export const fr = template({
  version: 4,
  subject: 'Réponse à votre demande d’accès à vos données personnelles',
  blocks: [
    paragraph(
      say(
        'Nous avons reçu le {receivedOn} la demande que vous nous avez adressée {channel} pour accéder à vos données à caractère personnel (droit d’accès, article 15 du RGPD). Voici notre réponse.',
      ),
    ),
    clause('on-behalf'),
    clause('law'),
    groupWhen(
      'isNothingHeld',
      paragraph(
        unless(
          'keepsSuppressionPrint',
          'Après vérification, nous ne traitons aucune donnée à caractère personnel qui vous concerne, en dehors de votre demande et de la présente réponse.',
        ),
        when(
          'keepsSuppressionPrint',
          'Après vérification, nous ne traitons aucune donnée à caractère personnel qui vous concerne, en dehors de votre demande, de la présente réponse et d’une empreinte technique de votre adresse, qui nous évite de vous réinscrire par erreur.',
        ),
        say('Nous conservons cette empreinte pendant {suppressionPeriod}.'),
        say(
          'Si vous pensez que des données peuvent figurer chez nous sous un autre nom, une autre adresse ou un autre numéro, indiquez-le-nous : nous reprendrons nos recherches.',
        ),
      ),
    ),
    groupWhen(
      'isRefused',
      paragraph(
        say('Nous ne pouvons pas donner suite à cette demande.'),
        say('{refusal}'),
        say('{reasonText}'),
      ),
    ),
    groupWhen(
      'isHeld',
      paragraph(
        say('Nous vous confirmons que nous traitons des données à caractère personnel qui vous concernent.'),
        when(
          'hasCopy',
          'Vous en trouverez ci-joint une copie fidèle, où chaque donnée figure sous sa catégorie (article 15, paragraphe 3, du RGPD).',
        ),
        when(
          'hasBothCopies',
          'Le fichier ZIP contient les mêmes données dans un format lisible par machine.',
        ),
      ),
      clause('copy-to-person'),
      groupWhen(
        'isPartial',
        paragraph(
          say('Certaines données ne vous sont pas communiquées.'),
          say('{refusal}'),
          say('{reasonText}'),
        ),
      ),
      heading('Vos données, par catégorie'),
      table('categories', (column) => [
        column('Catégorie', '{category}'),
        column('Données', '{data}'),
        column('Durée de conservation', '{period}'),
        column('Origine', '{source}'),
      ]),
      paragraph(
        say('D’où viennent les données reçues d’un tiers : {namedSource}'),
        say('Nous ne vous l’avions pas signalé de nous-mêmes, pour la raison suivante : {notToldBecause}.'),
      ),
      paragraph(
        when(
          'keepsSuppressionPrint',
          'S’y ajoute une empreinte technique de votre adresse, qui nous évite de vous réinscrire par erreur.',
        ),
        say('Nous conservons cette empreinte pendant {suppressionPeriod}.'),
      ),
      heading('Pourquoi nous les traitons'),
      table('purposes', (column) => [
        column('Finalité', '{purpose}'),
        column('Base juridique (RGPD)', '{basis}'),
        column('Catégories de données', '{categories}'),
      ]),
      heading('À qui elles sont communiquées'),
      table('recipients', (column) => [
        column('Destinataire', '{recipient}'),
        column('Service rendu', '{service}'),
        column('Pays et garanties', '{country}'),
        column('Données reçues', '{categories}'),
      ]),
      groupUnless(
        'recipients',
        paragraph(say('Vos données ne sont communiquées à aucun destinataire extérieur à notre entreprise.')),
      ),
      paragraph(
        when(
          'hasTransfers',
          'Des données sont transférées hors de l’Espace économique européen (EEE), ou peuvent l’être : le tableau indique la garantie qui encadre chaque transfert, dont vous pouvez nous demander copie.',
        ),
        when(
          'hasUnverifiedTransfers',
          'Des données sont transférées hors de l’Espace économique européen (EEE), ou peuvent l’être : le tableau indique la garantie qui encadre chaque transfert, dont vous pouvez nous demander copie, ou signale qu’elle est encore en cours de vérification.',
        ),
        when(
          'hasNoTransfers',
          'Aucune de ces données n’est transférée hors de l’Espace économique européen.',
        ),
      ),
      heading('Décisions automatisées'),
      groupWhen(
        'automatedDecisions',
        paragraph(
          say(
            'Les décisions suivantes sont prises par un traitement automatisé (article 22 du RGPD). Vous pouvez obtenir l’intervention d’une personne, exprimer votre point de vue et contester la décision.',
          ),
        ),
        listEach('automatedDecisions', '{activity} : {logic}'),
      ),
      groupUnless(
        'automatedDecisions',
        paragraph(
          say(
            'Nous ne prenons à votre égard aucune décision fondée exclusivement sur un traitement automatisé, y compris le profilage (article 22 du RGPD).',
          ),
        ),
      ),
      heading('Vos autres droits'),
      paragraph(
        say(
          'Dans les conditions prévues par le RGPD, vous pouvez demander la rectification (article 16) ou l’effacement (article 17) de vos données ou la limitation de leur traitement (article 18), et vous opposer à ce traitement (article 21) ; l’opposition à la prospection ne demande aucun motif.',
        ),
        when(
          'isPortable',
          'Vous pouvez recevoir dans un format structuré et lisible par machine les données que vous nous avez fournies (article 20).',
        ),
        when(
          'restsOnConsent',
          'Vous pouvez retirer votre consentement à tout moment, sans effet sur le passé (article 7, paragraphe 3).',
        ),
        when(
          'isFrance',
          'Vous pouvez aussi définir des directives sur le sort de vos données après votre décès (article 85 de la loi n° 78-17 du 6 janvier 1978).',
        ),
      ),
    ),
    clause('request-file'),
    clause('other-rights'),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
    clause('complaint'),
  ],
  enclosures: [
    when('hasPdfCopy', 'Copie de vos données (PDF)'),
    when('hasZipCopy', 'Copie de vos données, lisible par machine (ZIP : JSON et CSV)'),
  ],
});
