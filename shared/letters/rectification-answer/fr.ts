/** The answer to a request for rectification, in French. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { RectificationFacts } from './facts.ts';

const { clause, groupWhen, heading, paragraph, paragraphEach, say, table, template, when } = wordsFor<
  RectificationFacts,
  ClauseName
>();

export const fr = template({
  version: 1,
  subject: 'Réponse à votre demande de rectification de vos données personnelles',
  blocks: [
    paragraph(
      say(
        'Nous avons reçu le {receivedOn} la demande que vous nous avez adressée {channel} pour faire rectifier vos données à caractère personnel (droit de rectification, article 16 du RGPD). Voici notre réponse.',
      ),
    ),
    clause('on-behalf'),
    clause('law'),
    paragraph(
      when('isGranted', 'Nous avons fait droit à votre demande.'),
      when('isPartial', 'Nous avons fait droit à votre demande pour une partie des données en cause.'),
      when('isRefused', 'Nous ne pouvons pas faire droit à cette demande.'),
      when(
        'corrected',
        'Le tableau ci-dessous indique, pour chaque donnée rectifiée, ce qui figurait dans nos fichiers, ce qui y figure désormais et depuis quand.',
      ),
      when('toCorrect', 'Nous rectifions les données du tableau ci-dessous.'),
      when('isPartial', 'Pour le reste, nous ne pouvons pas faire droit à votre demande.'),
      say('{refusal}'),
      say('{reasonText}'),
      when(
        'offersStatement',
        'Si vous estimez que ces données sont incomplètes, vous pouvez nous adresser une déclaration complémentaire, à conserver avec elles (article 16 du RGPD).',
      ),
    ),
    groupWhen(
      'corrected',
      heading('Données rectifiées'),
      table('corrected', (column) => [
        column('Donnée', '{data}'),
        column('Avant', '{was}'),
        column('Désormais', '{is}'),
        column('Depuis le', '{since}'),
      ]),
    ),
    groupWhen(
      'toCorrect',
      heading('Données à rectifier'),
      table('toCorrect', (column) => [
        column('Donnée', '{data}'),
        column('Avant', '{was}'),
        column('Désormais', '{is}'),
      ]),
    ),
    groupWhen(
      'statement',
      paragraph(
        say(
          'Nous conservons avec vos données votre déclaration complémentaire, que voici (article 16 du RGPD).',
        ),
      ),
      paragraphEach('statement', '« {item} »'),
    ),
    paragraph(
      say(
        'Nous avons informé de cette rectification les destinataires auxquels ces données avaient été communiquées (article 19 du RGPD) : {recipientsTold}.',
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
