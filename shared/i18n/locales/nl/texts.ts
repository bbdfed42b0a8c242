/** The words of letters in Dutch: a text changed before signing, drafts, corrections, and the user’s own templates. */
import type { texts as french } from '../fr/texts.ts';

export const texts: Readonly<Record<keyof typeof french, string>> = {
  'block.up': 'Naar boven: {name}',
  'block.down': 'Naar beneden: {name}',
  'block.take': 'Weghalen: {name}',
  'block.taken': 'Uit de tekst gehaald.',

  'letter-text.title': 'Tekst van de brief',
  'letter-text.change': 'De tekst aanpassen',
  'letter-text.copy': 'De tekst kopiëren',
  'letter-text.copied': 'gekopieerd',
  'letter-text.as-filled':
    'Dit is de tekst van het model. Zodra u er een woord aan verandert, volgt hij de velden hierboven niet meer.',
  'letter-text.keeps-its-words':
    'Met de hand aangepast: deze tekst behoudt zijn woorden. Verandert u hierboven de datum of de taal, dan volgt de briefkop, maar deze tekst niet.',
  'letter-text.reset': 'Terug naar de oorspronkelijke tekst',
  'letter-text.take-back': 'Mijn tekst terugnemen',
  'letter-text.subject': 'Onderwerp',
  'letter-text.subject-needed': 'Een brief heeft een onderwerp: schrijf het in enkele woorden.',
  'letter-text.block.paragraph': 'Alinea {number}',
  'letter-text.block.heading': 'Titel {number}',
  'letter-text.block.list': 'Lijst {number}',
  'letter-text.block.table': 'Tabel {number}',
  'letter-text.add.paragraph': 'Een alinea',
  'letter-text.add.heading': 'Een titel',
  'letter-text.add.list': 'Een lijst',
  'letter-text.add.table': 'Een tabel',
  'letter-text.add': 'Aan het einde toevoegen',
  'letter-text.item': 'Punt {number}',
  'letter-text.item-take': 'Punt {number} weghalen',
  'letter-text.item-add': 'Een punt toevoegen',
  'letter-text.heads': 'Titels van de kolommen',
  'letter-text.head': 'Kolom {number}',
  'letter-text.row': 'Rij {number}',
  'letter-text.row-take': 'Rij {number} weghalen',
  'letter-text.row-add': 'Een rij toevoegen',

  'letter-draft.list': 'Begonnen brieven',
  'letter-draft.column.of': 'Verzoek van',
  'letter-draft.state': 'concept',
  'letter-draft.drop': 'Het concept weggooien',
  'letter-draft.drop.title': 'Dit concept weggooien?',
  'letter-draft.drop.sentence': '{letter}: wat u schreef, verdwijnt voorgoed. Het verzoek verandert niet.',

  'correction.begin': 'Deze brief verbeteren',
  'correction.of': 'Verbetert de brief van {day}',
  'correction.says-so': 'De nieuwe brief zegt dat hij de vorige vervangt. Beide blijven bewaard.',
  'correction.never-left':
    'Er is geen verzending genoteerd: de nieuwe brief vermeldt de vorige dus niet. Beide blijven bewaard.',
  'correction.replaced': 'Deze brief is vervangen',
  'correction.both-kept': 'Een verbeterde brief kwam in de plaats. Deze blijft in het dossier.',
  'correction.see-new': 'De nieuwe bekijken',
  'correction.see-old': 'De vervangen brief bekijken',
};
