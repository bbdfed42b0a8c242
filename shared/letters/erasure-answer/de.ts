/** The answer to a request for erasure, in German. It never says that everything is gone. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { ErasureAnswerFacts } from './facts.ts';

const { clause, groupUnless, groupWhen, heading, paragraph, say, table, template, when } = wordsFor<
  ErasureAnswerFacts,
  ClauseName
>();

export const de = template({
  version: 3,
  subject: 'Antwort auf Ihren Antrag auf Löschung Ihrer personenbezogenen Daten',
  blocks: [
    paragraph(
      say(
        'am {receivedOn} ist {channel} Ihr Antrag auf Löschung Ihrer personenbezogenen Daten bei uns eingegangen (Recht auf Löschung, Artikel 17 DSGVO). Wir antworten Ihnen wie folgt.',
      ),
    ),
    clause('on-behalf'),
    clause('law'),
    groupWhen(
      'isWhollyGranted',
      paragraph(
        say('Wir haben Ihrem Antrag entsprochen.'),
        say('Am {carriedOutOn} haben wir die unten aufgeführten Daten gelöscht.'),
        when('isToBeCarriedOut', 'Wir löschen die unten aufgeführten Daten.'),
        say('Grund der Löschung: {ground}.'),
      ),
    ),
    groupWhen(
      'isPartlyGranted',
      paragraph(
        say('Wir haben Ihrem Antrag für einen Teil Ihrer Daten entsprochen.'),
        say(
          'Am {carriedOutOn} haben wir die Daten der ersten Tabelle gelöscht; die der zweiten müssen aufbewahrt werden.',
        ),
        when(
          'isToBeCarriedOut',
          'Wir löschen die Daten der ersten Tabelle; die der zweiten müssen aufbewahrt werden.',
        ),
        say('Grund der Löschung: {ground}.'),
      ),
    ),
    groupWhen(
      'isNothingHeld',
      paragraph(
        say(
          'Wir haben dies geprüft und verarbeiten keine personenbezogenen Daten über Sie, abgesehen von Ihrem Antrag und dieser Antwort: Es gibt daher nichts zu löschen.',
        ),
        say(
          'Sollten Sie der Ansicht sein, dass bei uns Daten unter einem anderen Namen, einer anderen Anschrift oder einer anderen Nummer vorliegen könnten, teilen Sie es uns bitte mit: Wir suchen dann erneut.',
        ),
      ),
    ),
    groupWhen(
      'isRefused',
      paragraph(
        say('Wir können diesem Antrag nicht entsprechen.'),
        when(
          'isAllKept',
          'Die Daten, die wir führen, müssen aus den unten genannten Gründen aufbewahrt werden.',
        ),
        say('{refusal}'),
        say('{reasonText}'),
      ),
    ),
    groupWhen(
      'offersAlternatives',
      paragraph(
        say(
          'Sie können uns jedoch bitten, die Verarbeitung Ihrer Daten einzuschränken (Artikel 18 DSGVO), oder ihr aus Gründen widersprechen, die sich aus Ihrer besonderen Situation ergeben (Artikel 21 Absatz 1). Ein Widerspruch gegen Direktwerbung bedarf keiner Begründung (Artikel 21 Absatz 2). Es genügt, wenn Sie uns dies in Beantwortung dieses Schreibens mitteilen.',
        ),
      ),
    ),
    groupWhen(
      'erased',
      groupUnless('isToBeCarriedOut', heading('Gelöschte Daten')),
      groupWhen('isToBeCarriedOut', heading('Zu löschende Daten')),
      table('erased', (column) => [column('Kategorie', '{category}'), column('Daten', '{what}')]),
    ),
    paragraph(
      when(
        'keepsSuppressionPrint',
        'Von dem, was gelöscht wurde, bewahren wir lediglich einen technischen Fingerabdruck Ihrer Adresse auf, um Sie nicht versehentlich erneut einzutragen.',
      ),
      say('Wir bewahren ihn {suppressionPeriod} lang auf.'),
    ),
    paragraph(
      say(
        'Die gelöschten Daten befinden sich noch in unseren Sicherungskopien, die spätestens am {backupsGoneOn} ersetzt sind; bis dahin werden sie dort nicht eingesehen.',
      ),
      say(
        'Die gelöschten Daten befinden sich noch in unseren Sicherungskopien, die spätestens {backupDays} nach der Löschung ersetzt sind; bis dahin werden sie dort nicht eingesehen.',
      ),
    ),
    paragraph(
      say(
        'Die Empfänger, denen diese Daten offengelegt worden waren, haben wir über die Löschung unterrichtet (Artikel 19 DSGVO): {recipientsTold}.',
      ),
      when(
        'toldUnnamed',
        'Die Empfänger, denen diese Daten offengelegt worden waren, haben wir über die Löschung unterrichtet (Artikel 19 DSGVO); auf Wunsch teilen wir Ihnen mit, welche es sind.',
      ),
    ),
    groupWhen(
      'kept',
      heading('Aufbewahrte Daten'),
      table('kept', (column) => [
        column('Kategorie', '{category}'),
        column('Ausnahme', '{exception}'),
        column('Vorschrift oder Grund', '{basis}'),
        column('Dauer', '{until}'),
      ]),
      paragraph(
        say(
          'Diese Daten liegen in einem Archiv mit eingeschränktem Zugang. Sie dienen nur noch dem genannten Zweck und werden nach Ablauf der angegebenen Dauer gelöscht.',
        ),
        when(
          'keepsNaming',
          'Die aufbewahrten Unterlagen müssen vollständig bleiben: Die in der Tabelle genannten Identitätsdaten bleiben mit ihnen verbunden und stehen nicht mehr in unseren laufenden Dateien.',
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
