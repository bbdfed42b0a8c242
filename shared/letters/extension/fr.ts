/** An extension of the period, in French. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { ExtensionFacts } from './facts.ts';

const { clause, listEach, paragraph, paragraphEach, say, template, when } = wordsFor<
  ExtensionFacts,
  ClauseName
>();

export const fr = template({
  version: 1,
  subject: 'Votre demande relative à vos données personnelles : prolongation du délai',
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
      say('Il nous faut davantage de temps pour vous répondre en ce qui concerne votre {singleRight}.'),
      when(
        'rights',
        'Il nous faut davantage de temps pour vous répondre en ce qui concerne les droits suivants :',
      ),
    ),
    listEach('rights', '{item}'),
    clause('on-behalf'),
    paragraph(
      say(
        'Compte tenu de la complexité et du nombre des demandes, le délai d’un mois peut être prolongé de deux mois (article 12, paragraphe 3, du RGPD). Nous le prolongeons pour la raison suivante, propre à votre demande.',
      ),
    ),
    paragraphEach('reason', '{item}'),
    paragraph(
      say('Nous vous répondrons dès que possible, et au plus tard le {limitOn}.'),
      when('isSuspended', 'Ce délai est suspendu tant que nous attendons votre réponse à notre question.'),
      when(
        'asksMarketing',
        'Cette prolongation ne retarde pas la fin de la prospection, qui ne dépend pas de notre réponse (article 21, paragraphe 3, du RGPD).',
      ),
      when(
        'withdrawsConsent',
        'Cette prolongation ne retarde pas l’effet du retrait de votre consentement, qui ne dépend pas de notre réponse (article 7, paragraphe 3, du RGPD).',
      ),
    ),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
  ],
});
