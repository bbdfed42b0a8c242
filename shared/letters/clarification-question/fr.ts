/** A question about what is asked for, in French. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { ClarificationQuestionFacts } from './facts.ts';

const { clause, groupWhen, listEach, paragraph, paragraphEach, say, template, unless, when } = wordsFor<
  ClarificationQuestionFacts,
  ClauseName
>();

export const fr = template({
  version: 2,
  subject: 'Votre demande relative à vos données personnelles : une précision',
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
      when(
        'isLargeQuantity',
        'Nous traitons une grande quantité de données à votre sujet. Avant de vous les communiquer, nous vous prions de préciser sur quelles données ou quels traitements porte votre demande (considérant 63 du RGPD).',
      ),
      unless(
        'isLargeQuantity',
        'Pour que notre réponse corresponde à ce que vous attendez, nous vous posons la question suivante.',
      ),
    ),
    paragraphEach('question', '{item}'),
    groupWhen(
      'scope',
      paragraph(say('Par exemple, vous pouvez choisir parmi ce qui suit :')),
      listEach('scope', '{item}'),
    ),
    paragraph(
      when(
        'asksAccess',
        'Rien ne vous oblige à restreindre votre demande : sans précision de votre part, notre réponse portera sur tout ce que nous détenons à votre sujet.',
      ),
      unless(
        'asksAccess',
        'Rien ne vous oblige à restreindre votre demande : sans précision de votre part, nous la traiterons dans toute son étendue.',
      ),
      say('Cette question ne change rien au délai : nous vous répondrons au plus tard le {limitOn}.'),
    ),
    groupWhen(
      'isPaused',
      paragraph(
        when(
          'pausesNow',
          'En raison de cette quantité, le délai pour vous répondre est suspendu du jour où cette lettre part jusqu’au jour où votre réponse nous parvient, fût-ce pour nous dire que vous ne souhaitez rien préciser.',
        ),
        say(
          'Le délai pour vous répondre est déjà suspendu depuis le {pausedSince} ; il le reste jusqu’au jour où votre réponse nous parvient.',
        ),
        say('Nous visons malgré tout le {aimOn}, comme si nous n’avions rien eu à vous demander.'),
      ),
    ),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
  ],
});
