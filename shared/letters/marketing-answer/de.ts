/** The answer to an objection to direct marketing, in German. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { MarketingFacts } from './facts.ts';

const { clause, groupWhen, paragraph, say, template, when } = wordsFor<MarketingFacts, ClauseName>();

export const de = template({
  version: 2,
  subject: 'Antwort auf Ihren Widerspruch gegen Direktwerbung',
  blocks: [
    paragraph(
      say(
        'am {receivedOn} ist {channel} Ihr Widerspruch gegen Direktwerbung bei uns eingegangen (Artikel 21 Absätze 2 und 3 DSGVO). Wir antworten Ihnen wie folgt.',
      ),
    ),
    clause('on-behalf'),
    clause('law'),
    paragraph(
      when('isGranted', 'Wir haben Ihrem Widerspruch stattgegeben.'),
      when('isPartial', 'Wir haben Ihrem Widerspruch teilweise stattgegeben.'),
      when('isRefused', 'Wir können Ihrem Widerspruch nicht stattgeben.'),
      say(
        'Seit dem {stoppedOn} werden Ihre Daten nicht mehr für Direktwerbung verarbeitet, gleich über welchen Kanal: E-Mail, Post, Telefon oder Nachricht.',
      ),
      when(
        'isToBeCarriedOut',
        'Wir beenden sofort die Verarbeitung Ihrer Daten für Direktwerbung, gleich über welchen Kanal: E-Mail, Post, Telefon oder Nachricht.',
      ),
      when('isStopped', 'Das gilt auch für Profiling, das mit Direktwerbung in Verbindung steht.'),
      when(
        'isStopped',
        'Dieses Recht gilt uneingeschränkt: Sie müssen keinen Grund nennen, und Ihr Widerspruch gilt, bis Sie sich anders entscheiden.',
      ),
      when('isPartial', 'Im Übrigen können wir Ihrem Widerspruch nicht stattgeben.'),
      say('{refusal}'),
      say('{reasonText}'),
      say(
        'Ihr Widerspruch bleibt jedoch vermerkt: Seit dem {staysStoppedSince} werden Ihre Daten nicht für Direktwerbung verarbeitet.',
      ),
    ),
    groupWhen(
      'isStopped',
      paragraph(
        say(
          'Nachrichten, die für einen Vertrag oder einen von Ihnen genutzten Dienst nötig sind (Bestellbestätigung, Rechnung, Zahlungserinnerung, vergessenes Passwort), sind keine Direktwerbung: Sie können solche weiterhin erhalten.',
        ),
      ),
    ),
    paragraph(
      when(
        'stoppedOn',
        'In Ihrem Datensatz bewahren wir den Vermerk Ihres Widerspruchs mit seinem Datum auf, um Sie nicht versehentlich erneut anzuschreiben.',
      ),
      when(
        'keepsSuppressionPrint',
        'Seit einer früheren Löschung bewahren wir einen technischen Fingerabdruck Ihrer Adresse auf, um Sie nicht versehentlich erneut einzutragen.',
      ),
      say('Diesen Fingerabdruck bewahren wir {suppressionPeriod} lang auf.'),
    ),
    clause('request-file'),
    clause('other-rights'),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
    clause('complaint'),
  ],
});
