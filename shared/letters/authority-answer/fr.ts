/** To a supervisory authority: the answer to its letter, in French. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { AuthorityAnswerFacts } from './facts.ts';

const { clause, groupWhen, heading, paragraph, paragraphEach, say, table, template, when } = wordsFor<
  AuthorityAnswerFacts,
  ClauseName
>();

export const fr = template({
  version: 2,
  subject: 'Réponse à votre courrier',
  blocks: [
    paragraph(
      say(
        'Nous avons bien reçu, le {receivedOn}, votre courrier relatif au traitement de données à caractère personnel par notre entreprise.',
      ),
      say('Vous nous invitez à y répondre au plus tard le {answerDueOn}.'),
    ),
    clause('law'),
    groupWhen(
      'requestReference',
      heading('La demande concernée'),
      paragraph(
        say(
          '{requesterName} nous a adressé {requestChannel}, le {requestReceivedOn}, une demande inscrite dans notre registre sous la référence {requestReference}.',
        ),
        say('Cette demande est présentée pour {personName}.'),
      ),
      table('rights', (column) => [column('Droit exercé', '{right}'), column('Suite donnée', '{outcome}')]),
      heading('Chronologie'),
      table('steps', (column) => [column('Date', '{on}'), column('Étape', '{step}')]),
      paragraph(
        say(
          'D’après notre calendrier, le délai de réponse à cette demande prend fin le {limitOn} (article 12, paragraphe 3, du RGPD).',
        ),
      ),
    ),
    heading('Notre réponse'),
    paragraphEach('statement', '{item}'),
    paragraph(
      say(
        'Nous coopérons avec vous dans l’exécution de vos missions (article 31 du RGPD) et restons à votre disposition pour toute précision ou pièce complémentaire.',
      ),
    ),
    clause('extra'),
    clause('contact'),
  ],
  enclosures: [
    when('hasEvidence', 'Dossier de la demande {requestReference} : lettres, preuves d’envoi et chronologie'),
    say('{otherEnclosures}'),
  ],
});
