/** To whom a person's data was given on demand (GDPR Art. 15(1)(c)), and what the person consented to (Art. 7): parts of their copy. */
import type { HeldConsent, HeldDisclosure } from '../domain/subject/held-data.ts';
import { disclosureRows } from '../letters/access-answer/disclosure-rows.ts';
import { capitalise } from '../letters/format.ts';
import type { ReportBlock } from '../letters/report.ts';
import { heading, linesOf, table } from './blocks.ts';
import type { Scribe } from './scribe.ts';

export function disclosureBlocks(
  disclosures: readonly HeldDisclosure[],
  { say, words, localizer }: Scribe,
): readonly ReportBlock[] {
  if (disclosures.length === 0) return [];
  const { disclosed, recipient, country } = words.personExport;
  return [
    heading(1, say(disclosed.heading)),
    table(
      [
        [say(recipient), 5],
        [say(disclosed.what), 6],
        [say(country), 3],
        [say(disclosed.categories), 5],
      ],
      disclosureRows(disclosures, localizer).map((row) => [
        row.recipient,
        row.service,
        row.country,
        row.categories,
      ]),
    ),
  ];
}

export function consentBlocks(consents: readonly HeldConsent[], scribe: Scribe): readonly ReportBlock[] {
  if (consents.length === 0) return [];
  const { say, words, localizer, date } = scribe;
  const text = words.personExport.consents;
  return [
    heading(1, say(text.heading)),
    table(
      [
        [say(text.purpose), 4],
        [say(text.given), 5],
        [say(text.words), 6],
        [say(text.withdrawn), 3],
      ],
      consents.map((consent) => [
        localizer.text(consent.activity, 'purpose'),
        givenText(consent, scribe),
        proofText(consent, scribe),
        consent.withdrawnOn === null ? words.none : date(consent.withdrawnOn),
      ]),
    ),
  ];
}

/** Only the withdrawal may be known. */
function givenText({ givenOn, way }: HeldConsent, { say, words, date, language }: Scribe): string {
  const text = words.personExport.consents;
  if (way === null) return words.none;
  return [
    givenOn === null ? capitalise(language, say(text.dayUnknown)) : date(givenOn),
    say(text.ways[way]),
  ].join('\n');
}

function proofText({ wording, proof, file }: HeldConsent, { say, words }: Scribe): string {
  const text = words.personExport.consents;
  const lines = [wording, proof, file === null ? null : say(text.file, { name: file.name })];
  const known = lines.filter((line) => line !== null);
  return known.length === 0 ? words.none : linesOf(known);
}
