/** Automated decisions (GDPR Art. 13(2)(f)), security, cookies where the register knows them, and the version. */
import { automatedDecisionText } from '../../domain/processing/processing-activity.ts';
import type { ReportBlock } from '../../letters/report.ts';
import { paragraph } from '../blocks.ts';
import type { PolicyFacts } from './policy-facts.ts';
import { basisText, type PolicyScribe } from './policy-scribe.ts';

export function automatedBlocks(
  { activities }: PolicyFacts,
  { say, policy, localizer }: PolicyScribe,
): readonly ReportBlock[] {
  const items = activities.flatMap((activity) => {
    const decision = automatedDecisionText(activity);
    if (decision === null) return [];
    return [
      say(policy.automated.line, {
        activity: localizer.text(activity.name, 'purpose'),
        logic: localizer.text(decision, 'automated-decision'),
      }),
    ];
  });
  if (items.length === 0) return [paragraph(say(policy.automated.none))];
  return [paragraph(say(policy.automated.lead)), { kind: 'list', items }];
}

/** In general words: the measures themselves are nobody's business but the register's. Art. 33 and 34 as promised, or as they stand. */
export function securityBlocks(
  { activities, promises }: PolicyFacts,
  { say, policy }: PolicyScribe,
): readonly ReportBlock[] {
  const { breachNoticeWithinHours: hours, tellsPersonsOfEveryBreach } = promises;
  const { security } = policy;
  return [
    ...(activities.some((activity) => activity.security !== null) ? [paragraph(say(security.lead))] : []),
    paragraph(
      hours === null ? say(security.authority) : say(security.authorityAlways, { hours: String(hours) }),
    ),
    paragraph(say(tellsPersonsOfEveryBreach ? security.personsAlways : security.persons)),
  ];
}

/** The code of the ready-made category. */
const cookieCategory = 'cookies';

export function cookieBlocks(
  { activities, categories }: PolicyFacts,
  scribe: PolicyScribe,
): readonly ReportBlock[] {
  const { say, policy, localizer } = scribe;
  const ids = categories.filter(({ code }) => code === cookieCategory).map(({ id }) => id);
  const using = activities.filter(({ categoryIds }) => ids.some((id) => categoryIds.includes(id)));
  const items = using.flatMap(({ name, lawfulBasis }) =>
    lawfulBasis === null
      ? []
      : [
          say(policy.cookies.line, {
            activity: localizer.text(name, 'purpose'),
            basis: basisText(lawfulBasis, scribe),
          }),
        ],
  );
  if (items.length === 0) return [];
  const isAsked = using.some(({ lawfulBasis }) => lawfulBasis === 'consent');
  return [
    paragraph(say(policy.cookies.lead)),
    { kind: 'list', items },
    ...(isAsked ? [paragraph(say(policy.cookies.consent))] : []),
  ];
}

export function versionBlocks(
  { versionOn }: PolicyFacts,
  { say, policy, date }: PolicyScribe,
): readonly ReportBlock[] {
  return [
    paragraph(say(policy.version.dated, { date: date(versionOn) })),
    // Art. 13(3).
    paragraph(say(policy.version.changes)),
  ];
}
