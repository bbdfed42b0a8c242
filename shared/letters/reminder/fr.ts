/** A reminder of a question that was not answered, in French. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { ReminderFacts } from './facts.ts';

const { clause, groupWhen, heading, paragraph, say, template, unless, when } = wordsFor<
  ReminderFacts,
  ClauseName
>();

export const fr = template({
  version: 2,
  subject: 'Votre demande relative à vos données personnelles : rappel de notre question',
  blocks: [
    paragraph(
      say('Nous avons reçu le {receivedOn} la demande que vous nous avez adressée {channel}.'),
      when(
        'isBelgium',
        'Nous la traitons sous la référence {reference}, selon le règlement (UE) 2016/679 (« RGPD ») et la loi du 30 juillet 2018 relative à la protection des données.',
      ),
      when(
        'isFrance',
        'Nous la traitons sous la référence {reference}, selon le règlement (UE) 2016/679 (« RGPD ») et la loi n° 78-17 du 6 janvier 1978 (« Informatique et Libertés »).',
      ),
      when(
        'letterAskedOn',
        'Par notre lettre du {letterAskedOn}, nous vous avons posé une question à laquelle nous n’avons pas encore reçu de réponse.',
      ),
      unless(
        'letterAskedOn',
        'Le {askedOn}, nous vous avons posé une question à laquelle nous n’avons pas encore reçu de réponse.',
      ),
      when(
        'isAboutIdentity',
        'Elle concernait un doute sur l’identité de la personne qui présente la demande (article 12, paragraphe 6, du RGPD).',
      ),
      when('isAboutScope', 'Elle visait à préciser ce que vous demandez (considérant 63 du RGPD).'),
      when('isAboutMandate', 'Elle concernait ce qui vous permet d’agir pour la personne concernée.'),
    ),
    clause('on-behalf'),
    paragraph(
      say(
        'Merci de nous répondre au plus tard le {answerBy}. Ce que nous vous avons indiqué alors suffit toujours ; nous ne vous demandons rien de plus.',
      ),
      say('Si votre réponse est déjà en route, ne tenez pas compte de ce rappel.'),
      when(
        'isPaused',
        'Le délai pour vous répondre reste suspendu jusqu’au jour où votre réponse nous parvient.',
      ),
    ),
    heading('Si nous restons sans réponse'),
    paragraph(
      when(
        'isAboutIdentity',
        'Tant que ce doute subsiste, nous ne pouvons pas donner suite à votre demande (article 12, paragraphes 2 et 6, du RGPD). Si nous devons clôturer le dossier, nous vous l’écrirons, et nous le rouvrirons dès que votre réponse nous parviendra.',
      ),
      when(
        'isAboutMandate',
        'Tant que nous ne savons pas si vous pouvez agir pour cette personne, nous ne pouvons pas donner suite à votre demande. Elle peut aussi nous écrire elle-même.',
      ),
    ),
    groupWhen(
      'isAboutScope',
      paragraph(
        when(
          'asksAccess',
          'Sans précision de votre part, notre réponse portera sur tout ce que nous détenons à votre sujet.',
        ),
        unless(
          'asksAccess',
          'Sans précision de votre part, nous traiterons votre demande dans toute son étendue.',
        ),
      ),
    ),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
  ],
});
