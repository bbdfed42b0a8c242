/** How the entries of the map are called: their names, what marks them, and what they are connected to. */
import { isInEea } from '../../../../shared/domain/authority/eea.ts';
import { countryName } from '../../../../shared/domain/postal/country-code.ts';
import type { FlowPlace } from '../../../../shared/domain/processing/data-flow.ts';
import type { Processor } from '../../../../shared/domain/processing/processing-activity.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { lacksSafeguard } from '../../../../shared/letters/access-answer/held-rows.ts';
import { capitalise } from '../../../parts/format.ts';
import { columnOf, mapColumns, type MapPath, type PathLine } from './map-graph.ts';

export interface EntryWords {
  readonly name: string;
  /** Art. 9, or outside the EEA, by shape and word. */
  readonly mark: { readonly kind: 'special' | 'outside'; readonly text: string } | null;
}

export function entryWords(t: Translator, paths: readonly MapPath[]): ReadonlyMap<string, EntryWords> {
  const words = new Map<string, EntryWords>();
  for (const { flow } of paths) {
    const { activity, category, recipient, place } = flow;
    if (activity !== null) words.set(`activity ${activity.id}`, { name: t.text(activity.name), mark: null });
    if (category !== null) {
      const mark = category.isSpecial ? ({ kind: 'special', text: t('map.special') } as const) : null;
      words.set(`category ${category.id}`, { name: t.text(category.name), mark });
    }
    if (recipient !== null)
      words.set(`recipient ${recipient.id}`, { name: recipient.name, mark: markOf(t, recipient) });
    if (place !== null) {
      const { countryCode } = place;
      words.set(`country ${countryCode ?? '?'}`, {
        name: capitalise(t, countryText(t, countryCode)),
        mark: isOutside(countryCode)
          ? { kind: 'outside', text: t(countryCode === null ? 'map.unknown' : 'map.outside') }
          : null,
      });
    }
  }
  return words;
}

/** More are counted. */
const readAloud = 6;

/** « Newsletter, Données : nom, e-mail, Destinataires : Brevo, Pays : France » */
export function connectedName(
  t: Translator,
  key: string,
  connected: readonly string[],
  words: ReadonlyMap<string, EntryWords>,
): string {
  const own = words.get(key);
  const others = mapColumns.flatMap((column, place) => {
    const names = connected
      .filter((other) => other !== key && columnOf(other) === place)
      .map((other) => words.get(other)?.name ?? '');
    if (place === columnOf(key) || names.length === 0) return [];
    const said = t('map.connection', { column: t(`map.column.${column}`), names: names.join(', ') });
    return [names.length > readAloud ? t(`map.count.${column}`, { count: names.length }) : said];
  });
  return [own?.name ?? '', ...(own?.mark ? [own.mark.text] : []), ...others].join('. ');
}

/** « Newsletter : nom, e-mail → Brevo → France » */
export function lineText(t: Translator, { activity, recipient, categories, places }: PathLine): string {
  const data = categories.map(({ name }) => t.text(name)).join(', ') || t('map.no-data');
  const use = t('map.use', {
    activity: activity === null ? capitalise(t, t('map.no-purpose')) : t.text(activity.name),
    data,
  });
  if (recipient === null) return `${use} → ${t('register.no-recipient')}`;
  const countries = places.map((place) => placeWords(t, recipient, place));
  return [use, recipient.name, countries.join(' + ')].join(' → ');
}

/** « États-Unis, clauses types », or « Inde, par Nuage Clair » */
export function placeWords(
  t: Translator,
  recipient: Processor,
  { countryCode, subProcessors }: FlowPlace,
): string {
  const country = countryText(t, countryCode);
  if (subProcessors.length > 0) return t('map.by', { country, names: subProcessors.join(', ') });
  const safeguard = lacksSafeguard(recipient) ? 'missing' : recipient.safeguard;
  return safeguard === 'none-needed' ? country : `${country}, ${t(`safeguard.${safeguard}.short`)}`;
}

function countryText(t: Translator, code: string | null): string {
  return code === null ? t('held.no-country') : countryName(code, t.language);
}

function markOf(t: Translator, { countryCode, subProcessors }: Processor): EntryWords['mark'] {
  if (countryCode === null) return { kind: 'outside', text: t('held.no-country') };
  if (!isInEea(countryCode)) return { kind: 'outside', text: t('map.outside') };
  const isPartlyOutside = subProcessors.some((each) => isOutside(each.countryCode));
  return isPartlyOutside ? { kind: 'outside', text: t('map.partly-outside') } : null;
}

function isOutside(countryCode: string | null): boolean {
  return countryCode === null || !isInEea(countryCode);
}
