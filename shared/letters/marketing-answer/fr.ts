/** The answer to an objection to direct marketing, in French. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { MarketingFacts } from './facts.ts';

const { clause, groupWhen, paragraph, say, template, when } = wordsFor<MarketingFacts, ClauseName>();

export const fr = template({
  version: 2,
  subject: 'Réponse à votre opposition à la prospection',
  blocks: [
    paragraph(
      say(
        'Nous avons reçu le {receivedOn} la demande que vous nous avez adressée {channel} pour vous opposer à la prospection (article 21, paragraphes 2 et 3, du RGPD). Voici notre réponse.',
      ),
    ),
    clause('on-behalf'),
    clause('law'),
    paragraph(
      when('isGranted', 'Nous avons fait droit à votre opposition.'),
      when('isPartial', 'Nous avons fait droit à votre opposition en partie.'),
      when('isRefused', 'Nous ne pouvons pas faire droit à votre opposition.'),
      say(
        'Depuis le {stoppedOn}, vos données ne sont plus traitées à des fins de prospection, quel que soit le canal : courriel, courrier, téléphone ou message.',
      ),
      when(
        'isToBeCarriedOut',
        'Nous cessons immédiatement de traiter vos données à des fins de prospection, quel que soit le canal : courriel, courrier, téléphone ou message.',
      ),
      when('isStopped', 'Il en va de même du profilage lié à la prospection.'),
      when(
        'isStopped',
        'Ce droit est absolu : vous n’avez aucun motif à donner, et votre opposition vaut jusqu’à ce que vous en décidiez autrement.',
      ),
      when('isPartial', 'Pour le reste, nous ne pouvons pas faire droit à votre opposition.'),
      say('{refusal}'),
      say('{reasonText}'),
      say(
        'Votre opposition reste toutefois notée : depuis le {staysStoppedSince}, vos données ne sont pas traitées à des fins de prospection.',
      ),
    ),
    groupWhen(
      'isStopped',
      paragraph(
        say(
          'Les messages nécessaires à un contrat ou à un service que vous utilisez (confirmation de commande, facture, rappel de paiement, mot de passe oublié) ne sont pas de la prospection : vous pouvez continuer à en recevoir.',
        ),
      ),
    ),
    paragraph(
      when(
        'stoppedOn',
        'Nous conservons dans votre fiche la mention de votre opposition, avec sa date, afin de ne pas vous réinscrire par erreur.',
      ),
      when(
        'keepsSuppressionPrint',
        'Nous conservons aussi, depuis un effacement antérieur et dans le même but, une empreinte technique de votre adresse.',
      ),
      say('Nous conservons cette empreinte pendant {suppressionPeriod}.'),
    ),
    clause('request-file'),
    clause('other-rights'),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
    clause('complaint'),
  ],
});
