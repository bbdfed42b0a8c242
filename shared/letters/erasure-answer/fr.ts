/** The answer to a request for erasure, in French. It never says that everything is gone. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { ErasureAnswerFacts } from './facts.ts';

const { clause, groupUnless, groupWhen, heading, paragraph, say, table, template, when } = wordsFor<
  ErasureAnswerFacts,
  ClauseName
>();

export const fr = template({
  version: 3,
  subject: 'Réponse à votre demande d’effacement de vos données personnelles',
  blocks: [
    paragraph(
      say(
        'Nous avons reçu le {receivedOn} la demande que vous nous avez adressée {channel} pour faire effacer vos données à caractère personnel (droit à l’effacement, article 17 du RGPD). Voici notre réponse.',
      ),
    ),
    clause('on-behalf'),
    clause('law'),
    groupWhen(
      'isWhollyGranted',
      paragraph(
        say('Nous avons fait droit à votre demande.'),
        say('Le {carriedOutOn}, nous avons effacé les données énumérées ci-dessous.'),
        when('isToBeCarriedOut', 'Nous effaçons les données énumérées ci-dessous.'),
        say('Motif de l’effacement : {ground}.'),
      ),
    ),
    groupWhen(
      'isPartlyGranted',
      paragraph(
        say('Nous avons fait droit à votre demande pour une partie de vos données.'),
        say(
          'Le {carriedOutOn}, nous avons effacé celles du premier tableau ; celles du second doivent être conservées.',
        ),
        when(
          'isToBeCarriedOut',
          'Nous effaçons celles du premier tableau ; celles du second doivent être conservées.',
        ),
        say('Motif de l’effacement : {ground}.'),
      ),
    ),
    groupWhen(
      'isNothingHeld',
      paragraph(
        say(
          'Après vérification, nous ne traitons aucune donnée à caractère personnel qui vous concerne, en dehors de votre demande et de la présente réponse : il n’y a donc rien à effacer.',
        ),
        say(
          'Si vous pensez que des données peuvent figurer chez nous sous un autre nom, une autre adresse ou un autre numéro, indiquez-le-nous : nous reprendrons nos recherches.',
        ),
      ),
    ),
    groupWhen(
      'isRefused',
      paragraph(
        say('Nous ne pouvons pas faire droit à cette demande.'),
        when(
          'isAllKept',
          'Les données que nous détenons doivent être conservées, pour les motifs indiqués ci-dessous.',
        ),
        say('{refusal}'),
        say('{reasonText}'),
      ),
    ),
    groupWhen(
      'offersAlternatives',
      paragraph(
        say(
          'Vous pouvez en revanche nous demander de limiter le traitement de vos données (article 18 du RGPD), ou vous y opposer pour des raisons tenant à votre situation particulière (article 21, paragraphe 1). L’opposition à la prospection ne demande aucun motif (article 21, paragraphe 2). Il vous suffit de nous l’écrire en réponse à cette lettre.',
        ),
      ),
    ),
    groupWhen(
      'erased',
      groupUnless('isToBeCarriedOut', heading('Données effacées')),
      groupWhen('isToBeCarriedOut', heading('Données à effacer')),
      table('erased', (column) => [column('Catégorie', '{category}'), column('Données', '{what}')]),
    ),
    paragraph(
      when(
        'keepsSuppressionPrint',
        'De ce qui a été effacé, nous conservons uniquement une empreinte technique de votre adresse afin de ne pas vous réinscrire par erreur.',
      ),
      say('Nous la conservons pendant {suppressionPeriod}.'),
    ),
    paragraph(
      say(
        'Les données effacées subsistent dans nos copies de sauvegarde, qui sont remplacées au plus tard le {backupsGoneOn} ; d’ici là, elles n’y sont pas consultées.',
      ),
      say(
        'Les données effacées subsistent dans nos copies de sauvegarde, qui sont remplacées dans un délai de {backupDays} à compter de l’effacement ; d’ici là, elles n’y sont pas consultées.',
      ),
    ),
    paragraph(
      say(
        'Nous avons informé de cet effacement les destinataires auxquels ces données avaient été communiquées (article 19 du RGPD) : {recipientsTold}.',
      ),
      when(
        'toldUnnamed',
        'Nous avons informé de cet effacement les destinataires auxquels ces données avaient été communiquées (article 19 du RGPD) ; nous vous indiquerons lesquels si vous le demandez.',
      ),
    ),
    groupWhen(
      'kept',
      heading('Données conservées'),
      table('kept', (column) => [
        column('Catégorie', '{category}'),
        column('Exception', '{exception}'),
        column('Texte ou raison', '{basis}'),
        column('Durée', '{until}'),
      ]),
      paragraph(
        say(
          'Ces données sont placées dans une archive à accès restreint. Elles ne servent plus qu’à l’usage indiqué et seront effacées à l’échéance.',
        ),
        when(
          'keepsNaming',
          'Les documents conservés doivent rester complets : les données d’identité indiquées au tableau y restent attachées et ne figurent plus dans nos fichiers courants.',
        ),
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
