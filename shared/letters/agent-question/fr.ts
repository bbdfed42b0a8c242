/** A question to somebody who asks for another about their mandate, in French. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { AgentQuestionFacts } from './facts.ts';

const { clause, groupWhen, list, listEach, paragraph, say, template, unless, when } = wordsFor<
  AgentQuestionFacts,
  ClauseName
>();

export const fr = template({
  version: 2,
  subject: 'Votre demande pour une autre personne : ce qu’il nous manque encore',
  blocks: [
    paragraph(
      say(
        'Nous avons reçu le {receivedOn} la demande que vous nous avez adressée {channel} pour {onBehalfOf}.',
      ),
      unless(
        'onBehalfOf',
        'Nous avons reçu le {receivedOn} la demande que vous nous avez adressée {channel} pour une autre personne.',
      ),
      say('Elle porte sur le {singleRight}.'),
      when('rights', 'Elle porte sur les droits suivants :'),
    ),
    listEach('rights', '{item}'),
    clause('law'),
    paragraph(
      when('isHeir', 'Nous vous présentons nos sincères condoléances.'),
      say('Le {proofSeenOn}, nous avons vu ce qui vous permet d’agir pour cette personne.'),
      unless(
        'proofSeenOn',
        'Avant de donner suite à votre demande, nous devons savoir à quel titre vous agissez et jusqu’où s’étendent vos pouvoirs.',
      ),
      when('asksForSomething', 'Merci de nous faire parvenir ce qui suit :'),
    ),
    groupWhen(
      'isLawyer',
      paragraph(
        say(
          'Votre déclaration d’agir pour cette personne nous suffit en principe. Un doute subsiste cependant, que voici : {doubt}',
        ),
        say('Une confirmation écrite de cette personne, ou sa procuration, suffira à le lever.'),
      ),
    ),
    groupWhen(
      'asksForSomething',
      list(
        when('asksMandate', 'la procuration de la personne concernée, datée et signée'),
        when(
          'asksAssociation',
          'ce qui montre que votre organisation remplit les conditions de l’article 80, paragraphe 1, du RGPD : absence de but lucratif, objectifs statutaires d’intérêt public, activité dans la protection des données personnelles',
        ),
        when('asksParent', 'un document qui établit votre lien avec l’enfant et votre autorité parentale'),
        when(
          'asksGuardian',
          'la décision qui vous charge de représenter cette personne et l’étendue de votre mission',
        ),
        when(
          'asksHeir',
          'un document qui établit vos droits dans la succession, par exemple un acte dressé par un notaire',
        ),
        when('asksExecutor', 'le document qui vous charge d’exécuter les volontés de la personne décédée'),
        when('asksScope', 'les droits que vous pouvez exercer pour cette personne, et jusqu’à quand'),
        when(
          'asksAboutCopy',
          'l’indication que vous pouvez recevoir la copie des données ; à défaut, nous l’adresserons directement à la personne concernée',
        ),
      ),
    ),
    paragraph(
      when(
        'asksForDocument',
        'Une copie suffit. Masquez-y ce qui n’est pas utile à cette vérification, en particulier les numéros.',
      ),
      when(
        'isParent',
        'Un enfant capable de discernement peut aussi exercer ses droits directement : nous tiendrons compte de son avis si vous nous en faites part.',
      ),
      when(
        'isHeirInFrance',
        'En l’absence de directives, les héritiers peuvent agir dans deux buts : le règlement de la succession et la prise en compte du décès (article 85 de la loi n° 78-17 du 6 janvier 1978). Indiquez-nous lequel vous poursuivez.',
      ),
    ),
    paragraph(
      say('{question}'),
      say('Merci de nous répondre au plus tard le {answerBy}.'),
      unless('answerBy', 'Merci de nous répondre dès que possible.'),
    ),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
  ],
});
