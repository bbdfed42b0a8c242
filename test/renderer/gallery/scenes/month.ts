/** An invented month for the diary: May 2026, with a few deadlines. */
import type { MonthWeek } from '../../../../renderer/ui/MonthGrid.tsx';
import type { MonthDay, MonthEntry } from '../../../../renderer/ui/MonthDayCell.tsx';

const entries: Readonly<Record<string, readonly MonthEntry[]>> = {
  '2026-05-04': [{ id: 'a', label: '2026-0139 répondue', tone: 'done' }],
  '2026-05-07': [
    { id: 'b', label: 'Réponse à Basile Modèle', tone: 'due' },
    { id: 'c', label: 'Identité à viser', tone: 'plain' },
  ],
  '2026-05-05': [{ id: 'd', label: 'Réponse à Zoé Fictive', tone: 'late' }],
  '2026-05-13': [{ id: 'e', label: 'Réponse à Ada Exemple', tone: 'due' }],
  '2026-05-20': [{ id: 'f', label: 'Prolongation de 2026-0145 échue', tone: 'plain', shape: 'pause' }],
  '2026-05-29': [{ id: 'g', label: 'Conservation : 12 fiches à détruire', tone: 'plain' }],
};

const closed: Readonly<Record<string, string>> = {
  '2026-05-01': 'Fête du Travail',
  '2026-05-14': 'Ascension',
  '2026-05-25': 'Lundi de Pentecôte',
};

const long = new Intl.DateTimeFormat('fr-BE', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

function dayAt(offset: number): MonthDay {
  const date = new Date(Date.UTC(2026, 3, 27 + offset));
  const id = date.toISOString().slice(0, 10);
  return {
    id,
    number: String(date.getUTCDate()),
    label: long.format(date),
    closedFor: closed[id],
    isWeekend: offset % 7 > 4,
    isToday: id === '2026-05-06',
    isOutside: date.getUTCMonth() !== 4,
    entries: entries[id] ?? [],
  };
}

export const weekdays = [
  { short: 'lun', long: 'lundi' },
  { short: 'mar', long: 'mardi' },
  { short: 'mer', long: 'mercredi' },
  { short: 'jeu', long: 'jeudi' },
  { short: 'ven', long: 'vendredi' },
  { short: 'sam', long: 'samedi' },
  { short: 'dim', long: 'dimanche' },
] as const;

export const weeks: readonly MonthWeek[] = [0, 1, 2, 3, 4].map((week) => ({
  id: `w${18 + week}`,
  number: String(18 + week),
  label: `semaine ${18 + week}`,
  days: [0, 1, 2, 3, 4, 5, 6].map((day) => dayAt(week * 7 + day)),
}));
