/** To a person whose data came from elsewhere, in German. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { SourceNoticeFacts } from './facts.ts';

const { clause, groupUnless, groupWhen, heading, listEach, paragraph, say, table, template, unless, when } =
  wordsFor<SourceNoticeFacts, ClauseName>();

export const de = template({
  version: 1,
  subject: 'Information über personenbezogene Daten, die nicht von Ihnen stammen (Artikel 14 DSGVO)',
  blocks: [
    paragraph(
      say(
        'wir verarbeiten personenbezogene Daten über Sie, die Sie uns nicht selbst mitgeteilt haben. Nach Artikel 14 DSGVO informieren wir Sie darüber wie folgt.',
      ),
    ),
    clause('law'),
    heading('Woher diese Daten stammen'),
    paragraph(
      say('{source}'),
      say('Wir haben sie am {obtainedOn} erhalten.'),
      when('isPublicSource', 'Diese Quelle ist öffentlich zugänglich.'),
    ),
    heading('Wer sie verarbeitet'),
    paragraph(
      say('Verantwortlicher ist {controllerName}.'),
      when('contactName', 'Bei Fragen können Sie sich an {contactName} wenden ({contactWays}).'),
      unless('contactName', 'Sie erreichen uns unter: {contactWays}.'),
      unless('contactWays', 'Sie können uns an die Anschrift im Kopf dieses Schreibens schreiben.'),
      say('Auch unsere datenschutzbeauftragte Person steht Ihnen zur Verfügung: {dpo}.'),
    ),
    heading('Welche Daten, und wie lange'),
    table('categories', (column) => [
      column('Kategorie', '{category}'),
      column('Daten', '{data}'),
      column('Speicherdauer', '{period}'),
    ]),
    heading('Wozu wir sie verarbeiten'),
    table('purposes', (column) => [
      column('Zweck', '{purpose}'),
      column('Rechtsgrundlage (DSGVO)', '{basis}'),
      column('Datenkategorien', '{categories}'),
    ]),
    heading('Wem sie mitgeteilt werden'),
    table('recipients', (column) => [
      column('Empfänger', '{recipient}'),
      column('Leistung', '{service}'),
      column('Land und Garantien', '{country}'),
      column('Erhaltene Daten', '{categories}'),
    ]),
    groupUnless(
      'recipients',
      paragraph(say('Ihre Daten werden keinem Empfänger außerhalb unseres Unternehmens mitgeteilt.')),
    ),
    paragraph(
      when(
        'hasTransfers',
        'Daten werden in Länder außerhalb des Europäischen Wirtschaftsraums (EWR) übermittelt oder können dorthin übermittelt werden: Die Tabelle nennt die Garantie für jede Übermittlung; eine Kopie davon erhalten Sie auf Anfrage.',
      ),
      when(
        'hasUnverifiedTransfers',
        'Daten werden in Länder außerhalb des Europäischen Wirtschaftsraums (EWR) übermittelt oder können dorthin übermittelt werden: Die Tabelle nennt die Garantie für jede Übermittlung, von der Sie auf Anfrage eine Kopie erhalten, oder vermerkt, dass sie noch geprüft wird.',
      ),
      when(
        'hasNoTransfers',
        'Keine dieser Daten werden in Länder außerhalb des Europäischen Wirtschaftsraums übermittelt.',
      ),
    ),
    heading('Automatisierte Entscheidungen'),
    groupWhen(
      'automatedDecisions',
      paragraph(
        say(
          'Die folgenden Entscheidungen werden durch automatisierte Verarbeitung getroffen (Artikel 22 DSGVO). Sie können das Eingreifen einer Person verlangen, Ihren Standpunkt darlegen und die Entscheidung anfechten.',
        ),
      ),
      listEach('automatedDecisions', '{activity}: {logic}'),
    ),
    groupUnless(
      'automatedDecisions',
      paragraph(
        say(
          'Wir treffen Ihnen gegenüber keine Entscheidungen, die ausschließlich auf automatisierter Verarbeitung einschließlich Profiling beruhen (Artikel 22 DSGVO).',
        ),
      ),
    ),
    heading('Ihre Rechte'),
    paragraph(
      say(
        'Unter den Voraussetzungen der DSGVO können Sie Auskunft über Ihre Daten (Artikel 15), ihre Berichtigung (Artikel 16) oder Löschung (Artikel 17) oder die Einschränkung ihrer Verarbeitung (Artikel 18) verlangen und dieser Verarbeitung widersprechen (Artikel 21); ein Widerspruch gegen Direktwerbung bedarf keiner Begründung.',
      ),
      when(
        'isPortable',
        'Die Daten, die Sie uns bereitgestellt haben, können Sie in einem strukturierten, maschinenlesbaren Format erhalten (Artikel 20).',
      ),
      when(
        'restsOnConsent',
        'Ihre Einwilligung können Sie jederzeit widerrufen; was zuvor geschehen ist, bleibt davon unberührt (Artikel 7 Absatz 3).',
      ),
      when(
        'isFrance',
        'Sie können auch festlegen, was nach Ihrem Tod mit Ihren Daten geschehen soll (Artikel 85 des französischen Gesetzes Nr. 78-17 vom 6. Januar 1978).',
      ),
    ),
    clause('free-of-charge'),
    clause('extra'),
    clause('complaint'),
  ],
});
