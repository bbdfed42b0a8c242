/** Small conversions between rows and records: JSON columns and booleans, which SQLite does not have. */
import type { z } from 'zod';

export function fromJson<T extends z.ZodType>(schema: T, text: unknown): z.output<T> {
  return schema.parse(typeof text === 'string' ? JSON.parse(text) : text);
}

export function toJson(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value);
}

export function toFlag(value: boolean): 0 | 1 {
  return value ? 1 : 0;
}
