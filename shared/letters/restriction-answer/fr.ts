/** The answer to a request for restriction of processing, in French. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { RestrictionFacts } from './facts.ts';

const { clause, groupWhen, heading, list, paragraph, say, template, when } = wordsFor<
  RestrictionFacts,
  ClauseName
>();

export const fr = template({
  version: 1,
  subject: 'Réponse à votre demande de limitation du traitement de vos données personnelles',
  blocks: [
    paragraph(
      say(
        'Nous avons reçu le {receivedOn} la demande que vous nous avez adressée {channel} pour faire limiter le traitement de vos données à caractère personnel (droit à la limitation du traitement, article 18 du RGPD). Voici notre réponse.',
      ),
    ),
    clause('on-behalf'),
    clause('law'),
    paragraph(
      when('isGranted', 'Nous avons fait droit à votre demande.'),
      when('isPartial', 'Nous avons fait droit à votre demande pour une partie de vos données.'),
      when('isRefused', 'Nous ne pouvons pas faire droit à cette demande.'),
      say('Le traitement des données concernées est limité depuis le {restrictedOn}.'),
      when('isToBeCarriedOut', 'Nous limitons le traitement des données concernées.'),
      say('Motif de la limitation : {restrictionCase}.'),
      when('isPartial', 'Pour le reste, nous ne pouvons pas faire droit à votre demande.'),
      say('{refusal}'),
      say('{reasonText}'),
    ),
    paragraph(
      when(
        'endsRestriction',
        'La limitation que nous appliquions pendant l’examen de votre demande prend fin avec cette réponse.',
      ),
      say(
        'Le traitement de vos données reste toutefois limité, comme il l’est depuis le {staysRestrictedSince}, au titre d’une autre demande.',
      ),
    ),
    paragraph(
      say(
        'Nous avons informé de cette limitation les destinataires auxquels ces données avaient été communiquées (article 19 du RGPD) : {recipientsTold}.',
      ),
    ),
    groupWhen(
      'isRestricted',
      heading('Ce que la limitation signifie'),
      paragraph(
        say(
          'Tant qu’elle dure, nous conservons ces données sans nous en servir autrement, sauf (article 18, paragraphe 2, du RGPD) :',
        ),
      ),
      list(
        say('avec votre consentement'),
        say('pour constater, exercer ou défendre des droits en justice'),
        say('pour protéger les droits d’une autre personne physique ou morale'),
        say('pour un motif important d’intérêt public de l’Union européenne ou d’un État membre'),
      ),
      paragraph(
        when(
          'onlyPersonLifts',
          'Comme l’annonce notre politique de confidentialité, la limitation dure jusqu’à ce que vous nous demandiez de la lever.',
        ),
        say('Nous vous informerons avant de la lever (article 18, paragraphe 3, du RGPD).'),
      ),
    ),
    clause('request-file'),
    clause('other-rights'),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
    clause('complaint'),
  ],
});
