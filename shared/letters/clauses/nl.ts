/** Clauses and furniture of Dutch letters. */
import type { CommonFacts } from '../common-facts.ts';
import { wordsFor } from '../template-words.ts';
import type { LetterFrame } from './clauses.ts';

const { groupWhen, heading, paragraph, paragraphEach, say, unless, when } = wordsFor<CommonFacts>();

export const nl: LetterFrame = {
  clauses: {
    law: [
      paragraph(
        when(
          'isBelgium',
          'Deze brief steunt op Verordening (EU) 2016/679 (de “AVG”) en op de wet van 30 juli 2018 betreffende de bescherming van natuurlijke personen met betrekking tot de verwerking van persoonsgegevens.',
        ),
        when(
          'isFrance',
          'Deze brief steunt op Verordening (EU) 2016/679 (de “AVG”) en op de Franse wet nr. 78-17 van 6 januari 1978 betreffende informatica, bestanden en vrijheden.',
        ),
      ),
    ],
    'on-behalf': [
      groupWhen(
        'asksForAnother',
        paragraph(
          say(
            'Uw verzoek betreft {onBehalfOf}: met “uw gegevens” en “uw rechten” bedoelen wij in deze brief de gegevens en de rechten van die persoon.',
          ),
          unless(
            'onBehalfOf',
            'U treedt op voor een andere persoon: met “uw gegevens” en “uw rechten” bedoelen wij in deze brief diens gegevens en rechten.',
          ),
        ),
      ),
    ],
    'copy-to-person': [
      groupWhen(
        'copyGoesToPerson',
        paragraph(
          say(
            'Uit geen enkel stuk blijkt dat u de kopie van de gegevens mag ontvangen: wij sturen haar rechtstreeks naar {onBehalfOf}.',
          ),
          unless(
            'onBehalfOf',
            'Uit geen enkel stuk blijkt dat u de kopie van de gegevens mag ontvangen: wij sturen haar rechtstreeks naar de betrokkene.',
          ),
        ),
      ),
    ],
    'free-of-charge': [
      paragraph(say('De uitoefening van uw rechten is kosteloos (artikel 12, lid 5, AVG).')),
    ],
    contact: [
      paragraph(
        when(
          'contactName',
          'Met vragen kunt u terecht bij {contactName} ({contactWays}), met vermelding van ons kenmerk {reference}.',
        ),
        unless(
          'contactName',
          'Met vragen kunt u bij ons terecht ({contactWays}), met vermelding van ons kenmerk {reference}.',
        ),
        unless(
          'contactWays',
          'Met vragen kunt u ons schrijven op het adres bovenaan deze brief, met vermelding van ons kenmerk {reference}.',
        ),
        say('U kunt zich ook wenden tot onze functionaris voor gegevensbescherming: {dpo}.'),
      ),
    ],
    complaint: [
      heading('Klacht en beroep'),
      groupWhen(
        'isBelgium',
        paragraph(
          say(
            'U kunt een klacht indienen bij de Gegevensbeschermingsautoriteit, Drukpersstraat 35, 1000 Brussel, contact@apd-gba.be. U kunt zich ook wenden tot de bevoegde rechtbank, in het bijzonder tot de voorzitter van de rechtbank van eerste aanleg, zetelend zoals in kort geding (art. 209, wet van 30 juli 2018).',
          ),
        ),
      ),
      groupWhen(
        'isFrance',
        paragraph(
          say(
            'U kunt een klacht indienen bij de CNIL, de Franse toezichthoudende autoriteit, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07 (www.cnil.fr/fr/plaintes), en een voorziening in rechte instellen bij de bevoegde rechter.',
          ),
        ),
      ),
      paragraph(
        unless(
          'asksForAnother',
          'U kunt ook een klacht indienen bij de toezichthoudende autoriteit van het land waar u woont (artikel 77, lid 1, AVG): {otherAuthority}.',
        ),
        when(
          'asksForAnother',
          'Een klacht kan ook worden ingediend bij de toezichthoudende autoriteit van het land waar de betrokkene woont (artikel 77, lid 1, AVG): {otherAuthority}.',
        ),
      ),
    ],
    'request-file': [
      paragraph(
        say(
          'Wij bewaren uw verzoek en ons antwoord tot {requestFilePeriod} na de afsluiting van het dossier, met beperkte toegang, om te kunnen aantonen dat wij u hebben geantwoord (artikel 5, lid 2, AVG).',
        ),
      ),
    ],
    'other-rights': [
      paragraph(
        say('Over de rest van uw verzoek ontvangt u nog een afzonderlijke brief: {otherRightsToCome}.'),
      ),
      paragraphEach(
        'otherLetters',
        'Het andere deel van uw verzoek beantwoorden wij in een afzonderlijke brief van {letterOn}: {right}.',
      ),
    ],
    correction: [
      paragraph(say('Deze brief vervangt onze brief van {correctsLetterOf}, die een fout bevatte.')),
    ],
    extra: [paragraphEach('extraParagraphs', '{item}')],
  },
  subjectLabel: 'Betreft',
  references: {
    received: 'Uw verzoek ontvangen op',
    letterReceived: 'Uw brief ontvangen op',
    theirs: 'Uw kenmerk',
    ours: 'Ons kenmerk',
  },
  salutation: 'Geachte mevrouw, geachte heer,',
  closing: { BE: 'Hoogachtend,', FR: 'Hoogachtend,' },
  enclosures: { BE: { one: 'Bijlage', other: 'Bijlagen' }, FR: { one: 'Bijlage', other: 'Bijlagen' } },
  registered: {
    BE: { numbered: 'Aangetekende zending nr. {number}', plain: 'Aangetekende zending' },
    FR: {
      numbered: 'Aangetekende brief met ontvangstbewijs nr. {number}',
      plain: 'Aangetekende brief met ontvangstbewijs',
    },
  },
  pageLabel: 'Pagina {page} / {pages}',
  sealCaption: 'Digitaal verzegeld document (integriteit)',
  title: '{subject} – {reference}',
  mentions: {
    inLiquidation: '{name} in vereffening',
    capital: '{form} met een kapitaal van {capital}',
    vat: 'btw {number}',
    registry: { BE: 'RPR {town}', FR: 'RCS {town}' },
  },
};
