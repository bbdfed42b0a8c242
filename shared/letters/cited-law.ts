/** Law and authorities that a letter must not name: what is repealed or gone, and the law of the other country. */
import type { ControllerCountry } from '../domain/controller/controller.ts';
import { foldText } from '../domain/text/fold-text.ts';
import type { LetterWarning } from './letter-problem.ts';

/** On folded text. Directive 95/46 ended on 25 May 2018; the Belgian act of 1992 and its commission with it. */
const gone = [
  /95\/46/u,
  /\b8 (?:decembre|december|dezember) 1992\b/u,
  /commission (?:belge )?(?:de|pour) la protection de la (?:vie privee|politique de confidentialite)/u,
  /commissie voor de bescherming van de persoonlijke levenssfeer/u,
  /\bprivacycommissie\b/u,
  /\bcommission for the protection of privacy\b/u,
  /ausschuss fur den schutz des privatlebens/u,
  /\b(?:rue haute|hoogstraat),? 139\b/u,
] as const;

const ofCountry: Readonly<Record<ControllerCountry, readonly RegExp[]>> = {
  BE: [
    /\b30\.? (?:juillet|juli|july) 2018\b/u,
    /code de droit economique|wetboek van economisch recht|code of economic law|wirtschaftsgesetzbuch/u,
    /code des impots sur les revenus 1992|wetboek van de inkomstenbelastingen 1992|income tax code 1992|einkommensteuergesetzbuch 1992/u,
  ],
  FR: [/\b78-17\b/u, /\b2019-536\b/u, /informatique et libertes/u, /\bl\.? ?(?:123-22|213-1|34-5)\b/u],
};

export function citedLawWarnings(text: string, country: ControllerCountry): readonly LetterWarning[] {
  const folded = foldText(text);
  const names = (those: readonly RegExp[]) => those.some((each) => each.test(folded));
  return [
    ...(names(gone) ? (['law-gone'] as const) : []),
    ...(names(ofCountry[country === 'BE' ? 'FR' : 'BE']) ? (['law-of-other-country'] as const) : []),
  ];
}
