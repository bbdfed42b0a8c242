/** The words of letters in English: a text changed before signing, drafts, corrections, and the user’s own templates. */
import type { texts as french } from '../fr/texts.ts';

export const texts: Readonly<Record<keyof typeof french, string>> = {
  'block.up': 'Move up: {name}',
  'block.down': 'Move down: {name}',
  'block.take': 'Remove: {name}',
  'block.taken': 'Removed from the text.',

  'letter-text.title': 'Text of the letter',
  'letter-text.change': 'Change the text',
  'letter-text.copy': 'Copy the text',
  'letter-text.copied': 'copied',
  'letter-text.as-filled':
    'This is the text of the template. As soon as you change a word, it no longer follows the fields above.',
  'letter-text.keeps-its-words':
    'Changed by hand: this text keeps its words. If you change the date or the language above, the letterhead follows, but this text does not.',
  'letter-text.reset': 'Back to the original text',
  'letter-text.take-back': 'Take my text again',
  'letter-text.subject': 'Subject',
  'letter-text.subject-needed': 'A letter has a subject: write it in a few words.',
  'letter-text.block.paragraph': 'Paragraph {number}',
  'letter-text.block.heading': 'Heading {number}',
  'letter-text.block.list': 'List {number}',
  'letter-text.block.table': 'Table {number}',
  'letter-text.add.paragraph': 'A paragraph',
  'letter-text.add.heading': 'A heading',
  'letter-text.add.list': 'A list',
  'letter-text.add.table': 'A table',
  'letter-text.add': 'Add at the end',
  'letter-text.item': 'Item {number}',
  'letter-text.item-take': 'Remove item {number}',
  'letter-text.item-add': 'Add an item',
  'letter-text.heads': 'Titles of the columns',
  'letter-text.head': 'Column {number}',
  'letter-text.row': 'Row {number}',
  'letter-text.row-take': 'Remove row {number}',
  'letter-text.row-add': 'Add a row',

  'letter-draft.list': 'Letters begun',
  'letter-draft.column.of': 'Request by',
  'letter-draft.state': 'draft',
  'letter-draft.drop': 'Throw the draft away',
  'letter-draft.drop.title': 'Throw this draft away?',
  'letter-draft.drop.sentence': '{letter}: what you wrote is gone for good. The request does not change.',

  'correction.begin': 'Correct this letter',
  'correction.of': 'Corrects the letter of {day}',
  'correction.says-so': 'The new letter says that it replaces it. Both are kept.',
  'correction.never-left':
    'No sending is noted for it, so the new letter does not mention it. Both are kept.',
  'correction.replaced': 'This letter has been replaced',
  'correction.both-kept': 'A corrected letter took its place. This one stays in the file.',
  'correction.see-new': 'See the new one',
  'correction.see-old': 'See the letter that it replaces',
};
