/** What somebody's own words in a letter ask for or plead, and may not: an identity copy, a signature, a form, holidays as a reason. */
import { foldText } from '../domain/text/fold-text.ts';
import type { LetterWarning } from './letter-problem.ts';

/** On folded text, sentence by sentence; one that denies ("nous ne demandons pas") asks for nothing. */
const demands: Readonly<Record<'asks-identity-copy' | 'asks-signature' | 'asks-form', RegExp>> = {
  'asks-identity-copy':
    /(?:copie|scan|photo|kopie|copy|recto)[^.]{0,40}(?:carte d'identite|piece d'identite|passeport|titre de sejour|identiteitskaart|identiteitsbewijs|paspoort|identity card|id card|identity document|passport|\bid\b|ausweis|reisepass)|identiteitskopie|ausweiskopie/u,
  'asks-signature':
    /\b(?:signez|signer|(?:demande|lettre|copie|courrier)[^.]{0,20} signee?|signee? de votre main|(?:avec|revetue? de) votre signature|signature (?:est )?(?:requise|obligatoire|exigee|necessaire)|onderteken(?:t|en|de)?|met uw handtekening|handtekening is (?:vereist|verplicht|nodig)|sign (?:it|this|the|your)|signed (?:request|letter|form|copy)|with your signature|signature is (?:required|needed|mandatory)|unterschreiben|unterzeichnen|unterschriebene[nrs]?|mit ihrer unterschrift|unterschrift ist (?:erforderlich|notig))\b/u,
  'asks-form':
    /(?:remplir|remplissez|completer|completez|utiliser|utilisez|uniquement via|via|moyen d'un|par le)[^.]{0,30}formulaire|(?:vul|invullen|gebruik|via)[^.]{0,30}formulier|formulier[^.]{0,30}(?:invullen|in te vullen)|(?:fill in|fill out|complete|use|using|via)[^.]{0,30}\bform\b|(?:formular|vordruck)[^.]{0,30}(?:ausfullen|verwenden|nutzen)|(?:nutzen|verwenden|uber)[^.]{0,30}(?:formular|vordruck)/u,
};

const denies =
  /\b(?:ne|ni|sans|aucune?|inutile|niet|geen|zonder|hoeft|not|no|without|need not|nicht|keine?n?|ohne)\b|\bn'/u;

/** Art. 12(3) asks for the complexity and the number of requests; not for the desk's own calendar. */
const ownTroubles =
  /\b(?:conges?|vacances|fermeture annuelle|absente?s?|absences?|maladie|manque de personnel|sous-effectif|effectifs?|surcharge|vakantie|verlof|afwezig(?:heid)?|personeelstekort|onderbezetting|ziekte|drukte|holidays?|annual leave|on leave|staff shortage|short-staffed|understaffed|sick leave|workload|urlaub|ferien|betriebsferien|krankheit|personalmangel|unterbesetz\w*|arbeitsbelastung)\b/u;

export function demandWarnings(words: string): readonly LetterWarning[] {
  const sentences = foldText(words.replaceAll(/\n+/gu, '. ')).split(/[.!?;]/u);
  const asking = sentences.filter((sentence) => !denies.test(sentence));
  const codes = ['asks-identity-copy', 'asks-signature', 'asks-form'] as const;
  return codes.filter((code) => asking.some((sentence) => demands[code].test(sentence)));
}

export function pleadsOwnTroubles(reason: string): boolean {
  return ownTroubles.test(foldText(reason));
}
