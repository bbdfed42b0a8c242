/** The answer about a decision based solely on automated processing, in French. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { AutomatedDecisionFacts } from './facts.ts';

const { clause, groupWhen, heading, paragraph, paragraphEach, say, template, when } = wordsFor<
  AutomatedDecisionFacts,
  ClauseName
>();

export const fr = template({
  version: 1,
  subject: 'Réponse à votre demande relative à une décision automatisée',
  blocks: [
    paragraph(
      say(
        'Nous avons reçu le {receivedOn} la demande que vous nous avez adressée {channel} au sujet des décisions fondées exclusivement sur un traitement automatisé (article 22 du RGPD). Voici notre réponse.',
      ),
    ),
    clause('on-behalf'),
    clause('law'),
    paragraph(
      when(
        'isNone',
        'Après vérification, nous ne prenons à votre égard aucune décision fondée exclusivement sur un traitement automatisé, y compris le profilage, qui produirait des effets juridiques vous concernant ou vous affecterait de manière significative de façon similaire (article 22, paragraphe 1, du RGPD).',
      ),
      when(
        'isNone',
        'Si vous pensez qu’une telle décision a été prise, indiquez-nous laquelle : une personne l’examinera.',
      ),
      when('isGranted', 'Nous faisons droit à votre demande.'),
      when('isPartial', 'Nous ne faisons droit à votre demande qu’en partie.'),
      when('isRefused', 'Nous ne pouvons pas faire droit à cette demande.'),
      say('{refusal}'),
      say('{reasonText}'),
      when(
        'logic',
        'Vous trouverez ci-dessous ce que ce traitement décide, selon quelle logique et avec quels effets (article 15, paragraphe 1, point h), du RGPD).',
      ),
    ),
    groupWhen('decision', heading('La décision'), paragraphEach('decision', '{item}')),
    groupWhen('logic', heading('Comment elle est prise'), paragraphEach('logic', '{item}')),
    groupWhen(
      'consequences',
      heading('Ce qu’elle entraîne pour vous'),
      paragraphEach('consequences', '{item}'),
    ),
    groupWhen(
      'reviewedOn',
      heading('Le réexamen par une personne'),
      paragraph(
        say(
          'Le {reviewedOn}, une personne a réexaminé cette décision, en tenant compte de ce que vous nous avez fait savoir (article 22, paragraphe 3, du RGPD).',
        ),
        say('Sa fonction dans notre entreprise : {reviewer}'),
        when('isConfirmed', 'La décision est confirmée, pour la raison suivante.'),
        when('isChanged', 'La décision est modifiée, pour la raison suivante.'),
      ),
      paragraphEach('reviewReason', '{item}'),
    ),
    groupWhen(
      'offersReview',
      paragraph(
        say(
          'Vous pouvez demander qu’une personne réexamine cette décision, exprimer votre point de vue et contester la décision (article 22, paragraphe 3, du RGPD). Il vous suffit de nous l’écrire en réponse à cette lettre.',
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
});
