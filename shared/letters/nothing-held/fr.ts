/** One answer for all rights that met with nothing, in French. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { NothingHeldFacts } from './facts.ts';

const { clause, listEach, paragraph, say, template, unless, when } = wordsFor<NothingHeldFacts, ClauseName>();

export const fr = template({
  version: 2,
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
      unless(
        'keepsSuppressionPrint',
        'Après vérification, nous ne traitons aucune donnée à caractère personnel qui vous concerne, en dehors de votre demande et de la présente réponse : nous ne pouvons donc pas donner d’autre suite à votre demande.',
      ),
      when(
        'keepsSuppressionPrint',
        'Après vérification, nous ne traitons aucune donnée à caractère personnel qui vous concerne, en dehors de votre demande, de la présente réponse et d’une empreinte technique de votre adresse, qui nous évite de vous réinscrire par erreur : nous ne pouvons donc pas donner d’autre suite à votre demande.',
      ),
      say('Nous conservons cette empreinte pendant {suppressionPeriod}.'),
    ),
    paragraph(
      say('Nos recherches ont porté sur ce qui suit : {searched}'),
      say(
        'Si vous pensez que des données peuvent figurer chez nous sous un autre nom, une autre adresse ou un autre numéro, indiquez-le-nous : nous reprendrons nos recherches.',
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
