/** To a person whose data came from elsewhere, in French. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { SourceNoticeFacts } from './facts.ts';

const { clause, groupUnless, groupWhen, heading, listEach, paragraph, say, table, template, unless, when } =
  wordsFor<SourceNoticeFacts, ClauseName>();

export const fr = template({
  version: 1,
  subject: 'Information sur des données personnelles qui ne viennent pas de vous (article 14 du RGPD)',
  blocks: [
    paragraph(
      say(
        'Nous traitons des données à caractère personnel qui vous concernent et que vous ne nous avez pas communiquées vous-même. En application de l’article 14 du RGPD, nous vous donnons les informations qui suivent.',
      ),
    ),
    clause('law'),
    heading('D’où viennent ces données'),
    paragraph(
      say('{source}'),
      say('Nous les avons reçues le {obtainedOn}.'),
      when('isPublicSource', 'Cette source est accessible au public.'),
    ),
    heading('Qui les traite'),
    paragraph(
      say('Le responsable du traitement est {controllerName}.'),
      when('contactName', 'Pour toute question, vous pouvez vous adresser à {contactName} ({contactWays}).'),
      unless('contactName', 'Vous pouvez nous joindre : {contactWays}.'),
      unless('contactWays', 'Vous pouvez nous écrire à l’adresse qui figure en tête de cette lettre.'),
      say('Vous pouvez aussi contacter notre délégué à la protection des données : {dpo}.'),
    ),
    heading('Lesquelles, et pour combien de temps'),
    table('categories', (column) => [
      column('Catégorie', '{category}'),
      column('Données', '{data}'),
      column('Durée de conservation', '{period}'),
    ]),
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
      when('hasNoTransfers', 'Aucune de ces données n’est transférée hors de l’Espace économique européen.'),
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
    heading('Vos droits'),
    paragraph(
      say(
        'Dans les conditions prévues par le RGPD, vous pouvez demander l’accès à vos données (article 15), leur rectification (article 16), leur effacement (article 17) ou la limitation de leur traitement (article 18), et vous opposer à ce traitement (article 21) ; l’opposition à la prospection ne demande aucun motif.',
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
    clause('free-of-charge'),
    clause('extra'),
    clause('complaint'),
  ],
});
