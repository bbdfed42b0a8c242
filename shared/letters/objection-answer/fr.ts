/** The answer to an objection, in French. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { ObjectionFacts } from './facts.ts';

const { clause, groupWhen, listEach, paragraph, paragraphEach, say, template, when } = wordsFor<
  ObjectionFacts,
  ClauseName
>();

export const fr = template({
  version: 2,
  subject: 'Réponse à votre opposition au traitement de vos données personnelles',
  blocks: [
    paragraph(
      say(
        'Nous avons reçu le {receivedOn} la demande que vous nous avez adressée {channel} pour vous opposer au traitement de vos données à caractère personnel (droit d’opposition, article 21, paragraphe 1, du RGPD). Voici notre réponse.',
      ),
    ),
    clause('on-behalf'),
    clause('law'),
    groupWhen(
      'situation',
      paragraph(say('Vous invoquez la situation particulière suivante.')),
      paragraphEach('situation', '« {item} »'),
    ),
    paragraph(
      when('isGranted', 'Nous avons fait droit à votre opposition.'),
      when('isPartial', 'Nous avons fait droit à votre opposition en partie.'),
      when('isRefused', 'Nous ne pouvons pas faire droit à votre opposition.'),
      say('Depuis le {stoppedOn}, nous ne traitons plus vos données pour ce qui suit :'),
      when('isToBeCarriedOut', 'Nous cessons de traiter vos données pour ce qui suit :'),
      when('isRefused', '{refusal}'),
      when('isRefused', '{reasonText}'),
    ),
    listEach('stopped', '{item}'),
    groupWhen(
      'isPartial',
      paragraph(
        say('Pour le reste, nous ne pouvons pas faire droit à votre opposition.'),
        say('{refusal}'),
        say('{reasonText}'),
      ),
    ),
    groupWhen(
      'compellingGrounds',
      paragraph(say('Ces motifs sont les suivants.')),
      paragraphEach('compellingGrounds', '{item}'),
    ),
    paragraph(
      when(
        'endsRestriction',
        'La limitation du traitement que nous appliquions pendant l’examen de votre opposition (article 18, paragraphe 1, point d), du RGPD) prend fin avec cette réponse.',
      ),
      say(
        'Le traitement de vos données reste toutefois limité, comme il l’est depuis le {staysRestrictedSince}, au titre d’une autre demande.',
      ),
    ),
    paragraph(
      when(
        'isUpheld',
        'Vous pouvez demander l’effacement des données qui n’étaient traitées que pour les finalités abandonnées à la suite de votre opposition (article 17, paragraphe 1, point c), du RGPD). Il vous suffit de nous l’écrire en réponse à cette lettre.',
      ),
      when(
        'offersMarketing',
        'L’opposition à la prospection, elle, ne demande aucun motif et peut être exprimée à tout moment (article 21, paragraphe 2, du RGPD).',
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
