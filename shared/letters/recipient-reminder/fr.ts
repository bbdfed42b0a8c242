/** To a recipient that has not confirmed a notice, in French. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { RecipientReminderFacts } from './facts.ts';

const { clause, heading, list, paragraph, paragraphEach, say, template, unless, when } = wordsFor<
  RecipientReminderFacts,
  ClauseName
>();

export const fr = template({
  version: 1,
  subject: 'Rappel de notre notification du {noticeOn} (article 19 du RGPD)',
  blocks: [
    paragraph(
      say(
        'Notre lettre du {noticeOn} vous annonçait la suite donnée à la demande d’une personne dont nous vous avons communiqué des données (article 19 du RGPD, règlement (UE) 2016/679). Sauf erreur de notre part, vous ne nous avez pas encore confirmé ce qui a été fait.',
      ),
      say('Si votre réponse s’est croisée avec la présente, veuillez ne pas tenir compte de ce rappel.'),
    ),
    heading('La personne concernée'),
    paragraphEach('identifiers', '{item}'),
    paragraph(say('Ces éléments ne vous sont donnés que pour la retrouver dans vos fichiers.')),
    heading('Ce que nous vous demandions'),
    list(
      say('rectifier les données suivantes, selon les valeurs indiquées dans notre lettre : {rectified}'),
      say('effacer les données des catégories suivantes : {erased}'),
      say('depuis le {restrictedOn}, vous borner à conserver les données de cette personne'),
    ),
    paragraph(
      when(
        'isProcessor',
        'Vous traitez ces données pour notre compte : notre lettre constituait une instruction documentée, et il vous revient de pouvoir nous montrer qu’elle a été suivie (article 28, paragraphe 3, points a) et h), du RGPD).',
      ),
      unless(
        'isProcessor',
        'Si vous traitez ces données sous votre propre responsabilité, il vous appartient d’en tirer les conséquences dans vos fichiers.',
      ),
    ),
    paragraph(
      say(
        'Merci de nous confirmer par écrit, au plus tard le {confirmBy}, ce qui a été fait, ou que vous ne détenez aucune de ces données.',
      ),
      unless(
        'confirmBy',
        'Merci de nous confirmer par écrit, dès que possible, ce qui a été fait, ou que vous ne détenez aucune de ces données.',
      ),
    ),
    clause('extra'),
    clause('contact'),
  ],
});
