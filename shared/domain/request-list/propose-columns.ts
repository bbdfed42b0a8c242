/** Proposes what each column of a list of requests says: by its name in four languages, checked against its values. */
import { looks, sampleColumn } from '../import/column-sample.ts';
import { headerKey } from '../import/header-key.ts';
import { detectDateOrder } from '../import/read-date.ts';
import { isDay, type ListColumn, type ListMapping, type ListTarget } from './list-column.ts';
import { readListChannel, readListRights } from './read-cells.ts';

/** Whole names of columns, folded. */
const names: Readonly<Record<Exclude<ListTarget, 'ignore' | 'received-on' | 'answered-on'>, string>> = {
  reference:
    'reference|ref|references|numero|num|n|no|nr|number|id|dossier|dossiernummer|kenmerk|referentie|referenz|aktenzeichen|nummer|ticket|case|volgnummer|vorgang|vorgangsnummer|lfd nr|n dossier|n de dossier|numero de dossier|n demande|n de demande|numero de demande|numero de la demande|request id|request number|case number|zaaknummer|verzoeknummer|antragsnummer|our reference|notre reference|nos references|onze referentie|unser zeichen',
  name: 'nom|name|naam|demandeur|demandeuse|demandeur euse|requerant|personne|personne concernee|interesse|client|cliente|requester|applicant|data subject|betrokkene|verzoeker|aanvrager|klant|antragsteller|antragstellerin|betroffene|betroffene person|betroffener|kunde|nom et prenom|nom prenom|prenom nom|prenom et nom|nom complet|full name|volledige naam|achternaam|nachname|last name|family name|surname|nom du demandeur|nom de famille|nom du client|naam klant|naam verzoeker',
  'given-name': 'prenom|voornaam|vorname|first name|given name',
  email:
    'email|e mail|mail|courriel|adresse e mail|adresse email|adresse mail|email address|e mail address|e mailadres|emailadres|e mail adres|e mail adresse|mailadresse|email adresse',
  rights:
    'droit|droits|droit exerce|droits exerces|droit s exerce s|droit invoque|type|type de demande|type de droit|objet|objet de la demande|nature|nature de la demande|demande|right|rights|right exercised|request type|type of request|request|recht|rechten|soort|soort verzoek|type verzoek|verzoek|aard|aard van het verzoek|onderwerp|rechte|art|art der anfrage|art des antrags|antrag|anfrage|betreff|subject|anliegen|welches recht',
  channel:
    'canal|canal de reception|moyen|moyen de reception|voie|mode|mode de reception|recue par|recu par|channel|received by|received via|via|kanaal|ontvangen via|ontvangstwijze|weg|kanal|eingangskanal|eingegangen per|eingangsweg|support',
  outcome:
    'etat|statut|status|state|resultat|issue|suite|suite donnee|decision|reponse|outcome|result|response|resultaat|staat|stand|ergebnis|gevolg|besluit|beslissing|entscheidung|afhandeling|erledigung|traitement|traite|cloture|clos|closed|done|afgehandeld|erledigt',
  note: 'note|notes|remarque|remarques|commentaire|commentaires|observation|observations|comment|comments|remarks|opmerking|opmerkingen|commentaar|notitie|notities|bemerkung|bemerkungen|anmerkung|anmerkungen|kommentar|description|omschrijving|beschreibung|detail|details|toelichting|precisions',
};
const byName = new Map(
  Object.entries(names).flatMap(([target, words]) =>
    words.split('|').map((word) => [word, target as ListTarget] as const),
  ),
);

/** Parts of names that tell one day from another: a limit, which is computed, an answer, the arrival. */
const limitWords = /\b(limite|echeance|delai|deadline|due|uiterste|termijn|vervaldatum|frist|fallig)/;
const answerWords =
  /\b(repon|repondu|answer|respon|antwoord|beantwo|antwort|clotur|clos|close|trait|treat|complet|erledigt?|abgeschl|afge|envoi|envoye|sent|verzond|versand|versandt|voltooi|finalis)/;
const arrivalWords =
  /\b(recept|recu|recue|arriv|demande|received|receipt|request|ontvang|ontvangst|binnen|verzoek|aanvraag|eingang|eingegangen|antrag|anfrage)/;
const dayWords = /\b(date|datum|jour|day|dag|tag|le|on|op|am)\b/;

export function proposeListColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): ListMapping {
  const taken = new Set<ListTarget>();
  return header.map((name, index): ListColumn => {
    const values = sampleColumn(rows, index);
    const wanted = targetOf(headerKey(name), values);
    const target = wanted !== 'note' && taken.has(wanted) ? 'ignore' : wanted;
    taken.add(target);
    const cells = rows.map((row) => row[index] ?? '');
    return { index, header: name, target, dateOrder: dateOrderOf(target, cells) };
  });
}

/** What the user made of the proposal: how a column of days is read is found anew where they did not say. */
export function withDateOrders(mapping: ListMapping, rows: readonly (readonly string[])[]): ListMapping {
  return mapping.map((column) => {
    const { index, target, dateOrder } = column;
    if (!isDay(target)) return { ...column, dateOrder: null };
    const cells = rows.map((row) => row[index] ?? '');
    return { ...column, dateOrder: dateOrder ?? dateOrderOf(target, cells) };
  });
}

/** What a column of days is read by; null for other columns. */
function dateOrderOf(target: ListTarget, cells: readonly string[]): ListColumn['dateOrder'] {
  return isDay(target) ? (detectDateOrder(cells) ?? 'ymd') : null;
}

function targetOf(key: string, values: readonly string[]): ListTarget {
  const named = nameOf(key);
  const hasDays = looks.date(values);
  if (hasDays) {
    if (limitWords.test(key)) return 'ignore';
    if (answerWords.test(key) || named === 'outcome') return 'answered-on';
    if (arrivalWords.test(key) || dayWords.test(key) || named === null) return 'received-on';
  }
  if (named !== null) return named;
  if (answerWords.test(key) && values.length > 0) return 'outcome';
  return byContent(values);
}

/** The whole name, or the longest known one within it. */
function nameOf(key: string): ListTarget | null {
  const whole = byName.get(key);
  if (whole !== undefined) return whole;
  const within = [...byName.keys()]
    .filter((name) => name.length > 3 && ` ${key} `.includes(` ${name} `))
    .toSorted((a, b) => b.length - a.length)[0];
  return within === undefined ? null : (byName.get(within) ?? null);
}

function byContent(values: readonly string[]): ListTarget {
  if (looks.email(values)) return 'email';
  const share = (test: (value: string) => boolean) =>
    values.length === 0 ? 0 : values.filter(test).length / values.length;
  if (share((value) => readListRights(value).length > 0) >= 0.6) return 'rights';
  if (share((value) => readListChannel(value) !== null) >= 0.8) return 'channel';
  return 'ignore';
}
