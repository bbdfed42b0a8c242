/** Reads the name of a column: secrets first, then whole names, then the words in them. */
import { headerKey, headerWords } from './header-key.ts';
import type { HeaderMeaning, Meaning } from './header-meaning.ts';
import { patterns, phrases } from './header-phrases.ts';

/** Single words that make any column a secret one, wherever they stand. */
const secretWords = new Set(
  (
    'password passwords passwd passwort passwoerter kennwort wachtwoord motdepasse mdp pwd passphrase passcode ' +
    'paswoord passwrd pswd userpassword userpass loginpass haslo heslo contrasena senha lozinka jelszo losenord ' +
    'adgangskode codewoord geheimwort credentials inloggegevens zugangsdaten bearer csrf sessionid ' +
    'secret secrets token tokens salt hash hashed hashes apikey cvv cvc cvv2 cvc2 otp totp 2fa mfa pincode geheim geheime'
  ).split(' '),
);
const secretPhrases =
  /\b(mots? (de )?passes?|mot de passe|(user|login) pass|pass (word|code|phrase|hash)|phrase secrete|session id|code (secret|pin|acces|d acces|alarme|d alarme)|pin code|access code|toegangscode|secure key|security (key|code|question|answer|stamp)|secur\w+ stamp|(api|access|activation|private|auth|authentication|session|signing|encryption|reset|remember) (key|id token)|session tokens?|cle (secrete|privee|api|d api|d activation)|question secrete|reponse secrete|(question|reponse) (de )?securite|sicherheits(frage|antwort)|geheime? (vraag|frage)|(numero|n|num) (de )?(carte|cb) (bancaire|bleue|credit|de credit)|carte (bancaire|bleue|de credit|credit)|(credit|debit|bank|payment) ?card( (number|no|nr|num))?|cc number|card (cvc|cvv|pan)|kreditkarten?( ?nummer)?|kreditkartennummer|kredietkaart(nummer)?|bankkaart(nummer)?|pan number)\b/;
/** A whole header that is a secret one, though its words alone would not be. */
const secretKeys = /^(pass|passe|parola|ww|auth|pin|key|user key|account pass|cle|sel|pw|psw)$/;

const nationalNumbers =
  /\b(numero national|(numero|n|num)?( de)? ?registre national|niss|inss|insz|nrn|rijksregister\w*|rrn|nir|bsn|burgerservicenummer|(numero|n|num)( de)? secu(rite sociale)?|securite sociale|national (id|number|register number|insurance number)|ssn|social security( number| no)?|sozialversicherungsnummer|steuer ?id|carte (d )?identite|(id|identity) card|identiteitskaart|personalausweis\w*|passeport|passport( number)?|reisepass\w*|paspoort\w*|dni|nif nie)\b/;

const special =
  /\b(sante|health|regime alimentaire|dieet|diet|diat|ernahrung|gezondheid|gesundheit|allergies?|allergieen|allergien|medical|medicaux|medicale?s?|medisch|medizinisch|handicap|disability|groupe sanguin|blood (group|type)|bloedgroep|blutgruppe|religions?|religieux|confession|godsdienst|konfession|ethnicity|ethnie|origine ethnique|syndicat|trade union|vakbond|orientation sexuelle|maladies?|traitements? medica\w*|mutuelle|grossesse|pregnan\w+|zwanger\w*|schwanger\w*|opinions? politi\w+|political (opinions?|party|views?)|politieke (overtuiging|voorkeur)|politische (meinung|uberzeugung))\b/;

const meanings: ReadonlyMap<string, Meaning> = new Map(
  [...phrases]
    .reverse()
    .flatMap(([meaning, names]) => names.split('|').map((name) => [name, meaning] as const)),
);

/** The least that any tool writes; taken only where nothing says more (`proposeMapping`). */
const weakIds = new Set([
  'id',
  'no',
  'nr',
  'n',
  'num',
  'numero',
  'code',
  'ref',
  'number',
  'uid',
  'uuid',
  'guid',
]);

/** Null where the words say nothing that is known. */
export function readHeader(header: string): HeaderMeaning | null {
  const { key, core, group } = headerWords(header);
  const words = key.split(' ');
  if (words.some((word) => secretWords.has(word)) || secretPhrases.test(key) || secretKeys.test(key)) {
    return { target: 'secret', flag: 'secret', group: null };
  }
  if (nationalNumbers.test(key)) return { target: 'ignore', flag: 'national-number', group: null };
  if (special.test(key))
    return { target: 'data', category: 'special', flag: 'special-category', group: null };
  const exact = meanings.get(key);
  if (exact !== undefined) return { ...exact, group: group ?? null };
  if (weakIds.has(key)) return { target: 'customer-number', group: null };
  return readCore(key, core, group);
}

export function isWeakId(header: string): boolean {
  return weakIds.has(headerKey(header));
}

function readCore(key: string, core: string, group: string | null): HeaderMeaning | null {
  const found = meanings.get(core);
  if (found !== undefined) return { ...found, group };
  // "Address 2 - City", "Adresse 1 ville", "E-mail 2", "Téléphone 3"
  const numbered =
    /^(address|adresse|adres|e ?mail|courriel|phone|tel|telephone|telefoon|telefon|mobile|gsm|website) (\d) ?(.*)$/.exec(
      core,
    );
  if (numbered !== null) {
    const [, kind = '', number = '', rest = ''] = numbered;
    if (/^(label|type|libelle|formatted)$/.test(rest)) return { target: 'ignore', group: null };
    const meaning = meanings.get(rest === '' ? kind : rest);
    if (meaning !== undefined) return { ...meaning, group: group ?? (number === '1' ? null : number) };
  }
  const trailing = /^(.*\D) (\d)$/.exec(core);
  const withoutNumber = trailing === null ? undefined : meanings.get(trailing[1] ?? '');
  if (withoutNumber !== undefined) {
    // A second line of the same address, not a second address.
    if (withoutNumber.target === 'street' && trailing?.[2] !== '1') return { target: 'street-2', group };
    return { ...withoutNumber, group: group ?? (trailing?.[2] === '1' ? null : (trailing?.[2] ?? null)) };
  }
  // "Adresse ville", "Address: postcode"
  const behind = /^(?:address|adresse|adres|anschrift) (.+)$/.exec(core);
  const behindMeaning = behind === null ? undefined : meanings.get(behind[1] ?? '');
  if (behindMeaning !== undefined) return { ...behindMeaning, group };
  const likely = patterns.find(([, pattern]) => pattern.test(key));
  return likely === undefined ? null : { ...likely[0], group };
}
