/** What the law wants of every letter and of every final answer, as rules that the tests of each kind share. */
import type { PerLanguage } from './letter-text.ts';
import type { Country } from './sample.ts';

export interface Rule {
  readonly rule: string;
  readonly says: PerLanguage<RegExp>;
  /** Null: in both countries. */
  readonly in?: Country;
}

export const said = (rule: string, fr: RegExp, nl: RegExp, en: RegExp, de: RegExp): Rule => ({
  rule,
  says: { fr, nl, en, de },
});
export const same = (rule: string, pattern: RegExp): Rule => said(rule, pattern, pattern, pattern, pattern);

export const everyLetter: readonly Rule[] = [
  said('the date of receipt', /6 mars 2026/, /6 maart 2026/, /6 March 2026/, /6\. März 2026/),
  said('the Regulation', /\(UE\) 2016\/679/, /\(EU\) 2016\/679/, /\(EU\) 2016\/679/, /\(EU\) 2016\/679/),
  said(
    'that it is free: 12(5)',
    /gratuit \(article 12/,
    /kosteloos \(artikel 12/,
    /free of charge \(Article 12/,
    /unentgeltlich \(Artikel 12/,
  ),
  same('the reference', /2026-0147/),
  {
    ...said(
      'the law of 30 July 2018',
      /loi du 30 juillet 2018/,
      /wet van 30 juli 2018/,
      /Act of 30 July 2018/,
      /Gesetz vom 30\. Juli 2018/,
    ),
    in: 'BE',
  },
  { ...same('the law of 6 January 1978', /78-17/), in: 'FR' },
  { ...same('a contact (Belgium)', /donnees@atelier-imaginaire\.example/), in: 'BE' },
  { ...same('a contact (France)', /(\(|: )bonjour@pots-de-zoe\.example[);]/), in: 'FR' },
];

export const finalAnswer: readonly Rule[] = [
  {
    ...said(
      'complaint and court (Belgium)',
      /Vous pouvez introduire une plainte auprès de l’Autorité de protection des données, rue de la Presse 35, 1000 Bruxelles, contact@apd-gba\.be\. Vous pouvez aussi saisir le tribunal compétent, notamment le président du tribunal de première instance siégeant comme en référé \(art\. 209, loi du 30 juillet 2018\)\./,
      /Gegevensbeschermingsautoriteit, Drukpersstraat 35, 1000 Brussel, contact@apd-gba\.be.*voorzitter van de rechtbank van eerste aanleg, zetelend zoals in kort geding \(art\. 209, wet van 30 juli 2018\)/,
      /Data Protection Authority.*1000 Brussels, contact@apd-gba\.be.*president of the court of first instance.*Art\. 209/,
      /Datenschutzbehörde, Rue de la Presse 35, 1000 Brüssel, contact@apd-gba\.be.*Präsidenten des Gerichts Erster Instanz.*Art\. 209/,
    ),
    in: 'BE',
  },
  {
    ...said(
      'complaint and court (France)',
      /Vous pouvez adresser une réclamation à la CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07 \(www\.cnil\.fr\/fr\/plaintes\), et exercer un recours devant la juridiction compétente\./,
      /CNIL.*TSA 80715.*bevoegde rechter/,
      /CNIL.*TSA 80715.*competent court/,
      /CNIL.*TSA 80715.*zuständigen Gericht/,
    ),
    in: 'FR',
  },
  said('how long the file itself is kept', /pendant 5 ans/, /tot 5 jaar/, /for 5 years/, /5 Jahre lang/),
];
