/** To the person: the request was passed on to the client for whom we process, in French. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { ForwardedFacts } from './facts.ts';

const { clause, listEach, paragraph, say, template, unless, when } = wordsFor<ForwardedFacts, ClauseName>();

export const fr = template({
  version: 2,
  subject: 'Transmission de votre demande relative à vos données personnelles',
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
        'Nous traitons les données en cause pour {clientName}, responsable du traitement ; nous n’intervenons qu’en sous-traitance et sur instruction (article 28 du RGPD). Il ne nous appartient donc pas de décider de la suite à donner à votre demande.',
      ),
    ),
    paragraph(
      say('Nous la lui avons transmise le {forwardedOn} (article 28, paragraphe 3, point e), du RGPD).'),
      unless(
        'forwardedOn',
        'Nous la lui transmettons sans délai (article 28, paragraphe 3, point e), du RGPD).',
      ),
      say('C’est {clientName} qui vous répondra ; vous n’avez pas à renouveler votre demande.'),
      say('Vous pouvez aussi vous adresser directement à {clientName} : {clientContact}.'),
    ),
    clause('request-file'),
    clause('other-rights'),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
    clause('complaint'),
  ],
});
