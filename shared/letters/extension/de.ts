/** An extension of the period, in German. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { ExtensionFacts } from './facts.ts';

const { clause, listEach, paragraph, paragraphEach, say, template, when } = wordsFor<
  ExtensionFacts,
  ClauseName
>();

export const de = template({
  version: 1,
  subject: 'Ihr Antrag zu Ihren personenbezogenen Daten: Verlängerung der Frist',
  blocks: [
    paragraph(
      say('am {receivedOn} ist Ihr Antrag {channel} bei uns eingegangen.'),
      when(
        'isBelgium',
        'Wir bearbeiten ihn unter dem Zeichen {reference} nach der Verordnung (EU) 2016/679 („DSGVO“) und dem belgischen Gesetz vom 30. Juli 2018 über den Datenschutz.',
      ),
      when(
        'isFrance',
        'Wir bearbeiten ihn unter dem Zeichen {reference} nach der Verordnung (EU) 2016/679 („DSGVO“) und dem französischen Gesetz Nr. 78-17 vom 6. Januar 1978 über den Datenschutz.',
      ),
      say('Für unsere Antwort, soweit sie Ihr {singleRight} betrifft, benötigen wir mehr Zeit.'),
      when(
        'rights',
        'Für unsere Antwort, soweit sie die folgenden Rechte betrifft, benötigen wir mehr Zeit:',
      ),
    ),
    listEach('rights', '{item}'),
    clause('on-behalf'),
    paragraph(
      say(
        'Unter Berücksichtigung der Komplexität und der Anzahl von Anträgen kann die Frist von einem Monat um zwei weitere Monate verlängert werden (Artikel 12 Absatz 3 DSGVO). Wir verlängern sie aus folgendem Grund, der gerade Ihren Antrag betrifft.',
      ),
    ),
    paragraphEach('reason', '{item}'),
    paragraph(
      say('Wir antworten Ihnen so bald wie möglich, spätestens am {limitOn}.'),
      when('isSuspended', 'Diese Frist ruht, solange wir Ihre Antwort auf unsere Frage erwarten.'),
      when(
        'asksMarketing',
        'Diese Verlängerung verzögert das Ende der Direktwerbung nicht, das von unserer Antwort nicht abhängt (Artikel 21 Absatz 3 DSGVO).',
      ),
      when(
        'withdrawsConsent',
        'Diese Verlängerung verzögert die Wirkung des Widerrufs Ihrer Einwilligung nicht, die von unserer Antwort nicht abhängt (Artikel 7 Absatz 3 DSGVO).',
      ),
    ),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
  ],
});
