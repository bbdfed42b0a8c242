/** The end of a request for want of an answer, in French. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { SilenceClosingFacts } from './facts.ts';

const { clause, listEach, paragraph, paragraphEach, say, template, unless, when } = wordsFor<
  SilenceClosingFacts,
  ClauseName
>();

export const fr = template({
  version: 2,
  subject: 'Votre demande relative à vos données personnelles : clôture faute de réponse',
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
        'isAboutIdentity',
        'Le {askedOn}, nous vous avons fait part d’un doute raisonnable sur l’identité de la personne qui présente la demande et indiqué ce qui suffirait à le lever.',
      ),
      when(
        'isAboutMandate',
        'Le {askedOn}, nous vous avons demandé ce qui vous permet d’agir pour la personne concernée.',
      ),
      say('Nous vous l’avons rappelé le {remindedOn}.'),
      say('À ce jour, aucune réponse ne nous est parvenue.'),
    ),
    paragraphEach('reasons', '{item}'),
    paragraph(
      when(
        'isAboutIdentity',
        'Nous ne sommes donc pas en mesure d’identifier cette personne avec certitude et ne pouvons pas donner suite à la demande (article 12, paragraphes 2 et 6, du RGPD).',
      ),
      when(
        'isAboutMandate',
        'Nous ne sommes donc pas en mesure de vérifier que la demande émane de la personne concernée ou est présentée en son nom, et ne pouvons pas y donner suite (article 12, paragraphes 2 et 6, du RGPD).',
      ),
      unless('otherRightsToCome', 'Nous clôturons le dossier.'),
      when('otherRightsToCome', 'Sur ce point, nous clôturons le dossier.'),
      say(
        'Dès que votre réponse nous parviendra, nous le rouvrirons et reprendrons l’examen de votre demande ; vous n’aurez pas à la renouveler.',
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
