/** To the client for whom we process: a request that is theirs to answer, in French. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { ForwardingFacts } from './facts.ts';

const { clause, groupWhen, heading, listEach, paragraph, say, template, unless, when } = wordsFor<
  ForwardingFacts,
  ClauseName
>();

export const fr = template({
  version: 2,
  subject: 'Demande d’une personne concernée, qu’il vous revient de traiter',
  blocks: [
    paragraph(
      say(
        'Nous avons reçu le {receivedOn}, {channel}, une demande relative à des données que nous traitons pour votre compte. Nous vous la transmettons (article 28, paragraphe 3, point e), du RGPD, règlement (UE) 2016/679).',
      ),
    ),
    heading('La demande'),
    paragraph(
      say('Elle nous a été adressée par {requesterName}.'),
      say('Coordonnées indiquées : {requesterContact}.'),
    ),
    groupWhen(
      'asksForAnother',
      paragraph(
        say('Elle est présentée pour {onBehalfOf}.'),
        unless('onBehalfOf', 'Elle est présentée pour une autre personne.'),
      ),
    ),
    paragraph(
      say('Elle porte sur le {singleRight}.'),
      when('rights', 'Elle porte sur les droits suivants :'),
    ),
    listEach('rights', '{item}'),
    paragraph(say('Nous en avons noté les termes que voici : « {wordsUsed} »')),
    paragraph(
      when('isEnclosed', 'Vous la trouverez ci-jointe, telle que nous l’avons reçue.'),
      when('isIdentityConfirmed', 'Nous avons vérifié l’identité de la personne qui l’a présentée.'),
      unless(
        'isIdentityConfirmed',
        'Nous n’avons pas vérifié l’identité de la personne qui l’a présentée : il vous appartient d’en juger (article 12, paragraphe 6, du RGPD).',
      ),
    ),
    heading('Le délai'),
    paragraph(
      say(
        'Il vous revient, en qualité de responsable du traitement, de répondre à cette demande dans un délai d’un mois à compter de la réception (article 12, paragraphe 3, du RGPD). Par prudence, comptez-le à partir du jour où la demande nous est parvenue : d’après notre calendrier, il se termine le {limitOn}.',
      ),
    ),
    heading('Ce que nous faisons'),
    paragraph(
      say(
        'Nous ne répondons pas sur le fond et ne modifions rien sans vos instructions (article 28, paragraphe 3, point a), du RGPD). Nous vous aidons à donner suite à cette demande, qu’il s’agisse de rechercher les données, d’en extraire une copie, de les rectifier, de les effacer ou d’en limiter le traitement.',
      ),
      say('{offer}'),
    ),
    paragraph(
      say('Nous avons informé la personne de cette transmission le {toldOn}.'),
      unless('toldOn', 'Nous informons la personne de cette transmission.'),
    ),
    clause('extra'),
    clause('contact'),
  ],
  enclosures: [when('isEnclosed', 'La demande, telle que nous l’avons reçue')],
});
