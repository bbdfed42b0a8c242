/** What people say in German shall be done with what is theirs: the verbs of each right beside their objects. */
import type { SomePhrases } from './language-phrases.ts';

export const germanVerbs: SomePhrases = {
  access: {
    demands: [
      'was ~6 in|auf|unter meiner|meinem ~2 akte|*akte|kartei|*kartei|namen|profil|karte|kundenkarte|datei',

      'an|mit wen|wem ~8 #mine ~5 @giving',
      'an|mit wen|wem ~6 mein*|unser* ~2 @contact|namen ~5 @giving',
      'wem ~4 mein* ~2 @contact|*daten ~4 @giving',
      'wie lange ~4 bewahren|behalten|speichern|speichert|nutzen|verarbeiten|bleiben ~4 #mine',
      'wie lange ~4 #mine ~6 speicher*|gespeichert*|aufbewahr*|behalt*|vorgehalten',
      'was ~4 machen|macht|passiert|geschieht ~3 mit #mine',
      'wofur ~4 #mine ~4 genutzt|nutzen|nutzt|verwend*|brauch*|verarbeit*',
      'welche ~2 meiner ~2 @data',
    ],
    mentions: [
      'mitteilung|bekanntgabe|uberlassung|herausgabe ~2 @data',

      '@writings ~12 #onMe ~12 @seeing',
      '@writings ~4 @seeing ~12 #onMe',
      'meine|unsere ~2 @writings ~14 @seeing',

      'samtliche|alle ~4 @data ~4 herauszugeben|auszuhandigen|mitzuteilen|vorzulegen',
      'mir|uns ~4 alles|samtliche* ~10 @disclosing',
    ],
  },
  receipt: {
    mentions: ['mir|uns|ihr ~6 #mine ~10 @disclosing', '#mine ~6 @disclosing', '@disclosing ~5 #mine'],
  },
  'unnamed-correction': { mentions: ['bereinig*|nachtragen|nachzutragen|richtigzustellen|richtigstell*'] },
  rectification: {
    mentions: [
      '@my ~2 @contact|*daten ~8 neuesten|neusten|aktuellen stand',

      'unrichtig*|falsch* ~2 angabe*|*daten|eintrag*|anschrift|adresse ~6 @mending',
      'vermerk*|eintrag*|angabe* ~6 @mending|richtiggestellt|bereinigt|richtigzustellen',
    ],
    hints: ['habe|haben ~2 neue|neuen|neues ~ @contact'],
  },
  erasure: {
    demands: [
      '@my ~2 @data|@contact|namen ~6 nirgends|nicht ~2 mehr ~4 auftauch*|erschein*|vorkomm*|auffindbar',

      'nichts|nicht ~8 mir|mich|mein* ~8 aufbewahr*|aufbewahrt|gespeichert|ubrig',
      'keine|keinerlei ~4 @data ~6 mir|mich|meiner ~8 aufbewahr*|behalt*|speicher*|gespeichert',
    ],
    mentions: [
      'jede|alle|samtliche ~ spur* ~6 beseitig*|@wiping|verschwind*',

      '@data ~16 aus ~3 @files ~4 verschwinden|getilgt|streichen|gestrichen|herausnehm*|@wiping',
      'aus ~3 @files ~6 zu tilgen|loschen|entfernen|streichen',
      'alle ~2 spuren ~6 @wiping',
    ],
  },
  'unnamed-erasure': {
    demands: ['vernichten|loschen|entfernen|tilgen sie es|das|diese|alles'],
    mentions: [
      'deren|dessen ~3 vernichtung|loschung|entfernung',

      'das|es|die|den|ihn|ihr ~3 wegmachen|wegmacht|rauswerfen|rausschmeissen|wegtun|wegwerfen|loswerden|dichtmachen',
    ],
  },
  restriction: {
    mentions: [
      'nutzung|verwendung|verarbeitung ~8 ausgesetzt|eingestellt|gesperrt|eingefroren|ruhen',
      'aussetz*|einfrier*|sperr* ~5 #mine',
    ],
    demands: [
      'mit ~2 #mine ~3 nichts ~3 machen|tun|geschieht|passiert',
      'nichts ~3 mit ~2 #mine ~3 machen|tun',
      '@wiping|verwenden|nutzen sie nichts ~8 @wiping|verwenden|nutzen ~6 nichts',
    ],
  },
  portability: {
    mentions: [
      '@my ~4 @content|*daten ~10 tabelle|datei|format ~8 abgeben|weitergeb*|geben|einles*|lesen|offnen|importier*|weiterverwend*',
      'wiederverwendbar* ~ format|form|datei',
      'weiterverwendbar* ~ format|form|datei',
    ],
  },
  objection: {
    demands: [
      'nicht ~3 einverstanden|recht ~4 dass|mit ~4 kamera*|videouberwachung|tracking|filmen|profiling|auswertung',

      'verbiete|verbieten ~8 zu ~2 nutzen|verwenden|verarbeiten|verkaufen|teilen|veroffentlichen',
      'verbiete|verbieten ~6 nutzung|verwendung|verarbeitung|weitergabe|auswertung',
    ],
  },
  'marketing-objection': {
    demands: [
      'mails|anrufe|sms|newsletter*|werbung ~2 nerv*|stor*|reicht|reichen',
      'verbiete|verbieten ~8 anzurufen|anzuschreiben|kontaktieren|werbung|werbe*',
    ],
    mentions: ['einsatz|verwendung|nutzung ~8 kommerziell*|gewerblich*|werblich* ~ zweck*'],
  },
  'consent-withdrawal': {
    demands: [
      '@agreed ~20 beende|beenden',

      'mache|machen ~8 @agreed ~6 ruckgangig',
      '@agreed ~10 ruckgangig',
      'hakchen|haken ~8 raus|heraus|entfernt',
    ],
  },
  cessation: {
    demands: [
      'schick*|send* ~6 nicht|keine ~3 mehr|weiteren',
      'keine weiteren ~4 senden|schicken',

      'will|mochte|brauche ~ keine|keinen|keins|sie nicht|mehr',
      'reicht ~ mir|jetzt|es',
      'habe genug',
    ],
  },
  'human-look': {
    mentions: ['von hand', 'manuell|handisch'],
  },
  'unnamed-withdrawal': {
    demands: ['das|es|dies ~ bereue', 'heisst es nein', 'ist es|jetzt nein'],
  },
};
