/** The answer to a request for erasure, in Dutch. It never says that everything is gone. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { ErasureAnswerFacts } from './facts.ts';

const { clause, groupUnless, groupWhen, heading, paragraph, say, table, template, when } = wordsFor<
  ErasureAnswerFacts,
  ClauseName
>();

export const nl = template({
  version: 3,
  subject: 'Antwoord op uw verzoek om wissing van uw persoonsgegevens',
  blocks: [
    paragraph(
      say(
        'Op {receivedOn} ontvingen wij het verzoek dat u {channel} aan ons hebt gericht om uw persoonsgegevens te laten wissen (recht op gegevenswissing, artikel 17 AVG). Hierna vindt u ons antwoord.',
      ),
    ),
    clause('on-behalf'),
    clause('law'),
    groupWhen(
      'isWhollyGranted',
      paragraph(
        say('Wij hebben uw verzoek ingewilligd.'),
        say('Op {carriedOutOn} hebben wij de hieronder opgesomde gegevens gewist.'),
        when('isToBeCarriedOut', 'Wij wissen de hieronder opgesomde gegevens.'),
        say('Reden van de wissing: {ground}.'),
      ),
    ),
    groupWhen(
      'isPartlyGranted',
      paragraph(
        say('Wij hebben uw verzoek voor een deel van uw gegevens ingewilligd.'),
        say(
          'Op {carriedOutOn} hebben wij de gegevens van de eerste tabel gewist; die van de tweede moeten worden bewaard.',
        ),
        when(
          'isToBeCarriedOut',
          'Wij wissen de gegevens van de eerste tabel; die van de tweede moeten worden bewaard.',
        ),
        say('Reden van de wissing: {ground}.'),
      ),
    ),
    groupWhen(
      'isNothingHeld',
      paragraph(
        say(
          'Wij hebben dit nagegaan en verwerken geen persoonsgegevens over u, behalve uw verzoek en dit antwoord: er valt dus niets te wissen.',
        ),
        say(
          'Denkt u dat er bij ons gegevens kunnen staan onder een andere naam, een ander adres of een ander nummer, laat het ons dan weten: wij zoeken dan opnieuw.',
        ),
      ),
    ),
    groupWhen(
      'isRefused',
      paragraph(
        say('Wij kunnen dit verzoek niet inwilligen.'),
        when(
          'isAllKept',
          'De gegevens die wij bijhouden, moeten worden bewaard, om de hieronder vermelde redenen.',
        ),
        say('{refusal}'),
        say('{reasonText}'),
      ),
    ),
    groupWhen(
      'offersAlternatives',
      paragraph(
        say(
          'U kunt ons wel vragen om de verwerking van uw gegevens te beperken (artikel 18 AVG), of er bezwaar tegen maken om redenen die met uw specifieke situatie verband houden (artikel 21, lid 1). Bezwaar tegen direct marketing hoeft u niet te motiveren (artikel 21, lid 2). Het volstaat dat u ons dit als antwoord op deze brief laat weten.',
        ),
      ),
    ),
    groupWhen(
      'erased',
      groupUnless('isToBeCarriedOut', heading('Gewiste gegevens')),
      groupWhen('isToBeCarriedOut', heading('Te wissen gegevens')),
      table('erased', (column) => [column('Categorie', '{category}'), column('Gegevens', '{what}')]),
    ),
    paragraph(
      when(
        'keepsSuppressionPrint',
        'Van wat is gewist, bewaren wij enkel een technische vingerafdruk van uw adres, om u niet per vergissing opnieuw in te schrijven.',
      ),
      say('Wij bewaren die gedurende {suppressionPeriod}.'),
    ),
    paragraph(
      say(
        'De gewiste gegevens zitten nog in onze back-ups, die uiterlijk op {backupsGoneOn} worden vervangen; intussen worden ze er niet geraadpleegd.',
      ),
      say(
        'De gewiste gegevens zitten nog in onze back-ups, die binnen {backupDays} na de wissing worden vervangen; intussen worden ze er niet geraadpleegd.',
      ),
    ),
    paragraph(
      say(
        'Wij hebben de ontvangers aan wie deze gegevens waren meegedeeld, van de wissing in kennis gesteld (artikel 19 AVG): {recipientsTold}.',
      ),
      when(
        'toldUnnamed',
        'Wij hebben de ontvangers aan wie deze gegevens waren meegedeeld, van de wissing in kennis gesteld (artikel 19 AVG); op uw verzoek delen wij u mee wie zij zijn.',
      ),
    ),
    groupWhen(
      'kept',
      heading('Bewaarde gegevens'),
      table('kept', (column) => [
        column('Categorie', '{category}'),
        column('Uitzondering', '{exception}'),
        column('Wettekst of reden', '{basis}'),
        column('Duur', '{until}'),
      ]),
      paragraph(
        say(
          'Deze gegevens staan in een archief met beperkte toegang. Zij dienen alleen nog voor het vermelde gebruik en worden na afloop gewist.',
        ),
        when(
          'keepsNaming',
          'De bewaarde stukken moeten volledig blijven: de identiteitsgegevens in de tabel blijven eraan verbonden en staan niet meer in onze lopende bestanden.',
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
