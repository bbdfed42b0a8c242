/** To a recipient of the data: what was rectified, erased or restricted, in German. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { RecipientNoticeFacts } from './facts.ts';

const { clause, groupWhen, heading, listEach, paragraph, paragraphEach, say, table, template, unless, when } =
  wordsFor<RecipientNoticeFacts, ClauseName>();

export const de = template({
  version: 1,
  subject: 'Mitteilung über eine Berichtigung, Löschung oder Einschränkung (Artikel 19 DSGVO)',
  blocks: [
    paragraph(
      say(
        'eine Person, deren Daten wir Ihnen offengelegt haben, hat bei uns ihre Rechte ausgeübt. Wie Artikel 19 DSGVO (Verordnung (EU) 2016/679) es vorschreibt, teilen wir Ihnen mit, was wir daraufhin veranlasst haben.',
      ),
      when(
        'isProcessor',
        'Sie verarbeiten diese Daten in unserem Auftrag: Dieses Schreiben ist eine dokumentierte Weisung (Artikel 28 Absatz 3 Buchstabe a DSGVO).',
      ),
    ),
    heading('Die betroffene Person'),
    paragraphEach('identifiers', '{item}'),
    paragraph(say('Diese Angaben erhalten Sie nur, damit Sie die Person in Ihren Dateien finden können.')),
    heading('Was sich geändert hat und worum wir Sie bitten'),
    groupWhen(
      'rectified',
      paragraph(say('Wir haben die folgenden Daten berichtigt und bitten Sie, dies ebenfalls zu tun.')),
      table('rectified', (column) => [column('Angabe', '{label}'), column('Richtiger Wert', '{is}')]),
    ),
    groupWhen(
      'erased',
      paragraph(
        say('Am {erasedOn} haben wir Daten dieser Person in folgenden Kategorien gelöscht:'),
        unless('erasedOn', 'Wir löschen Daten dieser Person in folgenden Kategorien:'),
      ),
      listEach('erased', '{item}'),
      paragraph(
        say(
          'Bitte löschen Sie diejenigen, die Sie von uns erhalten haben, einschließlich ihrer Kopien und der Links zu ihnen. Falls ein Gesetz Sie verpflichtet, einen Teil davon aufzubewahren, teilen Sie uns bitte mit, welche Daten es sind, nach welcher Vorschrift und bis wann.',
        ),
      ),
    ),
    paragraph(
      say(
        'Seit dem {restrictedOn} ist die Verarbeitung der Daten dieser Person eingeschränkt (Artikel 18 DSGVO). Bitte speichern Sie diejenigen, die Sie von uns erhalten haben, nur noch, bis wir Ihnen das Ende der Einschränkung mitteilen.',
      ),
    ),
    paragraph(
      when(
        'isProcessor',
        'Falls Sie diese Daten weiteren Auftragsverarbeitern anvertraut haben, sorgen Sie bitte dafür, dass auch diese so verfahren (Artikel 28 Absatz 4 DSGVO).',
      ),
      unless(
        'isProcessor',
        'Falls Sie diese Daten in eigener Verantwortung verarbeiten, obliegt es Ihnen, daraus in Ihren Dateien die Folgen zu ziehen.',
      ),
    ),
    paragraph(
      say(
        'Bitte bestätigen Sie uns schriftlich bis spätestens {confirmBy}, was veranlasst wurde oder dass Ihnen keine dieser Daten vorliegen.',
      ),
      unless(
        'confirmBy',
        'Bitte bestätigen Sie uns so bald wie möglich schriftlich, was veranlasst wurde oder dass Ihnen keine dieser Daten vorliegen.',
      ),
    ),
    clause('extra'),
    clause('contact'),
  ],
});
