/** Why a category of data is held, who receives it, how long it is kept and where it came from: each in a line (Art. 15(1)(a) to (g)). */
import type { RetentionRule } from '../../../../shared/domain/retention/retention-rule.ts';
import type {
  HeldCategory,
  HeldPurpose,
  HeldRecipient,
  HeldSource,
} from '../../../../shared/domain/subject/held-data.ts';
import { countryName } from '../../../../shared/domain/postal/country-code.ts';
import { importWords } from '../../../../shared/domain/subject/data-words.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { assertNever } from '../../../../shared/result.ts';
import { capitalise } from '../../../parts/format.ts';
import { keepingText } from '../../../parts/keeping-words.ts';

export interface HandlingLine {
  readonly term: string;
  readonly text: string;
}

export function handlingOf(
  t: Translator,
  category: HeldCategory,
  rules: readonly RetentionRule[],
): readonly HandlingLine[] {
  const { purposes, recipients, sources } = category;
  return [
    {
      term: t('held.why'),
      text:
        purposes.length === 0 ? t('held.no-purpose') : sentence(purposes.map((each) => purposeText(t, each))),
    },
    {
      term: t('held.recipients'),
      text:
        recipients.length === 0
          ? t('held.no-recipient')
          : sentence(recipients.map((each) => recipientText(t, each))),
    },
    { term: t('held.kept'), text: keptText(t, category, rules) },
    {
      term: t('held.source'),
      text: sources.length === 0 ? t('held.no-source') : sentence(sources.map((each) => sourceText(t, each))),
    },
  ];
}

/** Each once, parted by points, because names hold commas of their own. */
function sentence(parts: readonly string[]): string {
  return [...new Set(parts)].join(' · ');
}

function purposeText(t: Translator, { name, lawfulBasis }: HeldPurpose): string {
  const basis = lawfulBasis === null ? t('held.no-basis') : t(`basis.${lawfulBasis}`);
  return t('held.in-brackets', { what: t.text(name), detail: basis });
}

function recipientText(t: Translator, { name, countryCode }: HeldRecipient): string {
  const country = countryCode === null ? t('held.no-country') : countryName(countryCode, t.language);
  return t('held.in-brackets', { what: name, detail: country });
}

function keptText(t: Translator, { period }: HeldCategory, rules: readonly RetentionRule[]): string {
  if (period === null) return t('held.no-period');
  const rule = rules.find(({ id }) => id === period.ruleId);
  const text = rule === undefined ? '' : keepingText(t, rule);
  const dated =
    period.keptThroughOn === null
      ? text
      : t('held.at-latest', { period: text, day: t.date(period.keptThroughOn) });
  return period.ground.kind === 'law' ? sentence([dated, t.text(period.ground.citation)]) : dated;
}

function sourceText(t: Translator, source: HeldSource): string {
  switch (source.kind) {
    case 'origin':
      return capitalise(t, t(`origin.${source.origin}`));
    case 'item':
      return importWords(source.text, t.language) ?? source.text;
    case 'activity':
      return t.text(source.text);
    default:
      return assertNever(source);
  }
}
