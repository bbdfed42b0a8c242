/** What the law wants the letters for what ends alike, and those to agents, clients and recipients, to say, in each language. */
import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../../shared/domain/language.ts';
import { localDate } from '../../shared/domain/local-date.ts';
import type { LetterInput } from '../../shared/letters/letter-input.ts';
import { compose, plainText } from './letter-text.ts';
import { everyLetter, finalAnswer, said, same, type Rule } from './required-rules.ts';
import { accessAnswer, aRequest, aRequester, asked, type Country } from './sample.ts';
import {
  afterDeath,
  agentQuestion,
  automatedAnswer,
  explanation,
  forwarding,
  mandate,
  nothingHeld,
  plainLetter,
  postMortemAnswer,
  refusal,
  reviewed,
  toRecipient,
} from './sample-outcomes.ts';
import { countries } from './variants.ts';

type Letter = (country: Country, language: Language) => LetterInput;
const inBelgium = (rule: Rule): Rule => ({ ...rule, in: 'BE' });
const inFrance = (rule: Rule): Rule => ({ ...rule, in: 'FR' });
const anAnswer = [...everyLetter, ...finalAnswer];

const review = said(
  'that a human can be asked: 22(3)',
  /article 22, paragraphe 3/,
  /artikel 22, lid 3/,
  /Article 22\(3\)/,
  /Artikel 22 Absatz 3/,
);
const article80 = said(
  'Art. 80(1)',
  /article 80, paragraphe 1/,
  /artikel 80, lid 1/,
  /Article 80\(1\)/,
  /Artikels 80 Absatz 1/,
);
const condolences = said(
  'condolences',
  /sincères condoléances/,
  /oprechte deelneming/,
  /sincere condolences/,
  /aufrichtiges Beileid/,
);
const noEquivalent = inBelgium(
  said(
    'that Belgian law has nothing of the kind',
    /le droit belge n’organise pas/,
    /het Belgische recht regelt niet/,
    /Belgian law does not regulate/,
    /das belgische Recht regelt nicht/,
  ),
);
const article85 = inFrance(
  said(
    'LIL 85',
    /article 85 de la loi/,
    /artikel 85 van de Franse wet/,
    /Article 85 of the French Act/,
    /Artikel 85 des französischen Gesetzes/i,
  ),
);
const noIdentityPapers = said(
  'that no identity document is wanted',
  /Ne nous envoyez pas de copie d’une pièce d’identité/,
  /Stuur ons geen kopie van een identiteitsbewijs/,
  /do not send us a copy of an identity document/,
  /senden Sie uns keine Kopie eines Ausweises/,
);
const instruction = said(
  'that it is a documented instruction: 28(3)(a)',
  /instruction documentée \(article 28, paragraphe 3, point a\)/,
  /schriftelijke instructie \(artikel 28, lid 3, onder a\)/,
  /documented instruction \(Article 28\(3\)\(a\)/,
  /dokumentierte Weisung \(Artikel 28 Absatz 3 Buchstabe a/,
);
const byLaw28 = said(
  '28(3)(e)',
  /article 28, paragraphe 3, point e\)/,
  /artikel 28, lid 3, onder e\)/,
  /Article 28\(3\)\(e\)/,
  /Artikel 28 Absatz 3 Buchstabe e/,
);
const article19 = said(
  'Art. 19',
  /article 19 du RGPD/,
  /artikel 19 AVG/,
  /Article 19 GDPR/,
  /Artikel 19 DSGVO/,
);

const letters: readonly (readonly [string, Letter, readonly Rule[]])[] = [
  [
    'an automated decision, reviewed by a human',
    (country, language) =>
      automatedAnswer(country, language, { outcome: 'granted', details: reviewed('changed') }),
    [
      ...anAnswer,
      said('the right: 22', /article 22 du RGPD/, /artikel 22 AVG/, /Article 22 GDPR/, /Artikel 22 DSGVO/),
      said(
        '15(1)(h)',
        /article 15, paragraphe 1, point h\)/,
        /artikel 15, lid 1, onder h\)/,
        /Article 15\(1\)\(h\)/,
        /Artikel 15 Absatz 1 Buchstabe h/,
      ),
      same('the decision, the logic, the consequences', /W-17\.[^]*W-31\.[^]*W-49\./),
      said('the day of the review', /18 mars 2026/, /18 maart 2026/, /18 March 2026/, /18\. März 2026/),
      review,
      same('who looked at it, by function, and why it ended so', /W-53\.[^]*W-67\./),
      said('the result', /est modifiée/, /wordt gewijzigd/, /is changed/, /geändert/),
      said(
        'that the point of view was heard',
        /ce que vous nous avez fait savoir/,
        /wat u ons hebt laten weten/,
        /what you had told us/,
        /was Sie uns mitgeteilt haben/,
      ),
    ],
  ],
  [
    'an automated decision, explained',
    (country, language) => automatedAnswer(country, language),
    [
      ...anAnswer,
      review,
      said(
        'that it can be contested',
        /contester la décision/,
        /aanvechten/,
        /contest the decision/,
        /anfechten/,
      ),
    ],
  ],
  [
    'no automated decision',
    (country, language) => automatedAnswer(country, language, { outcome: 'nothing-held' }),
    [
      ...anAnswer,
      said(
        'that none is taken',
        /ne prenons à votre égard aucune décision/,
        /nemen over u geen besluiten/,
        /take no decisions about you/,
        /treffen Ihnen gegenüber keine Entscheidungen/,
      ),
      said(
        'what to do otherwise',
        /indiquez-nous laquelle/,
        /laat ons dan weten welk/,
        /tell us which one/,
        /teilen Sie uns bitte mit, welche/,
      ),
    ],
  ],
  [
    'a death that was recorded',
    (country, language) =>
      postMortemAnswer(country, language, { outcome: 'granted', details: afterDeath('death-recorded') }),
    [
      ...anAnswer,
      condolences,
      noEquivalent,
      article85,
      said('when it was recorded', /18 mars 2026/, /18 maart 2026/, /18 March 2026/, /18\. März 2026/),
      said(
        'the day of the death',
        /11 février 2026/,
        /11 februari 2026/,
        /11 February 2026/,
        /11\. Februar 2026/,
      ),
      same('what was done', /W-17\.\nW-31\./),
      inFrance(
        said(
          'that it is proved at no cost',
          /sans frais/,
          /zonder kosten/,
          /at no cost/,
          /Kosten entstehen Ihnen nicht/,
        ),
      ),
    ],
  ],
  [
    'directives of somebody alive',
    (country, language) =>
      postMortemAnswer(
        country,
        language,
        { outcome: 'granted', details: afterDeath('directives-registered') },
        aRequester({}),
      ),
    [
      ...anAnswer,
      noEquivalent,
      article85,
      same('the directives themselves', /W-17\.\nW-31\./),
      said('that they can be changed', /à tout moment/, /op elk ogenblik/, /at any time/, /jederzeit/),
    ],
  ],
  [
    'information for the estate',
    (country, language) =>
      postMortemAnswer(country, language, { outcome: 'granted', details: afterDeath('estate') }),
    [
      ...anAnswer,
      condolences,
      noEquivalent,
      article85,
      said('the estate', /succession/, /nalatenschap/, /estate/, /Nachlass/),
    ],
  ],
  [
    'nothing held, for two rights',
    (country, language) =>
      nothingHeld(
        country,
        language,
        [
          asked('rectification', { outcome: 'nothing-held' }),
          asked('portability', { outcome: 'nothing-held' }),
        ],
        { particulars: { searched: 'W-17' } },
      ),
    [
      ...anAnswer,
      said(
        'the rights',
        /article 16[^]*article 20/,
        /artikel 16[^]*artikel 20/,
        /Article 16[^]*Article 20/,
        /Artikel 16[^]*Artikel 20/,
      ),
      said(
        'that nothing is held, but for the correspondence',
        /aucune donnée à caractère personnel qui vous concerne, en dehors de votre demande/,
        /geen persoonsgegevens over u, behalve uw verzoek/,
        /no personal data concerning you, apart from your request/,
        /keine personenbezogenen Daten über Sie, abgesehen von Ihrem Antrag/,
      ),
      same('where we looked', /: W-17\./),
      said(
        'that we look again',
        /nous reprendrons nos recherches/,
        /wij zoeken dan opnieuw/,
        /we will then search again/,
        /Wir suchen dann erneut/,
      ),
    ],
  ],
  [
    'somebody whom the data does not identify',
    (country, language) =>
      plainLetter(
        'not-identifiable',
        country,
        language,
        [asked('access', { outcome: 'refused', refusalReason: 'not-identifiable' })],
        {},
        { particulars: { help: 'W-17' } },
      ),
    [
      ...anAnswer,
      said(
        'both articles',
        /article 11, paragraphe 2, et article 12, paragraphe 2, du RGPD/,
        /artikel 11, lid 2, en artikel 12, lid 2, AVG/,
        /Article 11\(2\) and Article 12\(2\) GDPR/,
        /Artikel 11 Absatz 2 und Artikel 12 Absatz 2 DSGVO/,
      ),
      same('what would help', /W-17\./),
      noIdentityPapers,
    ],
  ],
  [
    'a refusal of several rights',
    (country, language) =>
      refusal(
        country,
        language,
        [
          asked('access', { outcome: 'refused', refusalReason: 'excessive' }),
          asked('erasure', { outcome: 'refused', refusalReason: 'no-ground' }),
          asked('portability', { outcome: 'refused', refusalReason: 'others-rights', reasonText: 'W-31.' }),
          asked('objection'),
        ],
        { circumstances: 'W-17' },
      ),
    [
      ...anAnswer,
      said(
        'each right with its own reason',
        /article 15 du RGPD\)\nLa demande est manifestement excessive[^]*article 17 du RGPD\)\nL’effacement est dû[^]*article 20 du RGPD\)\nLa transmission[^]*article 20, paragraphe 4[^]*W-31\./,
        /artikel 15 AVG\)\nHet verzoek is kennelijk buitensporig[^]*artikel 17 AVG\)\nArtikel 17[^]*artikel 20 AVG\)\nDe overdracht[^]*artikel 20, lid 4[^]*W-31\./,
        /Article 15 GDPR\)\nThe request is manifestly excessive[^]*Article 17 GDPR\)\nErasure is due[^]*Article 20 GDPR\)\nTransmitting[^]*Article 20\(4\)[^]*W-31\./,
        /Artikel 15 DSGVO\)\nDer Antrag ist offenkundig exzessiv[^]*Artikel 17 DSGVO\)\nArtikel 17[^]*Artikel 20 DSGVO\)\nDie Übermittlung[^]*Artikel 20 Absatz 4[^]*W-31\./,
      ),
      same('the circumstances that show it: 12(5)', /W-17\./),
      said('restriction instead of erasure', /article 18/, /artikel 18/, /Article 18/, /Artikel 18/),
      said(
        'what is still to be answered',
        /lettre séparée : droit d’opposition/,
        /afzonderlijke brief: recht van bezwaar/,
        /separate letter: right to object/,
        /gesondertem Schreiben beantworten: Recht auf Widerspruch/,
      ),
    ],
  ],
  [
    'a request passed on to the client',
    (country, language) =>
      forwarding('forwarded', country, language, {}, { particulars: { forwardedOn: '2026-03-10' } }),
    [
      ...anAnswer,
      byLaw28,
      same('who decides', /Clé & Fils SA/),
      same('how to reach them', /rgpd@cle-et-fils\.example/),
      said('when it was passed on', /10 mars 2026/, /10 maart 2026/, /10 March 2026/, /10\. März 2026/),
      said(
        'that we decide nothing',
        /ne nous appartient donc pas de décider/,
        /komt ons dus niet toe om over uw verzoek te beslissen/,
        /not for us to decide/,
        /steht uns daher nicht zu, über Ihren Antrag zu entscheiden/,
      ),
    ],
  ],
  [
    'the forwarding itself',
    (country, language) => forwarding('forwarding', country, language),
    [
      byLaw28,
      said('when it came', /6 mars 2026/, /6 maart 2026/, /6 March 2026/, /6\. März 2026/),
      same('who asks', /Zélie Vantroubel/),
      same('how to reach them', /zelie@vantroubel\.example/),
      said('the right', /article 15 du RGPD/, /artikel 15 AVG/, /Article 15 GDPR/, /Artikel 15 DSGVO/),
      said(
        'the period, counted from the arrival with us',
        /article 12, paragraphe 3[^]*7 avril 2026/,
        /artikel 12, lid 3[^]*7 april 2026/,
        /Article 12\(3\)[^]*7 April 2026/,
        /Artikel 12 Absatz 3[^]*7\. April 2026/,
      ),
      said(
        'that it is enclosed',
        /telle que nous l’avons reçue/,
        /zoals wij het hebben ontvangen/,
        /as we received it/,
        /wie wir ihn erhalten haben/,
      ),
      said('that we help', /Nous vous aidons/, /Wij helpen u/, /We assist you/, /Wir unterstützen Sie/),
    ],
  ],
  [
    'a notice to a processor',
    (country, language) =>
      toRecipient(
        'recipient-notice',
        country,
        language,
        { rectified: [{ label: 'W-23', is: 'W-29' }], restrictedOn: localDate('2026-03-06') },
        { identifiers: 'W-17', confirmBy: '2026-04-15' },
      ),
    [
      article19,
      instruction,
      same('for whom', /\nW-17\n/),
      same('what was corrected', /W-23\nW-29/),
      said(
        'what was erased',
        /19 mars 2026[^]*Lettre d’information\nDonnées de connexion/,
        /19 maart 2026[^]*Nieuwsbrief\nVerbindingsgegevens/,
        /19 March 2026[^]*Newsletter\nConnection data/,
        /19\. März 2026[^]*Newsletter\nVerbindungsdaten/,
      ),
      said(
        'since when only stored: 18',
        /6 mars 2026[^]*article 18 du RGPD/,
        /6 maart 2026[^]*artikel 18 AVG/,
        /6 March 2026[^]*Article 18 GDPR/,
        /6\. März 2026[^]*Artikel 18 DSGVO/,
      ),
      said('by when to confirm', /15 avril 2026/, /15 april 2026/, /15 April 2026/, /15\. April 2026/),
      same('the reference', /2026-0147/),
    ],
  ],
  [
    'a reminder to a processor',
    (country, language) => toRecipient('recipient-reminder', country, language),
    [
      article19,
      said('which notice', /12 mars 2026/, /12 maart 2026/, /12 March 2026/, /12\. März 2026/),
      same('for whom', /\nW-17, C-4711\n/),
      said('what was asked', /effacer/, /wissen/, /erase/, /löschen/),
      said(
        'how it shows that it was done: 28(3)(h)',
        /points a\) et h\)/,
        /onder a\) en h\)/,
        /28\(3\)\(a\) and \(h\)/,
        /Buchstaben a und h/,
      ),
    ],
  ],
  [
    'a question to an agent',
    (country, language) => agentQuestion(country, language, { role: 'agent' }),
    [
      ...everyLetter,
      said('which proof', /la procuration/, /de volmacht/, /the power of attorney/, /die Vollmacht/),
      said('how far it goes', /et jusqu’à quand/, /en tot wanneer/, /and until when/, /und bis wann/),
      said(
        'whether it covers the copy',
        /recevoir la copie des données/,
        /de kopie van de gegevens mag ontvangen/,
        /receive the copy of the data/,
        /die Kopie der Daten erhalten/,
      ),
    ],
  ],
  [
    'a question to an association',
    (country, language) => agentQuestion(country, language, { role: 'association' }),
    [...everyLetter, article80],
  ],
  [
    'a question to a parent',
    (country, language) => agentQuestion(country, language, { role: 'parent' }),
    [
      ...everyLetter,
      said('the child’s own voice', /son avis/, /zijn mening/, /their opinion/, /seine Meinung/),
    ],
  ],
  [
    'a question to an heir',
    (country, language) => agentQuestion(country, language, { role: 'heir' }),
    [...everyLetter, article85],
  ],
  [
    'a question to a lawyer',
    (country, language) => agentQuestion(country, language, { role: 'lawyer' }, { doubt: 'W-17' }),
    [
      ...everyLetter,
      said(
        'that their statement is enough',
        /suffit en principe/,
        /volstaat in beginsel/,
        /in principle enough/,
        /genügt uns grundsätzlich/,
      ),
      same('which doubt', /W-17\./),
    ],
  ],
  [
    'an access answer to an agent who may not receive the copy',
    (country, language) => {
      const requester = { ...aRequester({ name: 'Alix Plaideur', role: 'agent' }), mandate };
      return accessAnswer(
        country,
        language,
        {},
        { request: aRequest([asked('access', { outcome: 'granted' })], { requester }) },
      );
    },
    [
      ...anAnswer,
      said(
        'that the copy goes to the person',
        /nous l’adressons directement à Zélie Vantroubel/,
        /wij sturen haar rechtstreeks naar Zélie Vantroubel/,
        /we are sending it directly to Zélie Vantroubel/,
        /Wir senden sie unmittelbar an Zélie Vantroubel/,
      ),
    ],
  ],
];

const cases = letters.flatMap(([name, letter, rules]) =>
  countries.flatMap((country) => languages.map((language) => ({ name, letter, rules, country, language }))),
);

describe.each(cases)('$name, $country, $language', ({ letter, rules, country, language }) => {
  const text = plainText(compose(letter(country, language)).document);
  const applicable = rules.filter((each) => each.in === undefined || each.in === country);

  test.each(applicable)('says $rule', ({ says }) => {
    expect(text).toMatch(says[language]);
  });
});

/** What must not be there, in any language. */
const never: readonly (readonly [string, Letter, Rule])[] = [
  [
    'a question to an agent says nothing of a pause',
    (country, language) => agentQuestion(country, language, { role: 'agent' }),
    said('a pause', /suspen/i, /schors/i, /suspen/i, /ruht|aussetz/i),
  ],
  [
    'condolences are not for somebody who settles their own affairs',
    (country, language) =>
      postMortemAnswer(
        country,
        language,
        { outcome: 'granted', details: afterDeath('directives-registered') },
        aRequester({}),
      ),
    condolences,
  ],
  [
    'no enclosed copy is announced to an agent who may not receive it',
    (country, language) => {
      const requester = { ...aRequester({ name: 'Alix Plaideur', role: 'agent' }), mandate };
      return accessAnswer(
        country,
        language,
        {},
        { request: aRequest([asked('access', { outcome: 'granted' })], { requester }) },
      );
    },
    said(
      'a copy',
      /ci-joint|copie jointe|\(PDF\)/,
      /bijlage vindt|bijgevoegde|\(PDF\)/,
      /enclosed copy|faithful copy|\(PDF\)/,
      /beigefügt|\(PDF\)/,
    ),
  ],
  [
    'a refusal for want of identity tells nothing of a decision',
    (country, language) =>
      automatedAnswer(country, language, {
        outcome: 'refused',
        refusalReason: 'identity-not-confirmed',
        details: explanation(),
      }),
    same('its words', /W-\d/),
  ],
  [
    'a recipient learns neither how nor when the person wrote',
    (country, language) => toRecipient('recipient-notice', country, language),
    said(
      'the receipt',
      /6 mars 2026|courriel/,
      /6 maart 2026|per e-mail/,
      /6 March 2026|by e-mail/,
      /6\. März 2026|per E-Mail/,
    ),
  ],
];

describe.each(countries)('%s', (country) => {
  test.each(
    never.flatMap(([name, letter, rule]) => languages.map((language) => ({ name, letter, rule, language }))),
  )('$name, $language', ({ letter, rule, language }) => {
    expect(plainText(compose(letter(country, language)).document)).not.toMatch(rule.says[language]);
  });
});
