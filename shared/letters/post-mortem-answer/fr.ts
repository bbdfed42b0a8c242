/** The answer about data after a death, in French. Condolences where a death is reported. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { PostMortemFacts } from './facts.ts';

const { clause, groupWhen, heading, paragraph, paragraphEach, say, template, unless, when } = wordsFor<
  PostMortemFacts,
  ClauseName
>();

export const fr = template({
  version: 1,
  subject: 'Réponse à votre demande relative au sort de données après un décès',
  blocks: [
    paragraph(
      when(
        'isOwn',
        'Nous avons reçu le {receivedOn} la demande que vous nous avez adressée {channel} au sujet du sort de vos données à caractère personnel après votre décès. Voici notre réponse.',
      ),
      unless(
        'isOwn',
        'Nous avons reçu le {receivedOn} la demande que vous nous avez adressée {channel} au sujet des données à caractère personnel d’une personne décédée.',
      ),
      say('Cette demande concerne {onBehalfOf}.'),
      unless('isOwn', 'Nous vous présentons nos sincères condoléances.'),
    ),
    clause('law'),
    groupWhen(
      'isBelgium',
      paragraph(
        say(
          'Le RGPD ne s’applique pas aux données des personnes décédées (considérant 27), et le droit belge n’organise pas ce qu’elles deviennent après un décès.',
        ),
        when('isDone', 'Nous avons néanmoins donné suite à votre demande, comme indiqué ci-dessous.'),
      ),
    ),
    groupWhen(
      'isFrance',
      paragraph(
        when(
          'isOwn',
          'L’article 85 de la loi n° 78-17 du 6 janvier 1978 permet à chacun de définir des directives relatives au sort de ses données après son décès.',
        ),
        unless(
          'isOwn',
          'Les droits d’une personne sur ses données s’éteignent à son décès ; l’article 85 de la loi n° 78-17 du 6 janvier 1978 les maintient pour l’exécution de ses directives et, à défaut, pour ses héritiers, dans la mesure nécessaire au règlement de la succession et à la prise en compte du décès.',
        ),
      ),
    ),
    groupWhen(
      'isNothingHeld',
      paragraph(
        when(
          'isOwn',
          'Après vérification, nous ne traitons aucune donnée à caractère personnel qui vous concerne, en dehors de votre demande et de la présente réponse.',
        ),
        unless(
          'isOwn',
          'Après vérification, nous ne traitons aucune donnée à caractère personnel de cette personne, en dehors de votre demande et de la présente réponse.',
        ),
        say(
          'Si vous pensez que des données peuvent figurer chez nous sous un autre nom, une autre adresse ou un autre numéro, indiquez-le-nous : nous reprendrons nos recherches.',
        ),
      ),
    ),
    paragraph(
      when('isRefused', 'Nous ne pouvons pas faire droit à cette demande.'),
      when('isPartial', 'Nous n’avons pu donner suite à votre demande qu’en partie.'),
      say('{refusal}'),
      say('{reasonText}'),
    ),
    groupWhen(
      'isRegistered',
      paragraph(
        when(
          'isFrance',
          'Le {doneOn}, nous avons enregistré vos directives. Vous pouvez les modifier ou les révoquer à tout moment, et désigner la personne qui sera chargée de leur exécution.',
        ),
        when(
          'isBelgium',
          'Le {doneOn}, nous avons pris note de vos souhaits. Vous pouvez les modifier ou les retirer à tout moment.',
        ),
      ),
    ),
    groupWhen(
      'isExecuted',
      paragraph(
        when('isFrance', 'Le {doneOn}, nous avons exécuté les directives laissées par la personne décédée.'),
        when(
          'isBelgium',
          'Le {doneOn}, nous avons donné suite aux souhaits laissés par la personne décédée.',
        ),
      ),
    ),
    groupWhen(
      'isEstate',
      paragraph(
        when(
          'isFrance',
          'Le {doneOn}, nous avons réuni à votre intention ce qui est utile à la liquidation et au partage de la succession.',
        ),
        when(
          'isBelgium',
          'Le {doneOn}, nous avons réuni à votre intention ce qui est utile au règlement de la succession.',
        ),
      ),
    ),
    groupWhen(
      'isDeathRecorded',
      paragraph(
        say('Le {doneOn}, nous avons pris en compte ce décès dans nos fichiers.'),
        say('Nous y avons noté qu’il est survenu le {diedOn}.'),
        when('isFrance', 'La présente lettre en apporte la justification, sans frais pour vous.'),
      ),
    ),
    groupWhen('noted', heading('Ce que nous avons noté'), paragraphEach('noted', '{item}')),
    groupWhen('told', heading('Ce que nous pouvons vous communiquer'), paragraphEach('told', '{item}')),
    groupWhen('carriedOut', heading('Ce qui a été fait'), paragraphEach('carriedOut', '{item}')),
    clause('request-file'),
    clause('other-rights'),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
    clause('complaint'),
  ],
});
