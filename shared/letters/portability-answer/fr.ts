/** The answer to a request for data portability, in French. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { PortabilityFacts } from './facts.ts';

const { clause, groupWhen, heading, listEach, paragraph, paragraphEach, say, table, template, when } =
  wordsFor<PortabilityFacts, ClauseName>();

export const fr = template({
  version: 2,
  subject: 'Réponse à votre demande de portabilité de vos données personnelles',
  blocks: [
    paragraph(
      say(
        'Nous avons reçu le {receivedOn} la demande que vous nous avez adressée {channel} pour recevoir les données que vous nous avez fournies (droit à la portabilité, article 20 du RGPD). Voici notre réponse.',
      ),
    ),
    clause('on-behalf'),
    clause('law'),
    paragraph(
      when('isGranted', 'Nous avons fait droit à votre demande.'),
      when('isPartial', 'Nous avons fait droit à votre demande pour une partie de ces données.'),
      when('isRefused', 'Nous ne pouvons pas faire droit à cette demande.'),
      when(
        'isGiven',
        'La copie est établie dans un format structuré, couramment utilisé et lisible par machine : un fichier ZIP avec du JSON et du CSV.',
      ),
      when('hasCopy', 'Elle est jointe à cette lettre.'),
      when('isPartial', 'Pour le reste, nous ne pouvons pas faire droit à votre demande.'),
      say('{refusal}'),
      say('{reasonText}'),
      when(
        'offersAccess',
        'Vous pouvez en revanche obtenir une copie de vos données au titre du droit d’accès (article 15 du RGPD). Il vous suffit de nous l’écrire en réponse à cette lettre.',
      ),
    ),
    groupWhen(
      'isGiven',
      clause('copy-to-person'),
      heading('Ce que contient la copie'),
      paragraph(
        say(
          'Elle contient les données que vous nous avez fournies, y compris en utilisant nos services, et que nous traitons par des moyens automatisés sur la base de votre consentement ou d’un contrat ; elle ne contient que des données qui vous concernent.',
        ),
        when('included', 'En voici la liste, par catégorie :'),
      ),
      listEach('included', '{item}'),
      groupWhen(
        'leftOut',
        heading('Ce qui n’y figure pas'),
        table('leftOut', (column) => [column('Catégorie', '{category}'), column('Raison', '{reason}')]),
        paragraph(
          say(
            'Le droit à la portabilité ne s’étend pas à ces données ; vous pouvez en obtenir une copie au titre du droit d’accès (article 15 du RGPD).',
          ),
        ),
      ),
      heading('Comment ouvrir le fichier'),
      paragraph(
        say(
          'Un double clic ouvre le fichier ZIP sur la plupart des ordinateurs. Les tableaux CSV s’ouvrent dans un tableur ; le fichier data.json est destiné aux logiciels d’un autre service. La note lisez‑moi.txt décrit chaque fichier.',
        ),
      ),
      heading('Transmission à un autre organisme'),
      paragraph(
        say(
          'À votre demande, nous avons transmis ces données directement à {transferTo} le {transferredOn} (article 20, paragraphe 2, du RGPD).',
        ),
        when(
          'isTransferring',
          'À votre demande, nous transmettons ces données directement à {transferTo} (article 20, paragraphe 2, du RGPD).',
        ),
        when(
          'transferObstacle',
          'Vous souhaitez que nous transmettions ces données directement à {transferTo} (article 20, paragraphe 2, du RGPD). Ce n’est pas techniquement possible, pour la raison suivante.',
        ),
        when(
          'offersTransfer',
          'Vous pouvez remettre cette copie à qui vous voulez. Vous pouvez aussi nous demander de transmettre ces données directement à un autre responsable du traitement, lorsque c’est techniquement possible (article 20, paragraphe 2, du RGPD).',
        ),
      ),
      paragraphEach('transferObstacle', '{item}'),
      paragraph(
        when('transferObstacle', 'Vous pouvez lui remettre vous-même cette copie.'),
        say(
          'La remise de ces données n’entraîne pas leur effacement de nos fichiers (article 20, paragraphe 3, du RGPD).',
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
  enclosures: [when('hasCopy', 'Copie de vos données, lisible par machine (ZIP : JSON et CSV)')],
});
