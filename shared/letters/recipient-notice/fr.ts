/** To a recipient of the data: what was rectified, erased or restricted, in French. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { RecipientNoticeFacts } from './facts.ts';

const { clause, groupWhen, heading, listEach, paragraph, paragraphEach, say, table, template, unless, when } =
  wordsFor<RecipientNoticeFacts, ClauseName>();

export const fr = template({
  version: 1,
  subject: 'Notification d’une rectification, d’un effacement ou d’une limitation (article 19 du RGPD)',
  blocks: [
    paragraph(
      say(
        'Une personne dont nous vous avons communiqué des données a exercé ses droits auprès de nous. Comme le prévoit l’article 19 du RGPD (règlement (UE) 2016/679), nous vous informons de la suite que nous y avons donnée.',
      ),
      when(
        'isProcessor',
        'Vous traitez ces données pour notre compte : la présente lettre constitue une instruction documentée (article 28, paragraphe 3, point a), du RGPD).',
      ),
    ),
    heading('La personne concernée'),
    paragraphEach('identifiers', '{item}'),
    paragraph(say('Ces éléments ne vous sont donnés que pour la retrouver dans vos fichiers.')),
    heading('Ce qui a changé, et ce que nous vous demandons'),
    groupWhen(
      'rectified',
      paragraph(say('Nous avons rectifié les données suivantes et vous prions d’en faire autant.')),
      table('rectified', (column) => [column('Donnée', '{label}'), column('Valeur exacte', '{is}')]),
    ),
    groupWhen(
      'erased',
      paragraph(
        say('Le {erasedOn}, nous avons effacé des données de cette personne dans les catégories suivantes :'),
        unless('erasedOn', 'Nous effaçons des données de cette personne dans les catégories suivantes :'),
      ),
      listEach('erased', '{item}'),
      paragraph(
        say(
          'Nous vous prions d’effacer celles que vous tenez de nous, ainsi que leurs copies et les liens qui y mènent. Si une loi vous oblige à en conserver, indiquez-nous lesquelles, en vertu de quel texte et jusqu’à quand.',
        ),
      ),
    ),
    paragraph(
      say(
        'Depuis le {restrictedOn}, le traitement des données de cette personne est limité (article 18 du RGPD). Nous vous prions de vous borner à conserver celles que vous tenez de nous, jusqu’à ce que nous vous annoncions la fin de cette limitation.',
      ),
    ),
    paragraph(
      when(
        'isProcessor',
        'Si vous avez confié ces données à d’autres sous-traitants, veillez à ce qu’ils fassent de même (article 28, paragraphe 4, du RGPD).',
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
