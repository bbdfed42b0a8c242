/** Clauses and furniture of English letters. */
import type { CommonFacts } from '../common-facts.ts';
import { wordsFor } from '../template-words.ts';
import type { LetterFrame } from './clauses.ts';

const { groupWhen, heading, paragraph, paragraphEach, say, unless, when } = wordsFor<CommonFacts>();

export const en: LetterFrame = {
  clauses: {
    law: [
      paragraph(
        when(
          'isBelgium',
          'This letter is based on Regulation (EU) 2016/679 (the “GDPR”) and on the Belgian Act of 30 July 2018 on the protection of natural persons with regard to the processing of personal data.',
        ),
        when(
          'isFrance',
          'This letter is based on Regulation (EU) 2016/679 (the “GDPR”) and on the French Act no. 78-17 of 6 January 1978 on information technology, data files and civil liberties.',
        ),
      ),
    ],
    'on-behalf': [
      groupWhen(
        'asksForAnother',
        paragraph(
          say(
            'Your request concerns {onBehalfOf}: in this letter, “your data” and “your rights” mean the data and the rights of that person.',
          ),
          unless(
            'onBehalfOf',
            'You are acting for another person: in this letter, “your data” and “your rights” mean that person’s data and rights.',
          ),
        ),
      ),
    ],
    'copy-to-person': [
      groupWhen(
        'copyGoesToPerson',
        paragraph(
          say(
            'We have seen nothing that shows that you may receive the copy of the data: we are sending it directly to {onBehalfOf}.',
          ),
          unless(
            'onBehalfOf',
            'We have seen nothing that shows that you may receive the copy of the data: we are sending it directly to the person concerned.',
          ),
        ),
      ),
    ],
    'free-of-charge': [paragraph(say('Exercising your rights is free of charge (Article 12(5) GDPR).'))],
    contact: [
      paragraph(
        when(
          'contactName',
          'If you have any questions, please contact {contactName} ({contactWays}), quoting reference {reference}.',
        ),
        unless(
          'contactName',
          'If you have any questions, please contact us ({contactWays}), quoting reference {reference}.',
        ),
        unless(
          'contactWays',
          'If you have any questions, please write to us at the address at the head of this letter, quoting reference {reference}.',
        ),
        say('You may also contact our data protection officer: {dpo}.'),
      ),
    ],
    complaint: [
      heading('Complaint and judicial remedy'),
      groupWhen(
        'isBelgium',
        paragraph(
          say(
            'You may lodge a complaint with the Belgian Data Protection Authority (Autorité de protection des données / Gegevensbeschermingsautoriteit), rue de la Presse 35, 1000 Brussels, contact@apd-gba.be. You may also bring the matter before the competent court, in particular the president of the court of first instance sitting as in summary proceedings (Art. 209 of the Act of 30 July 2018).',
          ),
        ),
      ),
      groupWhen(
        'isFrance',
        paragraph(
          say(
            'You may lodge a complaint with the CNIL, the French supervisory authority, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07 (www.cnil.fr/fr/plaintes), and seek a remedy before the competent court.',
          ),
        ),
      ),
      paragraph(
        unless(
          'asksForAnother',
          'You may also lodge a complaint with the supervisory authority of the country where you live (Article 77(1) GDPR): {otherAuthority}.',
        ),
        when(
          'asksForAnother',
          'A complaint may also be lodged with the supervisory authority of the country where the person concerned lives (Article 77(1) GDPR): {otherAuthority}.',
        ),
      ),
    ],
    'request-file': [
      paragraph(
        say(
          'We keep your request and our answer for {requestFilePeriod} after the file is closed, with restricted access, so as to be able to show that we answered you (Article 5(2) GDPR).',
        ),
      ),
    ],
    'other-rights': [
      paragraph(say('We will answer the rest of your request in a separate letter: {otherRightsToCome}.')),
      paragraphEach(
        'otherLetters',
        'The other part of your request is answered in a separate letter, dated {letterOn}: {right}.',
      ),
    ],
    correction: [
      paragraph(say('This letter replaces our letter of {correctsLetterOf}, which contained an error.')),
    ],
    extra: [paragraphEach('extraParagraphs', '{item}')],
  },
  subjectLabel: 'Subject',
  references: {
    received: 'Your request received on',
    letterReceived: 'Your letter received on',
    theirs: 'Your reference',
    ours: 'Our reference',
  },
  salutation: 'Dear Sir or Madam,',
  closing: { BE: 'Yours faithfully,', FR: 'Yours faithfully,' },
  enclosures: {
    BE: { one: 'Enclosure', other: 'Enclosures' },
    FR: { one: 'Enclosure', other: 'Enclosures' },
  },
  registered: {
    BE: { numbered: 'Registered post no. {number}', plain: 'Registered post' },
    FR: {
      numbered: 'Registered post with acknowledgement of receipt no. {number}',
      plain: 'Registered post with acknowledgement of receipt',
    },
  },
  pageLabel: 'Page {page} / {pages}',
  sealCaption: 'Digitally sealed document (integrity)',
  title: '{subject} – {reference}',
  mentions: {
    inLiquidation: '{name} in liquidation',
    capital: '{form} with a share capital of {capital}',
    vat: 'VAT {number}',
    registry: { BE: 'RPM/RPR {town}', FR: 'RCS {town}' },
  },
};
