/** A question about who asks, in German. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { IdentityQuestionFacts } from './facts.ts';

const { clause, groupWhen, heading, listEach, paragraph, paragraphEach, say, template, unless, when } =
  wordsFor<IdentityQuestionFacts, ClauseName>();

export const de = template({
  version: 2,
  subject: 'Ihr Antrag zu Ihren personenbezogenen Daten: Prüfung der Identität',
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
      say('Er betrifft Ihr {singleRight}.'),
      when('rights', 'Er betrifft die folgenden Rechte:'),
    ),
    listEach('rights', '{item}'),
    clause('on-behalf'),
    paragraph(
      say(
        'Bevor wir Ihrem Antrag nachkommen, müssen wir begründete Zweifel an der Identität der Person ausräumen, die den Antrag stellt (Artikel 12 Absatz 6 DSGVO). Sie beruhen auf Folgendem.',
      ),
    ),
    paragraphEach('doubt', '{item}'),
    heading('Was genügt, um sie auszuräumen'),
    paragraph(
      when(
        'takesKnownEmail',
        'Es genügt, wenn Sie uns von der E-Mail-Adresse aus antworten, die uns schon vor diesem Antrag bekannt war.',
      ),
    ),
    groupWhen(
      'questions',
      paragraph(
        when('takesKnownEmail', 'Sie können stattdessen auch die folgenden Fragen beantworten.'),
        unless('takesKnownEmail', 'Es genügt, wenn Sie die folgenden Fragen beantworten.'),
      ),
      listEach('questions', '{item}'),
    ),
    groupWhen(
      'takesDocument',
      paragraph(
        unless(
          'asksForAnother',
          'Als letztes Mittel nehmen wir die Kopie eines amtlichen Dokuments auf Ihren Namen an, auf der das Foto und sämtliche Nummern geschwärzt sind.',
        ),
        when(
          'asksForAnother',
          'Als letztes Mittel nehmen wir die Kopie eines amtlichen Dokuments auf den Namen der betroffenen Person an, auf der das Foto und sämtliche Nummern geschwärzt sind.',
        ),
        say(
          'Diese Kopie dient nur dieser Prüfung: Wir vernichten sie unmittelbar danach und halten lediglich fest, was wir an welchem Tag gesehen haben.',
        ),
      ),
    ),
    paragraph(
      say('Jedes andere Mittel, das diese Zweifel ausräumt, ist ebenso geeignet.'),
      unless('takesDocument', 'Bitte senden Sie uns keine Kopie eines Ausweises.'),
      when(
        'waivesPolicy',
        'Unsere Datenschutzerklärung erwähnt eine solche Kopie und eine Unterschrift: Wir verlangen weder das eine noch das andere, denn das Gesetz fordert nur, was zur Ausräumung begründeter Zweifel nötig ist.',
      ),
      when(
        'softensPolicy',
        'Unsere Datenschutzerklärung erwähnt eine Unterschrift: Wir verlangen keine, denn das Gesetz fordert nur, was zur Ausräumung begründeter Zweifel nötig ist.',
      ),
      when(
        'cameByPublicNetwork',
        'Bitte senden Sie vorsorglich nichts Persönliches über den Kanal, über den Ihr Antrag kam: Schreiben Sie uns per E-Mail oder per Post.',
      ),
    ),
    groupWhen(
      'isPaused',
      heading('Was dies für die Frist bedeutet'),
      groupWhen(
        'pausesNow',
        paragraph(
          when(
            'isBelgium',
            'Die Frist für unsere Antwort ruht von dem Tag, an dem dieses Schreiben abgeht, bis zu dem Tag, an dem Ihre Antwort bei uns eingeht (Artikel 12 Absatz 6 DSGVO).',
          ),
          when(
            'isFrance',
            'Die Frist für unsere Antwort ruht von dem Tag, an dem dieses Schreiben abgeht, bis zu dem Tag, an dem Ihre Antwort bei uns eingeht (Artikel 12 Absatz 6 DSGVO und Artikel 77 des französischen Dekrets Nr. 2019-536 vom 29. Mai 2019).',
          ),
          say('Wir streben dennoch den {aimOn} an, als hätten wir keine Frage an Sie gehabt.'),
        ),
      ),
      paragraph(
        say(
          'Die Frist für unsere Antwort ruht bereits seit dem {pausedSince}, und zwar bis zu dem Tag, an dem Ihre Antwort bei uns eingeht.',
        ),
        when('pausedSince', 'Wir streben dennoch den {aimOn} an, als hätten wir keine Frage an Sie gehabt.'),
      ),
    ),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
  ],
});
