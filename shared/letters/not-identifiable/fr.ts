/** The answer to somebody whom the data does not allow to identify, in French. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { NotIdentifiableFacts } from './facts.ts';

const { clause, heading, listEach, paragraph, paragraphEach, say, template, when } = wordsFor<
  NotIdentifiableFacts,
  ClauseName
>();

export const fr = template({
  version: 1,
  subject: 'Réponse à votre demande relative à vos données personnelles',
  blocks: [
    paragraph(
      say('Nous avons reçu le {receivedOn} la demande que vous nous avez adressée {channel}.'),
      say('Elle porte sur votre {singleRight}.'),
      when('rights', 'Elle porte sur les droits suivants :'),
    ),
    listEach('rights', '{item}'),
    clause('on-behalf'),
    clause('law'),
    paragraph(
      say(
        'Nous ne pouvons pas donner suite à votre demande : ce que nous détenons ne permet pas de vous identifier parmi les données en cause (article 11, paragraphe 2, et article 12, paragraphe 2, du RGPD).',
      ),
      say('Ces données sont les suivantes : {data}'),
    ),
    paragraphEach('reasons', '{item}'),
    heading('Ce qui nous permettrait de vous retrouver'),
    paragraphEach('help', '{item}'),
    paragraph(
      say(
        'Dès que vous nous aurez fourni ces informations, nous reprendrons l’examen de votre demande ; vous n’aurez pas à la renouveler.',
      ),
      say(
        'Ne nous envoyez pas de copie d’une pièce d’identité : elle ne nous aiderait pas à vous retrouver parmi ces données.',
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
