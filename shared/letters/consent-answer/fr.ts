/** The answer to the withdrawal of a consent, in French. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { ConsentFacts } from './facts.ts';

const { clause, groupWhen, heading, listEach, paragraph, paragraphEach, say, table, template, when } =
  wordsFor<ConsentFacts, ClauseName>();

export const fr = template({
  version: 2,
  subject: 'Réponse au retrait de votre consentement',
  blocks: [
    paragraph(
      say(
        'Nous avons reçu le {receivedOn} la demande que vous nous avez adressée {channel} pour retirer votre consentement au traitement de vos données à caractère personnel (article 7, paragraphe 3, du RGPD). Voici notre réponse.',
      ),
    ),
    clause('on-behalf'),
    clause('law'),
    paragraph(
      when('isGranted', 'Nous avons pris acte de ce retrait : votre demande a suffi.'),
      when('isPartial', 'Nous avons pris acte de ce retrait pour une partie de ce que vous demandez.'),
      when('isRefused', 'Nous ne pouvons pas faire droit à cette demande.'),
      when(
        'isNothing',
        'Après vérification, aucun traitement de vos données ne repose chez nous sur votre consentement : il n’y a donc rien à faire cesser.',
      ),
      say('Depuis le {stoppedOn}, nous ne traitons plus vos données pour ce qui suit :'),
      when('isToBeCarriedOut', 'Nous cessons de traiter vos données pour ce qui suit :'),
      when('isRefused', '{refusal}'),
      when('isRefused', '{reasonText}'),
    ),
    listEach('stopped', '{item}'),
    groupWhen(
      'isPartial',
      paragraph(
        say('Pour le reste, nous ne pouvons pas faire droit à votre demande.'),
        say('{refusal}'),
        say('{reasonText}'),
      ),
    ),
    groupWhen(
      'isWithdrawn',
      paragraph(
        say('Vos données ne sont plus traitées à des fins de prospection depuis le {marketingStoppedOn}.'),
        say(
          'Le retrait ne compromet pas la licéité du traitement fondé sur votre consentement et effectué avant lui.',
        ),
        say(
          'Vous pouvez demander l’effacement des données qui n’étaient traitées que sur la base de ce consentement (article 17, paragraphe 1, point b), du RGPD). Il vous suffit de nous l’écrire en réponse à cette lettre.',
        ),
      ),
    ),
    groupWhen(
      'consequences',
      heading('Ce que cela change pour vous'),
      paragraphEach('consequences', '{item}'),
    ),
    groupWhen(
      'continued',
      heading('Ce qui continue sur une autre base'),
      table('continued', (column) => [
        column('Finalité', '{purpose}'),
        column('Base juridique (RGPD)', '{basis}'),
        column('Catégories de données', '{categories}'),
      ]),
      paragraph(say('Ces traitements ne reposent pas sur votre consentement.')),
    ),
    clause('request-file'),
    clause('other-rights'),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
    clause('complaint'),
  ],
});
