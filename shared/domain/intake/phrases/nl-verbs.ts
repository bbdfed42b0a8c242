/** What people say in Dutch shall be done with what is theirs: the verbs of each right beside their objects. */
import type { SomePhrases } from './language-phrases.ts';

export const dutchVerbs: SomePhrases = {
  access: {
    demands: [
      'wat ~5 op|in|onder mijn|onze ~2 fiche|dossier|naam|profiel|kaart|klantenkaart ~3 staat|staan',
      'wat ~2 staat|staan ~5 op|in|onder mijn|onze ~2 fiche|dossier|naam|profiel|kaart',

      'aan wie|welke ~8 #mine ~5 @giving',
      'aan wie|welke ~6 mijn|onze ~2 @contact|naam ~5 @giving',
      'hoe lang ~3 bewar*|bewaa*|houd*|bijhoud*|gebruik*|verwerk* ~4 #mine',
      'hoelang ~3 bewar*|bewaa*|houd*|bijhoud*|gebruik*|verwerk* ~4 #mine',
      'hoe lang ~4 #mine ~5 bewaard|bewaart|bijgehouden|bijhoudt|opgeslagen',
      'hoelang ~4 #mine ~5 bewaard|bewaart|bijgehouden|bijhoudt|opgeslagen',
      'wat ~3 doen|doet|gebeurt ~3 met #mine',
      'waarvoor ~4 #mine ~4 gebruik*|dienen|verwerk*',
      'welke ~2 van mijn ~2 @data',
    ],
    mentions: [
      '@writings ~12 #onMe ~12 @seeing',
      '@seeing ~4 @writings ~12 #onMe',
      '@writings ~4 @seeing ~12 #onMe',
      'mijn|onze ~2 @writings ~14 @seeing',
      'mij|me|ons ~4 alles ~8 #onMe ~8 @disclosing',
      'stand|samenvatting ~5 #mine',
    ],
  },
  receipt: {
    mentions: [
      '#mine ~8 verkrijgen|bekomen|opvragen',
      'mij|me|ons|haar|hem ~6 #mine ~8 @disclosing',
      '@disclosing ~6 #mine',
    ],
  },
  'unnamed-correction': {
    mentions: ['aan te passen|vullen', 'recht te zetten', 'bij te werken', 'in orde ~2 brengen|maken'],
  },
  erasure: {
    demands: [
      'mijn|onze ~2 @data|@contact|naam ~6 nergens|niet ~2 meer ~5 voorkom*|staan|staat|verschijn*|opduik*',

      'niets|niks ~6 mij|me|mijn ~8 bewaar*|bijgehouden|bijhoud*|blijf*|achterblijf*',
      'geen ~3 @data ~6 mij|me|mijn ~6 bewaar*|bewaren|bijhoud*|bijgehouden|houden',
    ],
    mentions: [
      'elk|alle|enig ~ spoor|sporen ~4 verdwijn*|@wiping',

      '@my ~ @account ~8 weg',

      '@data ~16 uit ~3 @files ~4 verdwijn*|halen|gehaald|@wiping',
      'uit ~3 @files ~6 @wiping',
      'alle ~2 spo* ~6 mij|me|mijn|account ~4 @wiping',
    ],
  },
  'unnamed-erasure': {
    demands: ['vernietig|verwijder|wis|schrap het|dat|dit|ze|die ~'],
    mentions: [
      'deze|die|ervan|daarvan ~4 @wiping',
      '@wiping ~ ervan|daarvan',

      'kan|mag|moet dat|het|dit|die|deze|ie ~2 weg',
      'dat|het|dit|die|deze kan|mag|moet ~2 weg',
      '@clearing|sluit ~2 het|dat|die|ze ~3 weg|eruit|af',
    ],
  },
  restriction: {
    mentions: [
      'gebruik|verwerking ~8 opgeschort|geschorst|stilgelegd|bevroren',
      'opschort*|bevriez*|blokker*|stilleg* ~5 #mine|dossier',
    ],
    demands: [
      'niets|niks ~3 met ~2 #mine ~3 doen|gebeurt|gebeuren',
      '@wiping|gebruik niets ~6 @wiping|gebruik ~3 niets|niks',
    ],
  },
  portability: {
    mentions: [
      '@my ~4 @content|@data ~10 tabel|bestand|formaat|rekenblad ~8 bezorg*|geven|inlezen|lezen|openen|importer*|meegeven|overdragen|doorgeven',
      'herbruikba* ~ formaat|vorm|bestand|format',
      'formaat|vorm ~3 hergebruik*',
    ],
  },
  objection: {
    demands: [
      'niet|nooit ~3 akkoord|eens|gediend ~3 dat|met ~4 camera*|filmen|volgen|tracking|profilering|analyse',
      'verbied|verbieden ~8 te gebruiken|verwerken|delen|verkopen|analyseren|publiceren',
    ],
  },
  'marketing-objection': {
    mentions: ['op te houden ~5 @marketing', '@marketing ~6 op te houden'],
    demands: [
      'mails|sms|telefoontjes|reclame ~2 storen|storend|beu|vervelend',
      'verbied|verbieden ~8 te contacteren|bellen|mailen|benaderen',
    ],
  },
  'consent-withdrawal': {
    demands: [
      'einde maak|maken|stel|stellen ~5 @agreed',

      'kom|komen ~3 terug ~2 op ~3 @agreed',
      'maak|maken ~4 einde ~4 @agreed',
      '@agreed ~8 ongedaan|ingetrokken',
    ],
  },
  cessation: {
    demands: [
      'stuur|stuurt|sturen ~5 niet|geen ~2 meer',
      'niet|geen ~3 meer ~4 sturen|stuurt',
      'wil|wens er|ze|die|dat ~2 geen|niet ~2 meer',
      'ben het|dit|ze beu',
      'genoeg geweest',
    ],
  },
  'human-look': {
    mentions: ['met de hand', 'manueel|handmatig'],
  },
  'unnamed-withdrawal': {
    demands: ['trek|neem|haal dat|dit|die|deze|het ~2 in|terug', 'is het|t|dat ~ nee|neen', 'spijt van'],
  },
  rectification: {
    hints: ['heb|hebben ~2 nieuw|nieuwe ~ @contact'],
    mentions: ['onjuist*|fout*|verkeerd* ~ gegeven|gegevens|vermelding|adres ~6 @mending'],
  },
};
