/** The cover of the folder that a controller hands to its authority (GDPR Art. 30(4), 58(1)(a)): what is in it, and who hands it over. */
import type { Controller } from '../domain/controller/controller.ts';
import { legalName } from '../letters/letterhead.ts';
import type { ReportBlock, ReportDocument } from '../letters/report.ts';
import { facts, heading, paragraph, table } from './blocks.ts';
import { contactText, controllerLines } from './controller-facts.ts';
import { inspectionParts, type InspectionFacts, type InspectionPart } from './inspection-facts.ts';
import { auditBlocks, gapBlocks, processorBlocks, requestBlocks, sweepBlocks } from './inspection-parts.ts';
import { createScribe, type Scribe } from './scribe.ts';
import { inspectionWordsOf, type InspectionWords } from './words/inspection/words.ts';

export function inspectionReport(folder: InspectionFacts): ReportDocument {
  const { language, controller, madeOn } = folder;
  const scribe = createScribe(language);
  const { say, words, date } = scribe;
  const text = inspectionWordsOf(language);
  return {
    language,
    orientation: 'portrait',
    issuer: legalName(controller),
    title: say(text.title),
    subtitle: say(text.subtitle, { date: date(madeOn) }),
    blocks: [
      paragraph(say(text.what[controller.country])),
      heading(1, say(text.controller)),
      facts(...identity(controller, scribe)),
      heading(1, say(text.contents.heading)),
      contents(folder, scribe, text),
      ...processorBlocks(folder, scribe, text),
      ...requestBlocks(folder, scribe, text),
      ...sweepBlocks(folder, scribe, text),
      ...auditBlocks(folder, scribe, text),
      heading(1, say(text.signature.heading)),
      paragraph(say(text.signature.what)),
      signatureLines(controller, scribe, text),
      ...gapBlocks(folder, scribe, text),
    ],
    footer: [say(words.madeOn, { date: date(madeOn) })],
    pageLabel: say(words.pageLabel, { page: '{page}', pages: '{pages}' }),
  };
}

/** Art. 30(1)(a): with the data protection officer, or that there is none. */
function identity(controller: Controller, scribe: Scribe) {
  const { say, words } = scribe;
  const { privacyContact, dpo } = controller;
  return [
    ...controllerLines(controller, scribe),
    [say(words.controller.privacyContact), privacyContact === null ? null : contactText(privacyContact)],
    [say(words.controller.dpo), dpo === null ? say(words.controller.noDpo) : contactText(dpo)],
  ] as const;
}

function contents(
  folder: InspectionFacts,
  { say }: Scribe,
  { contents: text }: InspectionWords,
): ReportBlock {
  const figures = figuresOf(folder);
  const rows = inspectionParts.flatMap((part) => {
    const values = figures[part];
    const file = folder.files.get(part) ?? say(text.here);
    return values === null ? [] : [[say(text[part]), say(text[patterns[part]], values), file]];
  });
  const columns = [
    [say(text.what), 6],
    [say(text.figures), 6],
    [say(text.file), 3],
  ] as const;
  return folder.files.size === 0
    ? table(
        columns.slice(0, 2),
        rows.map((row) => row.slice(0, 2)),
      )
    : table(columns, rows);
}

const patterns = {
  register: 'registerFigures',
  clients: 'clientFigures',
  processors: 'processorFigures',
  retention: 'retentionFigures',
  requests: 'requestFigures',
  breaches: 'breachFigures',
  disclosures: 'disclosureFigures',
  sweeps: 'sweepFigures',
  audit: 'auditFigures',
} as const satisfies Record<InspectionPart, keyof InspectionWords['contents']>;

type Values = Readonly<Record<string, string>>;

/** Null where there is nothing of the kind to be kept: Art. 30(2) binds those who work for others. */
function figuresOf({ language, madeOn, counts, processors, year, sweeps, audit }: InspectionFacts) {
  const format = new Intl.NumberFormat(language);
  const told = (values: Readonly<Record<string, number>>): Values =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, format.format(value)]));
  const { activities, categories, special, rules, breaches, disclosures, given, outside, recipients } =
    counts;
  const figures: Readonly<Record<InspectionPart, Values | null>> = {
    register: told({ activities, categories, special }),
    clients:
      counts.clientProcessing === 0
        ? null
        : told({ processing: counts.clientProcessing, clients: counts.clients }),
    processors: told({ recipients, outside, processors: processors.length }),
    retention: told({ rules, without: counts.withoutPeriod }),
    requests: {
      year: madeOn.slice(0, 4),
      ...told({ received: year?.received ?? 0, answered: year?.answered ?? 0, open: year?.open ?? 0 }),
    },
    breaches: told({ breaches, open: counts.openBreaches }),
    disclosures: told({ disclosures, given }),
    sweeps: told({ sweeps: sweeps.length, items: sweeps.reduce((sum, { items }) => sum + items, 0) }),
    audit: told({ entries: audit.entries }),
  };
  return figures;
}

/** Room to write on; who signs letters signs this too, unless somebody else writes their name. */
function signatureLines({ signatory }: Controller, { say }: Scribe, { signature }: InspectionWords) {
  const line = '_'.repeat(40);
  const name = [signatory?.name, signatory?.function].filter((part) => part != null).join(', ');
  return facts(
    [say(signature.placeAndDate), line],
    [say(signature.name), name === '' ? line : name],
    [say(signature.sign), `\n${line}`],
  );
}
