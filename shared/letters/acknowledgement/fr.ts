/** The acknowledgement of a request, in French: an ordinary one is a letter of one page. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { AcknowledgementFacts } from './facts.ts';

const { clause, listEach, paragraph, say, template, unless, when } = wordsFor<
  AcknowledgementFacts,
  ClauseName
>();

export const fr = template({
  version: 3,
  subject: 'Accusé de réception de votre demande relative à vos données personnelles',
  blocks: [
    paragraph(
      say('Nous avons bien reçu, le {receivedOn}, la demande que vous nous avez adressée {channel}.'),
      when(
        'isBelgium',
        'Nous la traitons sous la référence {reference}, selon le règlement (UE) 2016/679 (« RGPD ») et la loi du 30 juillet 2018 relative à la protection des données.',
      ),
      when(
        'isFrance',
        'Nous la traitons sous la référence {reference}, selon le règlement (UE) 2016/679 (« RGPD ») et la loi n° 78-17 du 6 janvier 1978 (« Informatique et Libertés »).',
      ),
      say('Elle porte sur votre {singleRight}.'),
      when('rights', 'Elle porte sur les droits suivants :'),
    ),
    listEach('rights', '{item}'),
    paragraph(say('Nous en avons noté les termes que voici : « {wordsUsed} »')),
    paragraph(when('isHeir', 'Nous vous présentons nos sincères condoléances.')),
    clause('on-behalf'),
    paragraph(
      unless(
        'extensionReason',
        'Nous vous répondrons dans les meilleurs délais, et au plus tard le {limitOn}, terme du délai légal (article 12, paragraphe 3, du RGPD).',
      ),
      when(
        'extensionReason',
        'Nous vous répondrons dans les meilleurs délais, et au plus tard le {limitOn} : nous avons prolongé de deux mois le délai légal d’un mois (article 12, paragraphe 3, du RGPD), pour la raison suivante.',
      ),
      say('{extensionReason}'),
      say(
        'Le délai légal pour vous répondre a pris fin le {endedOn} (article 12, paragraphe 3, du RGPD). Nous vous prions d’excuser ce retard et vous répondrons sans plus attendre.',
      ),
      say(
        'Notre politique de confidentialité annonce un délai plus court : nous visons donc le {promisedOn}.',
      ),
      when('isSuspended', 'Ce délai est suspendu tant que nous attendons votre réponse à notre question.'),
    ),
    paragraph(
      say(
        'Vous vous opposez à la prospection : nous y avons mis fin le {marketingStoppedOn}, sans attendre cette réponse (article 21, paragraphe 3, du RGPD).',
      ),
      when(
        'marketingStopsNow',
        'Vous vous opposez à la prospection : nous y mettons fin immédiatement, sans attendre cette réponse (article 21, paragraphe 3, du RGPD).',
      ),
      when(
        'withdrawsConsent',
        'Vous retirez votre consentement : les traitements qui reposent sur lui cessent immédiatement, sans effet sur le passé (article 7, paragraphe 3, du RGPD).',
      ),
      say(
        'Depuis le {restrictedOn}, et tant que votre demande est à l’examen, nous nous bornons à conserver vos données (article 18 du RGPD).',
      ),
      when(
        'asksAccess',
        'Nous rassemblons les données que nous détenons à votre sujet, afin de vous en remettre une copie.',
      ),
      when(
        'asksErasure',
        'Nous examinons, catégorie par catégorie, ce qui peut être effacé et ce que la loi nous oblige à conserver.',
      ),
      when(
        'answersElectronically',
        'Vous nous avez écrit par voie électronique : nous vous répondrons de même, sauf si vous préférez un envoi postal.',
      ),
      when(
        'cameByPublicNetwork',
        'Par précaution, nous n’envoyons aucune donnée personnelle par ce canal : indiquez-nous, si vous le souhaitez, l’adresse électronique ou postale où recevoir notre réponse.',
      ),
    ),
    paragraph(
      when('isIdentityConfirmed', 'Votre identité est établie : nous n’avons besoin d’aucun justificatif.'),
      when(
        'isIdentityOpen',
        'Ne nous envoyez pas de copie d’une pièce d’identité : si un doute raisonnable subsistait sur l’identité de la personne concernée, nous vous dirions lequel et ce qui suffirait à le lever.',
      ),
      say('L’exercice de vos droits est gratuit (article 12, paragraphe 5, du RGPD).'),
    ),
    clause('extra'),
    clause('contact'),
  ],
});
