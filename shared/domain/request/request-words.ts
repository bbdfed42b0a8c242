/** What a request leaves behind in the register in words: the source of corrected data, and the labels of what is kept beside it. */
import { languages, type Language } from '../language.ts';

interface RequestWords {
  /** Art. 15(1)(g): where a corrected value comes from. */
  readonly correctionSource: string;
  /** Art. 16, second sentence. */
  readonly statement: string;
  /** LIL Art. 85. */
  readonly directives: string;
  /** Why a request is closed whose answer stands in a list kept before. */
  readonly takenOver: string;
  /** Why a copy of data that went with an answer was destroyed. */
  readonly periodOver: string;
  /** The same, with the erasure of the person's data. */
  readonly copyErased: string;
  /** The same, before it left. */
  readonly copyReplaced: string;
}

export const requestWords: Readonly<Record<Language, RequestWords>> = {
  fr: {
    correctionSource: 'Rectification demandée par la personne',
    statement: 'Déclaration complémentaire de la personne',
    directives: 'Directives de la personne pour après son décès',
    takenOver: 'Reprise d’une liste tenue auparavant',
    periodOver: 'Délai de conservation écoulé',
    copyErased: 'Effacée avec les données de la personne',
    copyReplaced: 'Remplacée avant l’envoi par une copie plus récente',
  },
  nl: {
    correctionSource: 'Rectificatie gevraagd door de persoon',
    statement: 'Aanvullende verklaring van de persoon',
    directives: 'Richtlijnen van de persoon voor na het overlijden',
    takenOver: 'Overgenomen uit een eerder bijgehouden lijst',
    periodOver: 'Bewaartermijn verstreken',
    copyErased: 'Gewist samen met de gegevens van de persoon',
    copyReplaced: 'Vóór verzending vervangen door een recentere kopie',
  },
  en: {
    correctionSource: 'Rectification asked for by the person',
    statement: 'Supplementary statement by the person',
    directives: 'The person’s directives for after their death',
    takenOver: 'Taken over from a list kept before',
    periodOver: 'Retention period over',
    copyErased: 'Erased with the person’s data',
    copyReplaced: 'Replaced by a newer copy before it was sent',
  },
  de: {
    correctionSource: 'Von der Person verlangte Berichtigung',
    statement: 'Ergänzende Erklärung der Person',
    directives: 'Weisungen der Person für die Zeit nach dem Tod',
    takenOver: 'Aus einer früher geführten Liste übernommen',
    periodOver: 'Aufbewahrungsfrist abgelaufen',
    copyErased: 'Mit den Daten der Person gelöscht',
    copyReplaced: 'Vor dem Versand durch eine neuere Kopie ersetzt',
  },
};

/** A source or label that Greffe wrote itself, in another language; null for anybody else's words. */
export function requestWordsIn(text: string, language: Language): string | null {
  for (const known of languages) {
    const words = requestWords[known];
    const key = (Object.keys(words) as (keyof RequestWords)[]).find((each) => words[each] === text);
    if (key !== undefined) return requestWords[language][key];
  }
  return null;
}
