/** The answer about data after a death, in German. Condolences where a death is reported. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { PostMortemFacts } from './facts.ts';

const { clause, groupWhen, heading, paragraph, paragraphEach, say, template, unless, when } = wordsFor<
  PostMortemFacts,
  ClauseName
>();

export const de = template({
  version: 1,
  subject: 'Antwort auf Ihren Antrag zu Daten nach einem Todesfall',
  blocks: [
    paragraph(
      when(
        'isOwn',
        'am {receivedOn} ist Ihr Antrag {channel} bei uns eingegangen; er betrifft die Frage, was nach Ihrem Tod mit Ihren personenbezogenen Daten geschieht. Wir antworten Ihnen wie folgt.',
      ),
      unless(
        'isOwn',
        'am {receivedOn} ist Ihr Antrag {channel} bei uns eingegangen; er betrifft die personenbezogenen Daten einer verstorbenen Person.',
      ),
      say('Es geht um die Daten von {onBehalfOf}.'),
      unless('isOwn', 'Wir sprechen Ihnen unser aufrichtiges Beileid aus.'),
    ),
    clause('law'),
    groupWhen(
      'isBelgium',
      paragraph(
        say(
          'Die DSGVO gilt nicht für die Daten Verstorbener (Erwägungsgrund 27), und das belgische Recht regelt nicht, was nach einem Todesfall mit Daten geschieht.',
        ),
        when('isDone', 'Wir sind Ihrem Antrag gleichwohl nachgekommen, wie unten angegeben.'),
      ),
    ),
    groupWhen(
      'isFrance',
      paragraph(
        when(
          'isOwn',
          'Nach Artikel 85 des französischen Gesetzes Nr. 78-17 vom 6. Januar 1978 kann jede Person Anweisungen für den Umgang mit ihren Daten nach ihrem Tod festlegen.',
        ),
        unless(
          'isOwn',
          'Mit dem Tod einer Person erlöschen ihre Rechte an ihren Daten; Artikel 85 des französischen Gesetzes Nr. 78-17 vom 6. Januar 1978 erhält sie für die Ausführung ihrer Anweisungen aufrecht und, wenn solche fehlen, für die Erben, soweit es nötig ist, um den Nachlass abzuwickeln und den Todesfall zu berücksichtigen.',
        ),
      ),
    ),
    groupWhen(
      'isNothingHeld',
      paragraph(
        when(
          'isOwn',
          'Wir haben dies geprüft und verarbeiten keine personenbezogenen Daten über Sie, abgesehen von Ihrem Antrag und dieser Antwort.',
        ),
        unless(
          'isOwn',
          'Wir haben dies geprüft und verarbeiten keine personenbezogenen Daten dieser Person, abgesehen von Ihrem Antrag und dieser Antwort.',
        ),
        say(
          'Sollten Sie der Ansicht sein, dass bei uns Daten unter einem anderen Namen, einer anderen Anschrift oder einer anderen Nummer vorliegen könnten, teilen Sie es uns bitte mit: Wir suchen dann erneut.',
        ),
      ),
    ),
    paragraph(
      when('isRefused', 'Wir können diesem Antrag nicht entsprechen.'),
      when('isPartial', 'Wir konnten Ihrem Antrag nur teilweise nachkommen.'),
      say('{refusal}'),
      say('{reasonText}'),
    ),
    groupWhen(
      'isRegistered',
      paragraph(
        when(
          'isFrance',
          'Am {doneOn} haben wir Ihre Anweisungen aufgenommen. Sie können sie jederzeit ändern oder widerrufen und bestimmen, wer sie ausführen soll.',
        ),
        when(
          'isBelgium',
          'Am {doneOn} haben wir Ihre Wünsche vermerkt. Sie können sie jederzeit ändern oder zurücknehmen.',
        ),
      ),
    ),
    groupWhen(
      'isExecuted',
      paragraph(
        when('isFrance', 'Am {doneOn} haben wir die Anweisungen der verstorbenen Person ausgeführt.'),
        when('isBelgium', 'Am {doneOn} sind wir den Wünschen der verstorbenen Person nachgekommen.'),
      ),
    ),
    groupWhen(
      'isEstate',
      paragraph(
        when(
          'isFrance',
          'Am {doneOn} haben wir für Sie zusammengestellt, was für die Abwicklung und Teilung des Nachlasses von Nutzen ist.',
        ),
        when(
          'isBelgium',
          'Am {doneOn} haben wir für Sie zusammengestellt, was für die Abwicklung des Nachlasses von Nutzen ist.',
        ),
      ),
    ),
    groupWhen(
      'isDeathRecorded',
      paragraph(
        say('Am {doneOn} haben wir diesen Todesfall in unseren Dateien berücksichtigt.'),
        say('Als Todestag haben wir den {diedOn} vermerkt.'),
        when('isFrance', 'Dieses Schreiben dient Ihnen dafür als Nachweis; Kosten entstehen Ihnen nicht.'),
      ),
    ),
    groupWhen('noted', heading('Was wir vermerkt haben'), paragraphEach('noted', '{item}')),
    groupWhen('told', heading('Was wir Ihnen mitteilen können'), paragraphEach('told', '{item}')),
    groupWhen('carriedOut', heading('Was geschehen ist'), paragraphEach('carriedOut', '{item}')),
    clause('request-file'),
    clause('other-rights'),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
    clause('complaint'),
  ],
});
