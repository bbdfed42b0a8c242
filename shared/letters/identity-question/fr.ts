/** A question about who asks, in French. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { IdentityQuestionFacts } from './facts.ts';

const { clause, groupWhen, heading, listEach, paragraph, paragraphEach, say, template, unless, when } =
  wordsFor<IdentityQuestionFacts, ClauseName>();

export const fr = template({
  version: 2,
  subject: 'Votre demande relative à vos données personnelles : vérification d’identité',
  blocks: [
    paragraph(
      say('Nous avons bien reçu, le {receivedOn}, la demande que vous nous avez adressée {channel}.'),
      when(
        'isBelgium',
        'Nous la traitons sous la référence {reference}, selon le règlement (UE) 2016/679 (« RGPD ») et la loi du 30 juillet 2018 relative à la protection des données.',
      ),
      when(
        'isFrance',
        'Nous la traitons sous la référence {reference}, selon le règlement (UE) 2016/679 (« RGPD ») et la loi n° 78-17 du 6 janvier 1978 (« Informatique et Libertés »).',
      ),
      say('Elle porte sur votre {singleRight}.'),
      when('rights', 'Elle porte sur les droits suivants :'),
    ),
    listEach('rights', '{item}'),
    clause('on-behalf'),
    paragraph(
      say(
        'Avant de donner suite à votre demande, nous devons lever un doute raisonnable sur l’identité de la personne qui présente la demande (article 12, paragraphe 6, du RGPD). Voici ce doute.',
      ),
    ),
    paragraphEach('doubt', '{item}'),
    heading('Ce qui suffit à le lever'),
    paragraph(
      when(
        'takesKnownEmail',
        'Il suffit de nous répondre depuis l’adresse électronique que nous connaissions avant cette demande.',
      ),
    ),
    groupWhen(
      'questions',
      paragraph(
        when('takesKnownEmail', 'Vous pouvez aussi répondre aux questions suivantes.'),
        unless('takesKnownEmail', 'Il suffit de répondre aux questions suivantes.'),
      ),
      listEach('questions', '{item}'),
    ),
    groupWhen(
      'takesDocument',
      paragraph(
        unless(
          'asksForAnother',
          'En dernier recours, nous acceptons la copie d’un document officiel à votre nom, sur laquelle la photo et tous les numéros sont masqués.',
        ),
        when(
          'asksForAnother',
          'En dernier recours, nous acceptons la copie d’un document officiel au nom de la personne concernée, sur laquelle la photo et tous les numéros sont masqués.',
        ),
        say(
          'Cette copie ne servira qu’à cette vérification : nous la détruirons aussitôt après et ne garderons que la mention de ce que nous avons vu, et du jour.',
        ),
      ),
    ),
    paragraph(
      say('Tout autre moyen qui lève ce doute convient également.'),
      unless('takesDocument', 'Ne nous envoyez pas de copie d’une pièce d’identité.'),
      when(
        'waivesPolicy',
        'Notre politique de confidentialité mentionne une telle copie et une signature : nous ne vous demandons ni l’une ni l’autre, car la loi n’exige que ce qui est nécessaire pour lever un doute raisonnable.',
      ),
      when(
        'softensPolicy',
        'Notre politique de confidentialité mentionne une signature : nous ne vous en demandons pas, car la loi n’exige que ce qui est nécessaire pour lever un doute raisonnable.',
      ),
      when(
        'cameByPublicNetwork',
        'Par précaution, n’envoyez rien de personnel par le canal qui a servi à votre demande : écrivez-nous par courriel ou par courrier.',
      ),
    ),
    groupWhen(
      'isPaused',
      heading('Ce que cela change pour le délai'),
      groupWhen(
        'pausesNow',
        paragraph(
          when(
            'isBelgium',
            'Le délai pour vous répondre est suspendu du jour où cette lettre part jusqu’au jour où votre réponse nous parvient (article 12, paragraphe 6, du RGPD).',
          ),
          when(
            'isFrance',
            'Le délai pour vous répondre est suspendu du jour où cette lettre part jusqu’au jour où votre réponse nous parvient (article 12, paragraphe 6, du RGPD et article 77 du décret n° 2019-536 du 29 mai 2019).',
          ),
          say('Nous visons malgré tout le {aimOn}, comme si nous n’avions rien eu à vous demander.'),
        ),
      ),
      paragraph(
        say(
          'Le délai pour vous répondre est déjà suspendu depuis le {pausedSince} ; il le reste jusqu’au jour où votre réponse nous parvient.',
        ),
        when(
          'pausedSince',
          'Nous visons malgré tout le {aimOn}, comme si nous n’avions rien eu à vous demander.',
        ),
      ),
    ),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
  ],
});
