/** The answer to the withdrawal of a consent, in German. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { ConsentFacts } from './facts.ts';

const { clause, groupWhen, heading, listEach, paragraph, paragraphEach, say, table, template, when } =
  wordsFor<ConsentFacts, ClauseName>();

export const de = template({
  version: 2,
  subject: 'Antwort auf den Widerruf Ihrer Einwilligung',
  blocks: [
    paragraph(
      say(
        'am {receivedOn} ist {channel} der Widerruf Ihrer Einwilligung in die Verarbeitung Ihrer personenbezogenen Daten bei uns eingegangen (Artikel 7 Absatz 3 DSGVO). Wir antworten Ihnen wie folgt.',
      ),
    ),
    clause('on-behalf'),
    clause('law'),
    paragraph(
      when('isGranted', 'Wir haben den Widerruf umgesetzt: Ihre Mitteilung hat genügt.'),
      when('isPartial', 'Wir haben den Widerruf teilweise umgesetzt.'),
      when('isRefused', 'Wir können diesem Antrag nicht entsprechen.'),
      when(
        'isNothing',
        'Wir haben dies geprüft: Keine Verarbeitung Ihrer Daten bei uns beruht auf Ihrer Einwilligung. Es gibt daher nichts zu beenden.',
      ),
      say('Seit dem {stoppedOn} verarbeiten wir Ihre Daten nicht mehr für Folgendes:'),
      when('isToBeCarriedOut', 'Wir beenden die Verarbeitung Ihrer Daten für Folgendes:'),
      when('isRefused', '{refusal}'),
      when('isRefused', '{reasonText}'),
    ),
    listEach('stopped', '{item}'),
    groupWhen(
      'isPartial',
      paragraph(
        say('Im Übrigen können wir Ihrem Antrag nicht entsprechen.'),
        say('{refusal}'),
        say('{reasonText}'),
      ),
    ),
    groupWhen(
      'isWithdrawn',
      paragraph(
        say('Seit dem {marketingStoppedOn} werden Ihre Daten nicht mehr für Direktwerbung verarbeitet.'),
        say(
          'Die Rechtmäßigkeit der Verarbeitung, die aufgrund Ihrer Einwilligung bis zum Widerruf erfolgt ist, wird dadurch nicht berührt.',
        ),
        say(
          'Sie können die Löschung der Daten verlangen, die nur aufgrund dieser Einwilligung verarbeitet wurden (Artikel 17 Absatz 1 Buchstabe b DSGVO). Es genügt, wenn Sie uns dies in Beantwortung dieses Schreibens mitteilen.',
        ),
      ),
    ),
    groupWhen(
      'consequences',
      heading('Was sich dadurch für Sie ändert'),
      paragraphEach('consequences', '{item}'),
    ),
    groupWhen(
      'continued',
      heading('Was auf anderer Grundlage weiterläuft'),
      table('continued', (column) => [
        column('Zweck', '{purpose}'),
        column('Rechtsgrundlage (DSGVO)', '{basis}'),
        column('Datenkategorien', '{categories}'),
      ]),
      paragraph(say('Diese Verarbeitungen beruhen nicht auf Ihrer Einwilligung.')),
    ),
    clause('request-file'),
    clause('other-rights'),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
    clause('complaint'),
  ],
});
