import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchDay } from '../../electron/host/watch-day.ts';
import { localDate, type LocalDate } from '../../shared/domain/local-date.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a new day is told once, and nothing while the register is closed', () => {
  let today: LocalDate | null = localDate('2026-03-05');
  const told: LocalDate[] = [];
  const stop = watchDay(
    () => today,
    (day) => told.push(day),
  );
  vi.advanceTimersByTime(120_000);
  today = localDate('2026-03-06');
  vi.advanceTimersByTime(120_000);
  today = null;
  vi.advanceTimersByTime(60_000);
  today = localDate('2026-03-09');
  vi.advanceTimersByTime(60_000);
  expect(told).toEqual(['2026-03-06']);
  stop();
  today = localDate('2026-03-10');
  vi.advanceTimersByTime(60_000);
  expect(told).toHaveLength(1);
});
