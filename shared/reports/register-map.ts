/** The way of the data through the record as a table: purpose, data, recipients and their countries (GDPR Art. 30(1)(b) to (e)). */
import { countryName } from '../domain/postal/country-code.ts';
import { dataFlows, type DataFlow } from '../domain/processing/data-flow.ts';
import type { ProcessingActivity } from '../domain/processing/processing-activity.ts';
import { capitalise } from '../letters/format.ts';
import type { ReportBlock } from '../letters/report.ts';
import { heading, linesOf, table } from './blocks.ts';
import { categoryName, type RegisterRecords } from './register-activity.ts';
import { transferLine } from './register-recipients.ts';
import type { RegisterScribe } from './register-scribe.ts';

interface MappedRecords extends RegisterRecords {
  readonly activities: readonly ProcessingActivity[];
}

export function mapBlocks(records: MappedRecords, scribe: RegisterScribe): readonly ReportBlock[] {
  const { say, text, details } = scribe;
  const flows = dataFlows(records);
  return [
    heading(1, say(details.mapHeading)),
    table(
      [
        [say(text.activity), 4],
        [say(text.categories), 4],
        [say(details.mapRecipients), 6],
      ],
      records.activities.map((activity) =>
        mapRow(
          activity,
          flows.filter((flow) => flow.activity?.id === activity.id),
          scribe,
        ),
      ),
    ),
  ];
}

function mapRow(
  activity: ProcessingActivity,
  flows: readonly DataFlow[],
  scribe: RegisterScribe,
): readonly string[] {
  const { say, text, localizer } = scribe;
  const categories = flows.flatMap(({ category }) =>
    category === null ? [] : [categoryName(category, scribe)],
  );
  const recipients = [...new Set(flows.flatMap((flow) => recipientText(flow, scribe)))];
  return [
    localizer.text(activity.name, 'purpose'),
    categories.length === 0 ? scribe.missing(`categories ${activity.id}`) : linesOf([...new Set(categories)]),
    recipients.length === 0 ? say(text.noRecipients) : linesOf(recipients),
  ];
}

/** The recipient with its country and safeguard, or those who work for it elsewhere (Art. 28(2)). */
function recipientText({ recipient, place }: DataFlow, scribe: RegisterScribe): readonly string[] {
  const { say, letterWords, language } = scribe;
  if (recipient === null || place === null) return [];
  const { countryCode, subProcessors } = place;
  if (subProcessors.length === 0) return [transferLine(recipient, scribe)];
  const details =
    countryCode === null
      ? capitalise(language, say(letterWords.unknownCountry))
      : countryName(countryCode, language);
  const others = say(letterWords.inBrackets, { what: subProcessors.join(', '), details });
  return [`${recipient.name} → ${others}`];
}
