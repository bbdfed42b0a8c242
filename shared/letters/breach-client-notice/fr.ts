/** To the client for whom we process: a breach of its data, in French. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { BreachClientNoticeFacts } from './facts.ts';

const { clause, groupWhen, heading, listEach, paragraph, paragraphEach, say, template } = wordsFor<
  BreachClientNoticeFacts,
  ClauseName
>();

export const fr = template({
  version: 2,
  subject: 'Notification d’une violation de données traitées pour votre compte',
  blocks: [
    paragraph(
      say(
        'Nous traitons des données à caractère personnel pour votre compte. Conformément à l’article 33, paragraphe 2, du RGPD (règlement (UE) 2016/679), nous vous notifions la violation de données décrite ci-dessous. Nous en avons eu connaissance le {awareOn} à {awareTime}.',
      ),
    ),
    paragraph(
      say(
        'Il vous revient d’apprécier le risque, d’informer votre autorité de contrôle dans les 72 heures si la loi l’exige (article 33, paragraphe 1) et, si le risque est élevé, d’informer les personnes (article 34). Nous n’écrivons ni à l’autorité ni à ces personnes sans vos instructions.',
      ),
    ),
    heading('Nature de la violation'),
    paragraphEach('nature', '{item}'),
    paragraph(
      say('Elle a eu lieu le {happenedOn}.'),
      say('Elle a commencé le {happenedFrom}.'),
      say('Elle a pris fin le {happenedUntil}.'),
      say('Nous l’avons découverte le {discoveredOn}.'),
    ),
    groupWhen(
      'knowsConcerned',
      heading('Personnes et données concernées'),
      paragraph(
        say('Personnes : {persons}.'),
        say('Nombre approximatif de personnes : {personsCount}.'),
        say('Nombre approximatif d’enregistrements : {recordsCount}.'),
      ),
      groupWhen('categories', paragraph(say('Catégories de données :')), listEach('categories', '{item}')),
    ),
    heading('Conséquences probables'),
    paragraphEach('consequences', '{item}'),
    heading('Mesures prises et proposées'),
    paragraphEach('measures', '{item}'),
    groupWhen(
      'outstanding',
      heading('Ce qui n’est pas encore connu'),
      paragraphEach('outstanding', '{item}'),
      paragraph(say('Nous vous le communiquerons dès que nous le saurons.')),
    ),
    paragraph(
      say(
        'Nous vous aidons à remplir vos obligations (article 28, paragraphe 3, point f), du RGPD) et répondons à vos questions sans attendre.',
      ),
    ),
    clause('extra'),
    clause('contact'),
  ],
});
