/** Small readings of the cells of a list of requests: rights, channels and states, as people note them in four languages. */
import { proposeRights } from '../intake/propose-rights.ts';
import type { Channel } from '../request/channel.ts';
import { rights, type Outcome, type Right } from '../request/right.ts';
import { foldText } from '../text/fold-text.ts';

/** Longer cells are notes. */
const longest = 300;

const rightWords: readonly (readonly [Right, RegExp])[] = [
  [
    'marketing-objection',
    /prospect|marketing|publicit|reclame|werbung|newsletter|lettre d ?information|nieuwsbrief|desinscri|desabonn|unsubscri|uitschrijv|abmeld|opt ?out/,
  ],
  ['consent-withdrawal', /consentement|consent|toestemming|einwilligung|\bart(?:icle|ikel)? ?7\b/],
  [
    'access',
    /\bacces\b|\baccess\b|\binzage|toegang|auskunft|zugang|\bsar\b|\bdsar\b|copie des donnees|\bart(?:icle|ikel)? ?15\b/,
  ],
  ['rectification', /rectif|correct|verbeter|berichtig|\bart(?:icle|ikel)? ?16\b/],
  [
    'erasure',
    /efface|suppress|\boubli\b|erasure|delet|\bwissen\b|\bwissing|gegevenswissing|verge?tel|vergeten|verwijder|losch|vergessen|forgotten|\bart(?:icle|ikel)? ?17\b/,
  ],
  ['restriction', /limitation|restriction|beperking|einschrank|\bgel\b|\bart(?:icle|ikel)? ?18\b/],
  ['portability', /portab|overdra|ubertrag|\bart(?:icle|ikel)? ?20\b/],
  ['automated-decision', /automati|profil|\bart(?:icle|ikel)? ?22\b/],
  ['post-mortem', /post ?mortem|\bdeces\b|overled|overlijd|verstorb|deceased|apres la mort/],
  ['objection', /opposition|objection|bezwaar|widerspruch|verzet|\bart(?:icle|ikel)? ?21\b/],
];
const articleRights: Readonly<Record<string, Right>> = {
  '15': 'access',
  '16': 'rectification',
  '17': 'erasure',
  '18': 'restriction',
  '20': 'portability',
  '21': 'objection',
  '22': 'automated-decision',
};

/** "Accès + effacement", "art. 15", "15, 17", "inzage en wissing"; a whole sentence is read as a letter is. */
export function readListRights(cell: string): readonly Right[] {
  const words = plain(cell);
  const numbers = words.split(/ (?:et |en |und |and )?/);
  if (words !== '' && numbers.every((number) => articleRights[number] !== undefined))
    return inOrder(numbers.flatMap((number) => articleRights[number] ?? []));
  const named = rightWords.filter(([, pattern]) => pattern.test(words)).map(([right]) => right);
  const found =
    named.length > 0 ? named : proposeRights(cell.slice(0, longest)).proposals.map(({ right }) => right);
  // "Opposition à la prospection" is the absolute one alone.
  return inOrder(
    found.includes('marketing-objection') ? found.filter((right) => right !== 'objection') : found,
  );
}

const channelWords: readonly (readonly [Channel, RegExp])[] = [
  ['registered-post', /recommande|registered|aangetekend|einschreiben|\blrar\b|\brar\b/],
  ['messenger', /whatsapp|messenger|messagerie|\bsms\b|\bchat\b|signal|telegram/],
  ['social-network', /facebook|instagram|linkedin|twitter|tiktok|reseau|social|sociale media|soziale/],
  ['review', /\bavis\b|review|recensie|bewertung|trustpilot|google/],
  ['web-form', /formul|\bform\b|\bsite\b|website|web form|webform/],
  ['phone', /telep|telefo|\bphone\b|\btel\b|\bgsm\b|appel|anruf|gebeld/],
  [
    'counter',
    /guichet|comptoir|sur place|counter|balie|ter plaatse|schalter|vor ort|magasin|winkel|oral|mondeling|mundlich/,
  ],
  ['email', /mail|courriel/],
  ['post', /courrier|lettre|\bposte?\b|postal|brief|letter|schriftlich/],
];

/** Null where the cell names none. */
export function readListChannel(cell: string): Channel | null {
  const words = plain(cell);
  return channelWords.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

export interface ListState {
  /** Null where the words do not tell. */
  readonly isClosed: boolean | null;
  readonly outcome: Outcome | null;
}

const stillOpen =
  /\b(non|pas|not|niet|nicht|no|nee|nein)\b|en cours|ouvert|\bopen\b|offen|pending|in progress|lopend|in behandeling|in bearbeitung|laufend|nouve|\bnew\b|nieuw|\bneu\b|a traiter|a faire|en attente|wacht|wartet|\btodo\b/;
const closed =
  /\bclos\b|\bclose|clotur|termin|traite|repondu|\bdone\b|complet|answered|resolved|afgesloten|afgehandeld|beantwoord|gesloten|voltooid|erledigt|abgeschlossen|beantwortet|geschlossen|\bfini|\bok\b|^(oui|yes|ja|x)$|archiv/;
const outcomeWords: readonly (readonly [Outcome, RegExp])[] = [
  ['partly-granted', /partiel|partly|partial|gedeeltelijk|deels|teilweise/],
  [
    'nothing-held',
    /aucune donnee|pas de donnee|rien (?:detenu|trouve)|no data|nothing|geen gegevens|niets|keine daten|nichts/,
  ],
  ['refused', /refus|rejet|reject|denied|geweigerd|afgewezen|abgelehnt|verweigert/],
  ['forwarded', /transmis|transfere|forwarded|doorgestuurd|weitergeleitet/],
  ['withdrawn', /retire|abandon|withdrawn|ingetrokken|zuruckgezogen|sans suite/],
  [
    'granted',
    /accord|accept|satisfait|granted|approved|toegekend|toegestaan|ingewilligd|goedgekeurd|stattgegeben|gewahrt|bewilligt|fait droit|favorable/,
  ],
];

/** "Clôturé", "refusé", "en cours", "non traité": an outcome closes, and a denial of it opens again. */
export function readListState(cell: string): ListState {
  const words = plain(cell);
  if (words === '') return { isClosed: null, outcome: null };
  const outcome = outcomeWords.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
  if (outcome === 'nothing-held') return { isClosed: true, outcome };
  if (stillOpen.test(words)) return { isClosed: false, outcome: null };
  if (outcome !== null) return { isClosed: true, outcome };
  return { isClosed: closed.test(words) ? true : null, outcome: null };
}

/** Folded words alone. */
function plain(cell: string): string {
  return foldText(cell.slice(0, longest))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function inOrder(found: readonly Right[]): readonly Right[] {
  return rights.filter((right) => found.includes(right));
}
