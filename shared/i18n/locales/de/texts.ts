/** The words of letters in German: a text changed before signing, drafts, corrections, and the user’s own templates. */
import type { texts as french } from '../fr/texts.ts';

export const texts: Readonly<Record<keyof typeof french, string>> = {
  'block.up': 'Nach oben: {name}',
  'block.down': 'Nach unten: {name}',
  'block.take': 'Entfernen: {name}',
  'block.taken': 'Aus dem Text entfernt.',

  'letter-text.title': 'Text des Briefs',
  'letter-text.change': 'Text ändern',
  'letter-text.copy': 'Text kopieren',
  'letter-text.copied': 'kopiert',
  'letter-text.as-filled':
    'Das ist der Text der Vorlage. Sobald Sie ein Wort ändern, folgt er den Feldern oben nicht mehr.',
  'letter-text.keeps-its-words':
    'Von Hand geändert: Dieser Text behält seine Worte. Ändern Sie oben Datum oder Sprache, folgt der Briefkopf, dieser Text aber nicht.',
  'letter-text.reset': 'Zurück zum ursprünglichen Text',
  'letter-text.take-back': 'Meinen Text wieder nehmen',
  'letter-text.subject': 'Betreff',
  'letter-text.subject-needed': 'Ein Brief hat einen Betreff: Schreiben Sie ihn in wenigen Worten.',
  'letter-text.block.paragraph': 'Absatz {number}',
  'letter-text.block.heading': 'Überschrift {number}',
  'letter-text.block.list': 'Liste {number}',
  'letter-text.block.table': 'Tabelle {number}',
  'letter-text.add.paragraph': 'Einen Absatz',
  'letter-text.add.heading': 'Eine Überschrift',
  'letter-text.add.list': 'Eine Liste',
  'letter-text.add.table': 'Eine Tabelle',
  'letter-text.add': 'Am Ende hinzufügen',
  'letter-text.item': 'Punkt {number}',
  'letter-text.item-take': 'Punkt {number} entfernen',
  'letter-text.item-add': 'Punkt hinzufügen',
  'letter-text.heads': 'Titel der Spalten',
  'letter-text.head': 'Spalte {number}',
  'letter-text.row': 'Zeile {number}',
  'letter-text.row-take': 'Zeile {number} entfernen',
  'letter-text.row-add': 'Zeile hinzufügen',

  'letter-draft.list': 'Begonnene Briefe',
  'letter-draft.column.of': 'Anfrage von',
  'letter-draft.state': 'Entwurf',
  'letter-draft.drop': 'Entwurf verwerfen',
  'letter-draft.drop.title': 'Diesen Entwurf verwerfen?',
  'letter-draft.drop.sentence':
    '{letter}: Was Sie geschrieben haben, verschwindet endgültig. Die Anfrage ändert sich nicht.',

  'correction.begin': 'Diesen Brief berichtigen',
  'correction.of': 'Berichtigt den Brief vom {day}',
  'correction.says-so': 'Der neue Brief sagt, dass er ihn ersetzt. Beide werden aufbewahrt.',
  'correction.never-left':
    'Für ihn ist kein Versand vermerkt: Der neue Brief erwähnt ihn daher nicht. Beide werden aufbewahrt.',
  'correction.replaced': 'Dieser Brief wurde ersetzt',
  'correction.both-kept': 'Ein berichtigter Brief ist an seine Stelle getreten. Dieser bleibt in der Akte.',
  'correction.see-new': 'Den neuen ansehen',
  'correction.see-old': 'Den ersetzten Brief ansehen',
};
