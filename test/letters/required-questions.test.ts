/** What the law wants the letters on the way to an answer to say, and what they must not demand, in each language. */
import { describe, expect, test } from 'vitest';
import { noPromises } from '../../shared/domain/controller/promises.ts';
import { languages, type Language } from '../../shared/domain/language.ts';
import { localDate } from '../../shared/domain/local-date.ts';
import type { LetterInput } from '../../shared/letters/letter-input.ts';
import { compose, plainText } from './letter-text.ts';
import { everyLetter, finalAnswer, said, same, type Rule } from './required-rules.ts';
import { aRequest, asked, type Country } from './sample.ts';
import {
  clarificationQuestion,
  extension,
  feeAnnouncement,
  identityQuestion,
  pausedSince,
  reminder,
  silenceClosing,
} from './sample-questions.ts';
import { countries } from './variants.ts';

type Letter = (country: Country, language: Language) => LetterInput;
const demanding = { ...noPromises, identityRule: 'identity-copy-and-signature' } as const;

const pauses = said(
  'from when until when the period rests',
  /suspendu du jour où cette lettre part jusqu’au jour où votre réponse nous parvient/,
  /geschorst vanaf de dag waarop deze brief vertrekt tot de dag waarop wij uw antwoord ontvangen/,
  /suspended from the day on which this letter leaves until the day on which your answer reaches us/,
  /von dem Tag, an dem dieses Schreiben abgeht, bis zu dem Tag, an dem Ihre Antwort bei uns eingeht/,
);
const aim = said(
  'the day aimed at without the pause',
  /visons malgré tout le 5 avril 2026/,
  /streven toch naar 5 april 2026/,
  /still aim for 5 April 2026/,
  /streben dennoch den 5\. April 2026 an/,
);
const article12to6 = said(
  '12(6)',
  /article 12, paragraphe 6, du RGPD/,
  /artikel 12, lid 6, AVG/,
  /Article 12\(6\) GDPR/,
  /Artikel 12 Absatz 6 DSGVO/,
);
const decree: Rule = {
  ...said(
    'the decree of 29 May 2019',
    /article 77 du décret n° 2019-536 du 29 mai 2019/,
    /artikel 77 van het Franse decreet nr\. 2019-536 van 29 mei 2019/,
    /Article 77 of the French Decree no\. 2019-536 of 29 May 2019/,
    /Artikel 77 des französischen Dekrets Nr\. 2019-536 vom 29\. Mai 2019/,
  ),
  in: 'FR',
};
const anyMeans = said(
  'that any means will do',
  /Tout autre moyen qui lève ce doute convient/,
  /Elk ander middel dat deze twijfel wegneemt/,
  /Any other means that removes this doubt/,
  /Jedes andere Mittel, das diese Zweifel ausräumt/,
);
const masked = said(
  'that photo and numbers are masked',
  /la photo et tous les numéros sont masqués/,
  /de foto en alle nummers onleesbaar/,
  /the photograph and all numbers blacked out/,
  /das Foto und sämtliche Nummern geschwärzt/,
);
const destroyed = said(
  'that the copy is destroyed after the check',
  /nous la détruirons aussitôt après/,
  /wij vernietigen haar onmiddellijk daarna/,
  /we will destroy it immediately afterwards/,
  /Wir vernichten sie unmittelbar danach/,
);
const recital63 = said(
  'recital 63',
  /considérant 63 du RGPD/,
  /overweging 63 AVG/,
  /recital 63 GDPR/,
  /Erwägungsgrund 63 DSGVO/,
);
const everything = said(
  'that without precision everything is provided',
  /tout ce que nous détenons à votre sujet/,
  /alles wat wij over u bewaren/,
  /everything that we hold about you/,
  /alles, was wir über Sie gespeichert haben/,
);
const unchanged = said(
  'that the period runs on, and until when',
  /ne change rien au délai : nous vous répondrons au plus tard le 7 avril 2026/,
  /verandert niets aan de termijn: wij antwoorden u uiterlijk op 7 april 2026/,
  /does not affect the period: we will answer you at the latest on 7 April 2026/,
  /ändert nichts an der Frist: Wir antworten Ihnen spätestens am 7\. April 2026/,
);
const noDocument = said(
  'a document',
  /document officiel/,
  /officieel document/,
  /official document/,
  /amtlichen Dokuments/,
);
const policyOnSignature = said(
  'the signature that the policy mentions',
  /signature : nous ne vous/,
  /handtekening: wij vragen u/,
  /signature: we (ask you for neither|do not ask you for one)/,
  /Unterschrift: Wir verlangen (weder|keine)/,
);

const letters: readonly (readonly [string, Letter, readonly Rule[]])[] = [
  [
    'a question about identity',
    (country, language) => identityQuestion(country, language, {}, { promises: demanding }),
    [
      ...everyLetter,
      same('the doubt', /W-17\./),
      same('the questions', /W-23\nW-29/),
      anyMeans,
      article12to6,
      decree,
      pauses,
      aim,
      policyOnSignature,
    ],
  ],
  [
    'a question that takes a document',
    (country, language) =>
      identityQuestion(country, language, { proof: 'document', questions: '' }, { promises: demanding }),
    [masked, destroyed, anyMeans, pauses, policyOnSignature],
  ],
  [
    'a question about a large quantity of data',
    (country, language) => clarificationQuestion(country, language, { scope: 'W-23\nW-29' }),
    [
      ...everyLetter,
      same('the question', /W-17\./),
      same('the choices', /W-23\nW-29/),
      recital63,
      everything,
      pauses,
      aim,
    ],
  ],
  [
    'a question about little data',
    (country, language) => clarificationQuestion(country, language, { largeQuantity: 'no' }),
    [...everyLetter, everything, unchanged],
  ],
  [
    'a reminder',
    (country, language) => reminder(country, language),
    [
      ...everyLetter,
      said(
        'the letter that asked',
        /lettre du 8 mars 2026/,
        /brief van 8 maart 2026/,
        /letter of 8 March 2026/,
        /Schreiben vom 8\. März 2026/,
      ),
      said(
        'by when',
        /au plus tard le 7 avril 2026/,
        /uiterlijk op 7 april 2026/,
        /by 7 April 2026/,
        /bis spätestens 7\. April 2026/,
      ),
      said(
        'what happens without an answer',
        /paragraphes 2 et 6/,
        /leden 2 en 6/,
        /12\(2\) and \(6\)/,
        /Absätze 2 und 6/,
      ),
      said(
        'that the period rests',
        /reste suspendu/,
        /blijft geschorst/,
        /remains suspended/,
        /ruht weiterhin/,
      ),
    ],
  ],
  [
    'a reminder of a clarification',
    (country, language) => reminder(country, language, 'clarification'),
    [...everyLetter, recital63, everything],
  ],
  [
    'the end without an answer',
    (country, language) => silenceClosing(country, language),
    [
      ...everyLetter,
      ...finalAnswer,
      said('the right: 15', /article 15 du RGPD/, /artikel 15 AVG/, /Article 15 GDPR/, /Artikel 15 DSGVO/),
      said('when it was asked', /Le 9 mars 2026/, /Op 9 maart 2026/, /On 9 March 2026/, /Am 9\. März 2026/),
      said(
        'when it was recalled',
        /rappelé le 24 mars 2026/,
        /Op 24 maart 2026 hebben wij u daaraan herinnerd/,
        /reminded you of this on 24 March 2026/,
        /Am 24\. März 2026 haben wir Sie daran erinnert/,
      ),
      said(
        '12(2) and 12(6)',
        /article 12, paragraphes 2 et 6, du RGPD/,
        /artikel 12, leden 2 en 6, AVG/,
        /Article 12\(2\) and \(6\) GDPR/,
        /Artikel 12 Absätze 2 und 6 DSGVO/,
      ),
      said(
        'that an answer opens it again',
        /nous le rouvrirons/,
        /heropenen wij het/,
        /we will reopen it/,
        /öffnen wir sie wieder/,
      ),
    ],
  ],
  [
    'an extension',
    (country, language) =>
      extension(country, language, aRequest([asked('access'), asked('marketing-objection')])),
    [
      ...everyLetter,
      same('the reason', /W-17\./),
      said(
        '12(3)',
        /article 12, paragraphe 3, du RGPD/,
        /artikel 12, lid 3, AVG/,
        /Article 12\(3\) GDPR/,
        /Artikel 12 Absatz 3 DSGVO/,
      ),
      said(
        'two further months',
        /de deux mois/,
        /met twee maanden/,
        /two further months/,
        /zwei weitere Monate/,
      ),
      said(
        'the new end',
        /au plus tard le 8 juin 2026/,
        /uiterlijk op 8 juni 2026/,
        /at the latest on 8 June 2026/,
        /spätestens am 8\. Juni 2026/,
      ),
      said(
        'that marketing does not wait: 21(3)',
        /ne retarde pas la fin de la prospection/,
        /vertraagt het einde van de direct marketing niet/,
        /does not delay the end of direct marketing/,
        /verzögert das Ende der Direktwerbung nicht/,
      ),
    ],
  ],
  [
    'a fee for a further copy',
    (country, language) => feeAnnouncement(country, language),
    [
      ...finalAnswer.slice(0, 2),
      same('the circumstances', /W-17\./),
      same('the amount', /W-49/),
      said(
        '15(3)',
        /article 15, paragraphe 3, du RGPD/,
        /artikel 15, lid 3, AVG/,
        /Article 15\(3\) GDPR/,
        /Artikel 15 Absatz 3 DSGVO/,
      ),
      said(
        'that the first copy is free',
        /première copie de vos données est gratuite/,
        /eerste kopie van uw gegevens is kosteloos/,
        /first copy of your data is free/,
        /erste Kopie Ihrer Daten ist unentgeltlich/,
      ),
      said(
        'that the request can be narrowed',
        /limiter votre demande/,
        /uw verzoek beperken/,
        /limit your request/,
        /Ihren Antrag auf das beschränken/,
      ),
    ],
  ],
  [
    'a fee for excess',
    (country, language) => feeAnnouncement(country, language, { feeGround: 'excessive' }),
    [
      ...finalAnswer.slice(0, 2),
      said(
        '12(5)',
        /article 12, paragraphe 5, du RGPD/,
        /artikel 12, lid 5, AVG/,
        /Article 12\(5\) GDPR/,
        /Artikel 12 Absatz 5 DSGVO/,
      ),
      said(
        'who bears the proof',
        /à nous de démontrer/,
        /aan ons om die buitensporigheid aan te tonen/,
        /for us to demonstrate/,
        /Nachweis dafür obliegt uns/,
      ),
      said(
        'that the request can be narrowed',
        /restreindre votre demande/,
        /uw verzoek beperken/,
        /narrow your request/,
        /Ihren Antrag einschränken/,
      ),
    ],
  ],
];

const each = <T extends readonly unknown[]>(rows: readonly T[]) =>
  rows.flatMap((row) =>
    countries.flatMap((country) => languages.map((language) => ({ row, country, language }))),
  );

describe.each(each(letters))(
  '$row.0, $country, $language',
  ({ row: [, letter, rules], country, language }) => {
    const text = plainText(compose(letter(country, language)).document);
    test.each(rules.filter((rule) => (rule.in ?? country) === country))('says $rule', ({ says }) => {
      expect(text).toMatch(says[language]);
    });
  },
);

const over: Letter = (country, language) =>
  identityQuestion(country, language, {}, { letterOn: localDate('2026-04-08') });
const never: readonly (readonly [string, Letter, Rule])[] = [
  ['a question about identity asks for no document by itself', identityQuestion, noDocument],
  [
    'a question with the policy’s words does not either',
    (country, language) => identityQuestion(country, language, {}, { promises: demanding }),
    noDocument,
  ],
  ['a question after the end of the period pauses nothing', over, pauses],
  ['nor does it name a day to aim at', over, aim],
  [
    'a question about little data pauses nothing',
    (country, language) => clarificationQuestion(country, language, { largeQuantity: 'no' }),
    pauses,
  ],
  [
    'nor does one about anything but access',
    (country, language) => clarificationQuestion(country, language, {}, { rights: [asked('erasure')] }),
    pauses,
  ],
  [
    'a question while the period rests does not pause it again',
    (country, language) => identityQuestion(country, language, {}, pausedSince('identity')),
    pauses,
  ],
  [
    'a Belgian letter does not name the French decree',
    (_, language) => identityQuestion('BE', language),
    same('decree', /2019-536/),
  ],
  [
    'an end that was not reminded of does not say so',
    (country, language) => silenceClosing(country, language, undefined, { letters: [] }),
    same('a reminder', /24/),
  ],
];

test.each(each(never))('$row.0, $country, $language', ({ row: [, letter, rule], country, language }) => {
  expect(plainText(compose(letter(country, language)).document)).not.toMatch(rule.says[language]);
});
