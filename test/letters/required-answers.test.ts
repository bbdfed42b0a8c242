/** What the law wants the answers to rights that change the register to say, and the letters about lifting a restriction, in each language. */
import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../../shared/domain/language.ts';
import { restrictionCases } from '../../shared/domain/request/right-details.ts';
import type { LetterInput } from '../../shared/letters/letter-input.ts';
import { compose, plainText } from './letter-text.ts';
import { everyLetter, finalAnswer, said, same, type Rule } from './required-rules.ts';
import type { Country } from './sample.ts';
import {
  answer,
  carriedOut,
  consented,
  corrections,
  details,
  grounds,
  lifted,
  lifting,
  marketingStoppedOn,
  objected,
  restrictedFor,
  restrictedOn,
  security,
  told,
  type AnswerKind,
} from './sample-answers.ts';
import { countries } from './variants.ts';

type Letter = (country: Country, language: Language) => LetterInput;
type Rest = Parameters<typeof answer> extends [AnswerKind, Country, Language, ...infer R] ? R : never;
const of =
  (kind: AnswerKind, ...rest: Rest): Letter =>
  (country, language) =>
    answer(kind, country, language, ...rest);

const anAnswer = [...everyLetter, ...finalAnswer];
/** As `finalAnswer` asks of answers, of a letter on the way that ends something: without how long the file is kept. */
const complaint = finalAnswer.filter(({ rule }) => rule.startsWith('complaint'));

const notified = said(
  'which recipients were told: 19',
  /article 19 du RGPD\) : Mailer Sample Inc\. et Colis/,
  /artikel 19 AVG\): Mailer Sample Inc\. en Colis/,
  /Article 19 GDPR\): Mailer Sample Inc\. and Colis/,
  /Artikel 19 DSGVO\): Mailer Sample Inc\. und Colis/,
);
const until = said('the day of it', /19 mars 2026/, /19 maart 2026/, /19 March 2026/, /19\. März 2026/);

const rectified: readonly Rule[] = [
  said('the right: 16', /article 16 du RGPD/, /artikel 16 AVG/, /Article 16 GDPR/, /Artikel 16 DSGVO/),
  said(
    'what was, what is, since when',
    /Date de naissance\n1er mai 1990\n11 mai 1990\n19 mars 2026/,
    /Geboortedatum\n1 mei 1990\n11 mei 1990\n19 maart 2026/,
    /Date of birth\n1 May 1990\n11 May 1990\n19 March 2026/,
    /Geburtsdatum\n1\. Mai 1990\n11\. Mai 1990\n19\. März 2026/,
  ),
  said(
    'that nothing stood there before',
    /W-17\nRien n’y figurait\nW-31/,
    /W-17\nDaar stond niets\nW-31/,
    /W-17\nNothing was recorded\nW-31/,
    /W-17\nDort stand nichts\nW-31/,
  ),
  notified,
];

const restricted: readonly Rule[] = [
  said('the right: 18', /article 18 du RGPD/, /artikel 18 AVG/, /Article 18 GDPR/, /Artikel 18 DSGVO/),
  said('since when', /limité depuis le 7 mars/, /sinds 7 maart/, /since 7 March/, /seit dem 7\. März/),
  said(
    'which case: 18(1)(c)',
    /droits en justice \(article 18, paragraphe 1, point c\), du RGPD\)/,
    /rechtsvordering \(artikel 18, lid 1, onder c\), AVG\)/,
    /legal claims \(Article 18\(1\)\(c\) GDPR\)/,
    /Rechtsansprüchen \(Artikel 18 Absatz 1 Buchstabe c DSGVO\)/,
  ),
  said(
    'what it means: 18(2)',
    /article 18, paragraphe 2.*\navec votre consentement\n.*en justice\n.*autre personne.*\n.*intérêt public/,
    /artikel 18, lid 2.*\nmet uw toestemming\n.*rechtsvordering\n.*rechtspersoon\n.*algemeen belang/,
    /Article 18\(2\).*\nwith your consent\n.*legal claims\n.*legal person\n.*public interest/,
    /Artikel 18 Absatz 2.*\nmit Ihrer Einwilligung\n.*Rechtsansprüchen\n.*juristischen Person\n.*öffentlichen Interesses/,
  ),
  said(
    'that they are told before it is lifted: 18(3)',
    /informerons avant de la lever \(article 18, paragraphe 3/,
    /voordat wij haar opheffen \(artikel 18, lid 3/,
    /inform you before we lift it \(Article 18\(3\)/,
    /bevor wir sie aufheben \(Artikel 18 Absatz 3/,
  ),
  said(
    'that only they lift it, where the policy promises so',
    /jusqu’à ce que vous nous demandiez de la lever/,
    /tot u ons vraagt om haar op te heffen/,
    /until you ask us to lift it/,
    /bis Sie uns bitten, sie aufzuheben/,
  ),
  notified,
];

const liftingNext: readonly Rule[] = [
  said('the day: 18(3)', /levée le 2 avril 2026/, /op 2 april 2026/, /on 2 April 2026/, /am 2\. April 2026/),
  same('why', /W-41\./),
  said('since when', /depuis le 7 mars/, /sinds 7 maart/, /since 7 March/, /seit dem 7\. März/),
  said('erasure: 17', /article 17\)/, /artikel 17\)/, /Article 17\)/, /Artikel 17\)/),
  said(
    'objection: 21(1)',
    /article 21, paragraphe 1/,
    /artikel 21, lid 1/,
    /Article 21\(1\)/,
    /Artikel 21 Absatz 1/,
  ),
];

const portable: readonly Rule[] = [
  said('the right: 20', /article 20 du RGPD/, /artikel 20 AVG/, /Article 20 GDPR/, /Artikel 20 DSGVO/),
  said(
    'the format: 20(1)',
    /structuré, couramment utilisé et lisible par machine/,
    /gestructureerde, gangbare en machineleesbare/,
    /structured, commonly used and machine-readable/,
    /strukturierten, gängigen und maschinenlesbaren/,
  ),
  said(
    'that observed data is in it',
    /y compris en utilisant nos services/,
    /ook door onze diensten te gebruiken/,
    /also by using our services/,
    /auch durch die Nutzung unserer Dienste/,
  ),
  said('what is in it', /\nCommandes\n/, /\nBestellingen\n/, /\nOrders\n/, /\nBestellungen\n/),
  said(
    'what is left out, and why',
    /Factures \(2 éléments\)\nCes données ne sont traitées ni sur la base de votre consentement/,
    /Facturen \(2 gegevens\)\nDeze gegevens worden niet op basis van uw toestemming/,
    /Invoices \(2 items\)\nThese data are processed neither on the basis of your consent/,
    /Rechnungen \(2 Angaben\)\nDiese Daten werden weder aufgrund Ihrer Einwilligung/,
  ),
  said('how to open it', /lisez‑moi\.txt/, /leesmij\.txt/, /readme\.txt/, /liesmich\.txt/),
  said(
    'that it can go elsewhere directly: 20(2)',
    /article 20, paragraphe 2/,
    /artikel 20, lid 2/,
    /Article 20\(2\)/,
    /Artikel 20 Absatz 2/,
  ),
  said(
    'that nothing is erased by it: 20(3)',
    /article 20, paragraphe 3/,
    /artikel 20, lid 3/,
    /Article 20\(3\)/,
    /Artikel 20 Absatz 3/,
  ),
  same('the enclosure', /\(ZIP ?: JSON/),
];

const rejected: readonly Rule[] = [
  said(
    'the right: 21(1)',
    /article 21, paragraphe 1, du RGPD/,
    /artikel 21, lid 1, AVG/,
    /Article 21\(1\) GDPR/,
    /Artikel 21 Absatz 1 DSGVO/,
  ),
  said('their situation', /« W-23\. »/, /“W-23\.”/, /“W-23\.”/, /„W-23\.“/),
  said(
    'that compelling grounds override',
    /motifs légitimes et impérieux prévalent/,
    /gronden wegen zwaarder/,
    /grounds override/,
    /Gründe überwiegen/,
  ),
  same('which grounds', /\nW-29\.\nW-37\.\n/),
  said(
    'that the restriction ends: 18(1)(d)',
    /point d\), du RGPD\) prend fin/,
    /onder d\), AVG\), eindigt/,
    /\(Article 18\(1\)\(d\) GDPR\) ends/,
    /Buchstabe d DSGVO\), endet/,
  ),
];
const upheld: readonly Rule[] = [
  said(
    'what stopped',
    /\nProtéger le site contre les abus\n/,
    /\nDe site tegen misbruik beschermen\n/,
    /\nProtecting the website against abuse\n/,
    /\nDie Website vor Missbrauch schützen\n/,
  ),
  until,
  said(
    'erasure: 17(1)(c)',
    /paragraphe 1, point c\)/,
    /lid 1, onder c\)/,
    /17\(1\)\(c\)/,
    /17 Absatz 1 Buchstabe c/,
  ),
];

const noMarketing: readonly Rule[] = [
  said(
    'the right: 21(2) and (3)',
    /article 21, paragraphes 2 et 3/,
    /artikel 21, leden 2 en 3/,
    /Article 21\(2\) and \(3\)/,
    /Artikel 21 Absätze 2 und 3/,
  ),
  said('since when', /Depuis le 7 mars/, /Sinds 7 maart/, /Since 7 March/, /Seit dem 7\. März/),
  said('every channel', /quel que soit le canal/, /welk kanaal ook/, /whatever the channel/, /welchen Kanal/),
  said('that it is absolute', /absolu/, /absoluut/, /absolute/, /uneingeschränkt/),
  said('profiling', /profilage/, /profilering/, /profiling/, /Profiling/),
  said(
    'what goes on',
    /mot de passe oublié/,
    /vergeten wachtwoord/,
    /forgotten password/,
    /vergessenes Passwort/,
  ),
  said(
    'what is kept for it',
    /mention de votre opposition.*ne pas vous réinscrire par erreur/,
    /vermelding van uw bezwaar.*niet per vergissing opnieuw/,
    /note of your objection.*not to contact you again by mistake/,
    /Vermerk Ihres Widerspruchs.*nicht versehentlich erneut/,
  ),
];

const withdrawn: readonly Rule[] = [
  said(
    'the right: 7(3)',
    /article 7, paragraphe 3/,
    /artikel 7, lid 3/,
    /Article 7\(3\)/,
    /Artikel 7 Absatz 3/,
  ),
  said(
    'what stopped',
    /\nEnvoyer la lettre d’information\n/,
    /\nDe nieuwsbrief versturen\n/,
    /\nSending the newsletter\n/,
    /\nDen Newsletter versenden\n/,
  ),
  until,
  said(
    'that it was as easy as giving it',
    /votre demande a suffi/,
    /uw verzoek volstond/,
    /your request was enough/,
    /Ihre Mitteilung hat genügt/,
  ),
  said(
    'that the past stays lawful',
    /ne compromet pas la licéité/,
    /rechtmatigheid .* onverlet/,
    /does not affect the lawfulness/,
    /Rechtmäßigkeit .* nicht berührt/,
  ),
  same('the consequences', /\nW-61\.\n/),
  said(
    'what goes on on another basis',
    /Tenir la comptabilité et facturer\nUne obligation légale \(art\. 6\.1\.c\)/,
    /De boekhouding voeren en factureren\nEen wettelijke verplichting \(art\. 6\.1\.c\)/,
    /Keeping accounts and invoicing\nA legal obligation \(Art\. 6\(1\)\(c\)\)/,
    /Buchhaltung führen und Rechnungen stellen\nEine rechtliche Verpflichtung \(Art\. 6/,
  ),
];

const letters: readonly (readonly [string, Letter, readonly Rule[]])[] = [
  [
    'a rectification',
    of('rectification-answer', { details: corrections() }, told),
    [...anAnswer, ...rectified],
  ],
  [
    'a statement kept beside the data',
    of('rectification-answer', {
      details: details('rectification', { corrections: [], statement: 'W-43' }),
    }),
    [said('its words', /« W-43\. »/, /“W-43\.”/, /“W-43\.”/, /„W-43\.“/)],
  ],
  [
    'a restriction',
    of(
      'restriction-answer',
      { details: restrictedFor({ case: 'c', untilPersonLifts: true }) },
      { restrictedOn, ...told },
    ),
    [...anAnswer, ...restricted],
  ],
  ...restrictionCases.map(
    (point) =>
      [
        `a restriction in case ${point}`,
        of('restriction-answer', { details: restrictedFor({ case: point }) }, { restrictedOn }),
        [
          said(
            'its point',
            new RegExp(`point ${point}\\)`),
            new RegExp(`onder ${point}\\)`),
            new RegExp(`18\\(1\\)\\(${point}\\)`),
            new RegExp(`Buchstabe ${point}`),
          ),
        ],
      ] as const,
  ),
  [
    'the notice before a restriction is lifted',
    of('restriction-lifting', { details: restrictedFor() }, lifting),
    [...everyLetter, ...complaint, ...liftingNext],
  ],
  [
    'the notice that it was lifted',
    of('restriction-lifted', { details: lifted }),
    [
      ...everyLetter,
      ...complaint,
      until,
      same('why', /W-41\./),
      said('when it was announced', /10 mars/, /10 maart/, /10 March/, /10\. März/),
    ],
  ],
  ['a copy for a machine', of('portability-answer'), [...anAnswer, ...portable]],
  [
    'a copy that goes to another controller',
    of(
      'portability-answer',
      { details: details('portability', { transferTo: 'Autre Boutique SA' }) },
      { particulars: { transferredOn: '2026-03-19' } },
    ),
    [
      said(
        'where, and when',
        /Autre Boutique SA le 19 mars/,
        /19 maart 2026 .* Autre/,
        /Boutique SA on 19/,
        /19\. März 2026 .* Autre/,
      ),
    ],
  ],
  [
    'an objection upheld',
    of('objection-answer', { ...carriedOut, details: objected }, { activities: security }),
    [...anAnswer, ...upheld],
  ],
  [
    'an objection rejected',
    of('objection-answer', {
      outcome: 'refused',
      refusalReason: 'compelling-grounds',
      details: grounds,
    }),
    [...anAnswer, ...rejected],
  ],
  ['the end of marketing', of('marketing-answer', {}, { marketingStoppedOn }), [...anAnswer, ...noMarketing]],
  [
    'a consent withdrawn',
    of('consent-answer', carriedOut, {
      activities: consented,
      marketingStoppedOn,
      particulars: { consequences: 'W-61' },
    }),
    [...anAnswer, ...withdrawn],
  ],
];

const cases = letters.flatMap(([name, letter, rules]) =>
  countries.flatMap((country) => languages.map((language) => ({ name, letter, rules, country, language }))),
);

describe.each(cases)('$name, $country, $language', ({ letter, rules, country, language }) => {
  const text = plainText(compose(letter(country, language)).document);
  test.each(rules.filter((each) => (each.in ?? country) === country))('says $rule', ({ says }) => {
    expect(text).toMatch(says[language]);
  });
});
