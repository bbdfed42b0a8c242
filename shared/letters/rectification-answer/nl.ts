/** The answer to a request for rectification, in Dutch. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { RectificationFacts } from './facts.ts';

const { clause, groupWhen, heading, paragraph, paragraphEach, say, table, template, when } = wordsFor<
  RectificationFacts,
  ClauseName
>();

export const nl = template({
  version: 1,
  subject: 'Antwoord op uw verzoek om rectificatie van uw persoonsgegevens',
  blocks: [
    paragraph(
      say(
        'Op {receivedOn} ontvingen wij het verzoek dat u {channel} aan ons hebt gericht om uw persoonsgegevens te laten rectificeren (recht op rectificatie, artikel 16 AVG). Hierna vindt u ons antwoord.',
      ),
    ),
    clause('on-behalf'),
    clause('law'),
    paragraph(
      when('isGranted', 'Wij hebben uw verzoek ingewilligd.'),
      when('isPartial', 'Wij hebben uw verzoek voor een deel van de betrokken gegevens ingewilligd.'),
      when('isRefused', 'Wij kunnen dit verzoek niet inwilligen.'),
      when(
        'corrected',
        'In de tabel hieronder leest u voor elk gerectificeerd gegeven wat er in onze bestanden stond, wat er nu staat en sinds wanneer.',
      ),
      when('toCorrect', 'Wij rectificeren de gegevens in de tabel hieronder.'),
      when('isPartial', 'Voor het overige kunnen wij uw verzoek niet inwilligen.'),
      say('{refusal}'),
      say('{reasonText}'),
      when(
        'offersStatement',
        'Vindt u deze gegevens onvolledig, dan kunt u ons een aanvullende verklaring bezorgen om er samen mee te bewaren (artikel 16 AVG).',
      ),
    ),
    groupWhen(
      'corrected',
      heading('Gerectificeerde gegevens'),
      table('corrected', (column) => [
        column('Gegeven', '{data}'),
        column('Voorheen', '{was}'),
        column('Nu', '{is}'),
        column('Sinds', '{since}'),
      ]),
    ),
    groupWhen(
      'toCorrect',
      heading('Te rectificeren gegevens'),
      table('toCorrect', (column) => [
        column('Gegeven', '{data}'),
        column('Voorheen', '{was}'),
        column('Nu', '{is}'),
      ]),
    ),
    groupWhen(
      'statement',
      paragraph(
        say(
          'Samen met uw gegevens bewaren wij uw aanvullende verklaring, die luidt als volgt (artikel 16 AVG).',
        ),
      ),
      paragraphEach('statement', '“{item}”'),
    ),
    paragraph(
      say(
        'Wij hebben de ontvangers aan wie deze gegevens waren meegedeeld, van de rectificatie in kennis gesteld (artikel 19 AVG): {recipientsTold}.',
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
