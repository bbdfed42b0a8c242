/** The announcement of a fee, in French. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { FeeAnnouncementFacts } from './facts.ts';

const { clause, heading, list, listEach, paragraph, paragraphEach, say, template, when } = wordsFor<
  FeeAnnouncementFacts,
  ClauseName
>();

export const fr = template({
  version: 1,
  subject: 'Votre demande relative à vos données personnelles : frais administratifs',
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
      when(
        'isFurtherCopy',
        'La première copie de vos données est gratuite. Pour toute copie supplémentaire, des frais raisonnables fondés sur les coûts administratifs peuvent être demandés (article 15, paragraphe 3, du RGPD).',
      ),
      when(
        'isExcessive',
        'L’exercice de vos droits est en principe gratuit. Lorsqu’une demande est manifestement excessive, des frais raisonnables qui tiennent compte des coûts administratifs peuvent être demandés ; c’est à nous de démontrer cet excès (article 12, paragraphe 5, du RGPD).',
      ),
      when(
        'isUnfounded',
        'L’exercice de vos droits est en principe gratuit. Lorsqu’une demande est manifestement infondée, des frais raisonnables qui tiennent compte des coûts administratifs peuvent être demandés ; c’est à nous de le démontrer (article 12, paragraphe 5, du RGPD).',
      ),
      say('Nous nous fondons sur les circonstances suivantes.'),
    ),
    paragraphEach('circumstances', '{item}'),
    paragraph(
      say('Le montant demandé est de {amount}. Il se limite à nos coûts administratifs.'),
      say('Rien n’est dû tant que vous ne l’avez pas accepté.'),
    ),
    heading('Vous avez le choix'),
    list(
      say('accepter ces frais : écrivez-le-nous, et nous vous indiquerons comment les régler'),
      when(
        'isFurtherCopy',
        'limiter votre demande à ce que la première copie ne contient pas, ou renoncer à la copie supplémentaire : vous n’aurez alors rien à payer',
      ),
      when(
        'isExcessive',
        'restreindre votre demande, par exemple à certaines données ou à une période : si elle cesse d’être excessive, nous la traiterons gratuitement',
      ),
      when(
        'isUnfounded',
        'nous expliquer ce qui fonde votre demande ou la modifier : si elle se révèle fondée, nous la traiterons gratuitement',
      ),
    ),
    paragraph(say('Merci de nous faire connaître votre choix au plus tard le {answerBy}.')),
    clause('extra'),
    clause('contact'),
    clause('complaint'),
  ],
});
