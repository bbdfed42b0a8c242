/** Recipients and transfers in the record of processing (GDPR Art. 30(1)(d) and (e)). */
import { isInEea } from '../domain/authority/eea.ts';
import { countryName } from '../domain/postal/country-code.ts';
import type { Processor } from '../domain/processing/processing-activity.ts';
import { missingClauses } from '../domain/processing/processor-contract.ts';
import { lacksSafeguard } from '../letters/access-answer/held-rows.ts';
import { capitalise } from '../letters/format.ts';
import type { RegisterScribe } from './register-scribe.ts';

/** "Colis du Plat Pays SA (sous-traitant) : livraison" */
export function recipientLine({ name, role, service }: Processor, scribe: RegisterScribe): string {
  const { say, letterWords, localizer } = scribe;
  return say(letterWords.detailed, {
    what: say(letterWords.inBrackets, { what: name, details: say(letterWords.processorRoles[role]) }),
    details: localizer.text(service, 'processor-service'),
  });
}

/** Outside the EEA, under a safeguard that only a transfer needs, or to a country that nobody wrote down. */
export function mayTransfer({ countryCode, safeguard }: Processor): boolean {
  return countryCode === null || !isInEea(countryCode) || safeguard !== 'none-needed';
}

/** "Mouette Postale Inc. (États-Unis) : clauses contractuelles types" */
export function transferLine(processor: Processor, scribe: RegisterScribe): string {
  const { say, letterWords } = scribe;
  const what = say(letterWords.inBrackets, { what: processor.name, details: countryText(processor, scribe) });
  const details = safeguardText(processor, scribe);
  return details === null ? what : say(letterWords.detailed, { what, details });
}

/** Name and contacts; role; service; country and safeguard; contract. */
export function recipientRow(processor: Processor, scribe: RegisterScribe): readonly string[] {
  const { say, language, letterWords, localizer } = scribe;
  const { name, role, service, address, email, website } = processor;
  const lines = [name, ...(address ?? '').split('\n'), email ?? '', website ?? ''];
  const place = [countryText(processor, scribe), safeguardText(processor, scribe)].filter(
    (line) => line !== null,
  );
  return [
    lines.filter((line) => line !== '').join('\n'),
    capitalise(language, say(letterWords.processorRoles[role])),
    localizer.text(service, 'processor-service'),
    place.map((line) => capitalise(language, line)).join('\n'),
    contractLines(processor, scribe).join('\n'),
  ];
}

/** Art. 28(3): the contract and what it leaves open; who works for the processor; what it does for itself. */
export function contractLines(processor: Processor, scribe: RegisterScribe): readonly string[] {
  const { say, details, language } = scribe;
  const { role, subProcessors, ownUse, isUnnamed, isBuyer } = processor;
  const ownUseText = details.ownUses[ownUse];
  const subs = subProcessors.map(({ name, countryCode }) =>
    countryCode === null
      ? name
      : say(scribe.letterWords.inBrackets, { what: name, details: countryName(countryCode, language) }),
  );
  const remarks = [
    ...(isUnnamed ? [details.unnamed] : []),
    ...(isBuyer ? [details.buyer] : []),
    ...(role === 'processor' && ownUseText !== null ? [ownUseText] : []),
  ];
  return [
    ...(role === 'processor' ? contractText(processor, scribe) : []),
    ...(subs.length === 0 ? [] : [detailed(details.subProcessors, subs.join(', '), scribe)]),
    ...remarks.map((remark) => capitalise(language, say(remark))),
  ];
}

function contractText({ contract }: Processor, scribe: RegisterScribe): readonly string[] {
  const { say, details, date, language } = scribe;
  if (contract === null) return [capitalise(language, say(details.noContract))];
  const { concludedOn, reviewOn } = contract;
  const concluded =
    concludedOn === null
      ? say(details.contractUndated)
      : say(details.contractOf, { date: date(concludedOn) });
  const review = reviewOn === null ? [] : [say(details.reviewOn, { date: date(reviewOn) })];
  const open = missingClauses(contract).map((clause) => say(details.clauses[clause]));
  return [
    [concluded, ...review].join(', '),
    open.length === 0
      ? capitalise(language, say(details.wholeContract))
      : detailed(details.unsettled, open.join(', '), scribe),
  ];
}

function detailed(what: string, text: string, { say, letterWords }: RegisterScribe): string {
  return say(letterWords.detailed, { what: say(what), details: text });
}

export function countryText({ id, countryCode }: Processor, scribe: RegisterScribe): string {
  const { language, text } = scribe;
  return countryCode === null
    ? unknown(text.unknownCountry, `country ${id}`, scribe)
    : countryName(countryCode, language);
}

/** Null where none is needed. One that is not on record, although the country is outside the EEA, is missing. */
export function safeguardText(processor: Processor, scribe: RegisterScribe): string | null {
  const { say, letterWords, text } = scribe;
  const { id, safeguard } = processor;
  if (lacksSafeguard(processor)) return unknown(text.unknownSafeguard, `safeguard ${id}`, scribe);
  const words = letterWords.safeguards[safeguard];
  return words === null ? null : say(words);
}

/** "pays à renseigner" */
function unknown(pattern: string, what: string, { say, missing }: RegisterScribe): string {
  return say(pattern, { missing: missing(what) });
}
