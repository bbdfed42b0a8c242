/** An extension of the period, in Dutch. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { ExtensionFacts } from './facts.ts';

const { clause, listEach, paragraph, paragraphEach, say, template, when } = wordsFor<
  ExtensionFacts,
  ClauseName
>();

export const nl = template({
  version: 1,
  subject: 'Uw verzoek over uw persoonsgegevens: verlenging van de termijn',
  blocks: [
    paragraph(
      say('Op {receivedOn} ontvingen wij het verzoek dat u {channel} aan ons hebt gericht.'),
      when(
        'isBelgium',
        'Wij behandelen het onder het kenmerk {reference}, volgens Verordening (EU) 2016/679 (de “AVG”) en de wet van 30 juli 2018 over gegevensbescherming.',
      ),
      when(
        'isFrance',
        'Wij behandelen het onder het kenmerk {reference}, volgens Verordening (EU) 2016/679 (de “AVG”) en de Franse wet nr. 78-17 van 6 januari 1978 over gegevensbescherming.',
      ),
      say('Wij hebben meer tijd nodig om u te antwoorden wat uw {singleRight} betreft.'),
      when('rights', 'Wij hebben meer tijd nodig om u te antwoorden wat de volgende rechten betreft:'),
    ),
    listEach('rights', '{item}'),
    clause('on-behalf'),
    paragraph(
      say(
        'Afhankelijk van de complexiteit en van het aantal verzoeken kan de termijn van één maand met twee maanden worden verlengd (artikel 12, lid 3, AVG). Wij verlengen die termijn om de volgende reden, die eigen is aan uw verzoek.',
      ),
    ),
    paragraphEach('reason', '{item}'),
    paragraph(
      say('Wij antwoorden u zo spoedig mogelijk, en uiterlijk op {limitOn}.'),
      when('isSuspended', 'Die termijn is geschorst zolang wij op uw antwoord op onze vraag wachten.'),
      when(
        'asksMarketing',
        'Deze verlenging vertraagt het einde van de direct marketing niet: dat hangt niet af van ons antwoord (artikel 21, lid 3, AVG).',
      ),
      when(
        'withdrawsConsent',
        'Deze verlenging vertraagt de gevolgen van de intrekking van uw toestemming niet: die hangen niet af van ons antwoord (artikel 7, lid 3, AVG).',
      ),
    ),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
  ],
});
