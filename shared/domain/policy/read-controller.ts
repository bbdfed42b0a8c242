/** Reads who the controller says it is (GDPR Art. 13(1)(a)): name, form, address, e-mail, telephone, number. */
import { parseEnterpriseNumberBe } from '../identifier/enterprise-number-be.ts';
import { parseSiren } from '../identifier/siren.ts';
import { foldText } from '../text/fold-text.ts';
import { emailSchema } from '../text/email.ts';
import type { TextSpan } from '../text/text-span.ts';
import { findAddresses } from './find-addresses.ts';
import { findNames } from './find-controller-name.ts';
import type { FindingClaim } from './policy-finding.ts';
import type { PolicySentence } from './policy-text.ts';
import type { ReadClaim } from './read-claims.ts';

/** Not the controller's: authorities, and the hosts that French law makes every site name (LCEN art. 6). */
const othersAddress =
  /cnil|autorite|gegevensbescherm|commission|apd|gba|fontenoy|rue de la presse|drukpersstraat|rue haute 139|heberg|hosted|gehost|ovh|google|amazon|paypal|stripe|mailchimp|microsoft|meta |facebook|mediat|transporteur|ireland|irlande/;
const othersMail =
  /@(?:[\w-]+\.)?(?:cnil\.fr|apd-gba\.be|privacycommission\.be|privacy\.fgov\.be|google\.com|stripe\.com|paypal\.com|mailchimp\.com|ovh\.com|ovhcloud\.com|microsoft\.com|mediateur)|mediat|@(?:example|exemple)\.(?:com|org)$/i;
/** How far before an address or number its owner may stand. */
const reach = 160;

export function readController(text: string, sentences: readonly PolicySentence[]): readonly ReadClaim[] {
  const at = (span: TextSpan): PolicySentence | null =>
    sentences.find(({ start, end }) => span.start < end && span.end > start) ?? null;
  const claim = (
    made: FindingClaim,
    span: TextSpan,
    confidence: ReadClaim['confidence'] = 'clear',
  ): readonly ReadClaim[] => {
    const sentence = at(span);
    return sentence === null ? [] : [{ claim: made, confidence, sentence }];
  };
  const isOthers = (start: number) =>
    othersAddress.test(
      foldText(text.slice(Math.max(0, start - reach), start))
        .split(/\n|(?<=[a-z]{3})\. /)
        .at(-1) ?? '',
    );
  const addresses = findAddresses(text).filter(
    ({ start, end }) => !isOthers(start) && !othersAddress.test(foldText(text.slice(start, end))),
  );
  return [
    ...findNames(text, addresses).flatMap(({ claim: made, confidence, ...span }) =>
      claim(made, span, confidence),
    ),
    ...firstOfEach(addresses, ({ address }) => foldText(address.postalCode + address.line1.slice(0, 6)))
      .slice(0, 2)
      .flatMap(({ address, ...span }) => claim({ kind: 'controller-address', address }, span)),
    ...firstOfEach(emailsIn(text), ({ email }) => email.toLowerCase())
      .slice(0, 3)
      .flatMap(({ email, ...span }) => claim({ kind: 'controller-email', email }, span)),
    ...firstOfEach(phonesIn(text), ({ phone }) => phone.replace(/\D/g, ''))
      .slice(0, 1)
      .flatMap(({ phone, ...span }) =>
        isOthers(span.start) ? [] : claim({ kind: 'controller-phone', phone }, span),
      ),
    ...numbersIn(text)
      .slice(0, 1)
      .flatMap(({ country, number, ...span }) =>
        isOthers(span.start) ? [] : claim({ kind: 'enterprise-number', country, number }, span),
      ),
    ...websitesIn(text)
      .slice(0, 1)
      .flatMap(({ website, ...span }) => claim({ kind: 'website', website }, span)),
  ];
}

const emailPattern =
  /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,60}(?:\.[\p{L}\p{N}-]{1,60}){0,3}\.\p{L}{2,12}/gu;

function emailsIn(text: string) {
  return [...text.matchAll(emailPattern)].flatMap((match) => {
    const email = match[0];
    return emailSchema.safeParse(email).success && !othersMail.test(email)
      ? [{ email, ...spanOf(match.index, email) }]
      : [];
  });
}

const phonePattern =
  /(?<![\p{L}\d/.-])(?:(?:\+|00)(?:32|33)[\s.]?(?:\(0\)[\s.]?)?\d(?:[\s./-]?\d){7,8}|0\d(?:[\s./]?\d{2}){4}|0\d{1,3}[\s./]\d{2,3}(?:[\s.]\d{2}){2,3})(?![\d/])/gu;

function phonesIn(text: string) {
  return [...text.matchAll(phonePattern)].map((match) => ({
    phone: match[0],
    ...spanOf(match.index, match[0]),
  }));
}

const belgian = /(?<![\d.])(?:BE\s?)?[01][\s.]?\d{3}[\s.]?\d{3}[\s.]?\d{3}(?![\d.]\d)/gi;
const french =
  /(?<!\d)\d{3}[\s.\u00a0\u202f]?\d{3}[\s.\u00a0\u202f]?\d{3}(?:[\s.\u00a0\u202f]?\d{5})?(?!\d)/g;
const registering = /siren|siret|rcs|registre|immatricul|repertoire|metiers|\brm\b|numero|n°|tva|vat/;

function numbersIn(text: string) {
  const be = [...text.matchAll(belgian)].flatMap((match) => {
    const parsed = parseEnterpriseNumberBe(match[0].replace(/^BE\s?/i, ''));
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const isNumber =
      /^BE/i.test(match[0]) ||
      /\./.test(match[0]) ||
      /bce|kbo|tva|btw|entreprise|rpm|ondernemings/i.test(before);
    return parsed.ok && isNumber
      ? [{ country: 'BE' as const, number: parsed.value, ...spanOf(match.index, match[0]) }]
      : [];
  });
  const fr = [...text.matchAll(french)].flatMap((match) => {
    const parsed = parseSiren(match[0].replace(/\D/g, '').slice(0, 9));
    const before = foldText(text.slice(Math.max(0, match.index - 60), match.index));
    const behind = foldText(text.slice(match.index + match[0].length, match.index + match[0].length + 12));
    const isNumber = registering.test(before) || /\brcs\b|r\.c\.s/.test(behind);
    return parsed.ok && isNumber
      ? [{ country: 'FR' as const, number: parsed.value, ...spanOf(match.index, match[0]) }]
      : [];
  });
  return [...be, ...fr].toSorted((a, b) => a.start - b.start);
}

const site =
  /(?<![@\w.-])(?:https?:\/\/)?((?:www\.)?[a-z0-9][a-z0-9-]{1,60}\.(?:be|fr|com|eu|net|org|shop|paris|bzh|alsace|brussels|example)(?:\.[a-z]{2})?)(?![\w@])/gi;
const otherSites =
  /cnil|autoriteprotection|apd-gba|dataprotection|privacycommission|google|facebook|instagram|paypal|stripe|mailchimp|automattic|wordpress|youronlinechoices|aboutads|allaboutcookies|europa\.eu|legifrance|ovh|microsoft|apple|mozilla|opera|brevo|sendinblue|mollie|bloctel|matomo|vimeo|youtube|linkedin|twitter|wix|shopify|lightspeed/i;

function websitesIn(text: string) {
  return [...text.matchAll(site)].flatMap((match) => {
    const website = match[1] ?? '';
    return otherSites.test(website) ? [] : [{ website, ...spanOf(match.index, match[0]) }];
  });
}

function spanOf(start: number, text: string): TextSpan {
  return { start, end: start + text.length };
}

function firstOfEach<Each>(all: readonly Each[], keyOf: (each: Each) => string): readonly Each[] {
  return [...new Map(all.toReversed().map((each) => [keyOf(each), each])).values()].toReversed();
}
