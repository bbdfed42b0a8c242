/** A personal data breach (GDPR Art. 4(12)) as the register documents it: facts, effects, risk, measures (Art. 33(5)). */
import { z } from 'zod';
import { breachIdSchema, breachPhaseIdSchema, categoryIdSchema } from '../id.ts';
import { localizedTextSchema } from '../language.ts';
import { localDateSchema, recordedDaySchema } from '../local-date.ts';
import { clientSchema } from '../request/request.ts';

const longText = z.string().trim().min(1).max(4000);
const optionalText = longText.nullable().default(null);
const approximate = z.int().min(0).max(1_000_000_000).nullable().default(null);

/** What happened to the data, one or more: seen or taken, altered, lost or out of reach (Art. 4(12)). */
export const breachEffects = ['confidentiality', 'integrity', 'availability'] as const;
const breachEffectSchema = z.enum(breachEffects);
export type BreachEffect = z.infer<typeof breachEffectSchema>;

/** Art. 33(1) and 34(1). */
export const riskLevels = ['unlikely', 'risk', 'high'] as const;
export const riskLevelSchema = z.enum(riskLevels);
export type RiskLevel = z.infer<typeof riskLevelSchema>;

/** Art. 34(3)(a) to (c): why the persons need not be told although the risk was high. */
export const tellingExceptions = ['data-protected', 'risk-removed', 'disproportionate'] as const;
const tellingExceptionSchema = z.enum(tellingExceptions);
export type TellingException = z.infer<typeof tellingExceptionSchema>;

/** For whom the data is processed: our own, or that of the client for whom we work (Art. 33(2)). */
export const breachRoles = ['controller', 'processor'] as const;
const breachRoleSchema = z.enum(breachRoles);
export type BreachRole = z.infer<typeof breachRoleSchema>;

/** Words that go out in letters, plain enough for the persons concerned (Art. 34(2)). */
const breachWordsSchema = z
  .object({
    nature: localizedTextSchema.nullable().default(null),
    consequences: localizedTextSchema.nullable().default(null),
    measures: localizedTextSchema.nullable().default(null),
    /** What the person can do: change a password, watch an account. */
    advice: localizedTextSchema.nullable().default(null),
  })
  .readonly();
export type BreachWords = z.infer<typeof breachWordsSchema>;
export const noBreachWords: BreachWords = { nature: null, consequences: null, measures: null, advice: null };

const factShape = {
  ourRole: breachRoleSchema.default('controller'),
  /** The controller for whom we process; only where we are its processor. */
  client: clientSchema.nullable().default(null),
  /** What happened, in the user's words. */
  summary: longText,
  effects: z.array(breachEffectSchema).min(1).max(breachEffects.length).readonly(),
  happenedFrom: recordedDaySchema.nullable().default(null),
  happenedUntil: recordedDaySchema.nullable().default(null),
  discoveredOn: recordedDaySchema,
  /** Categories of persons: "clients de la boutique". */
  persons: z.string().trim().min(1).max(500).nullable().default(null),
  personsCount: approximate,
  recordsCount: approximate,
  categoryIds: z.array(categoryIdSchema).max(200).readonly().default([]),
  risk: z.object({ level: riskLevelSchema, reasons: longText }).readonly().nullable().default(null),
  words: breachWordsSchema.default(noBreachWords),
  /** Art. 34(3). `publicOn`: (c) wants a public communication in place of the letters. */
  exception: z
    .object({
      ground: tellingExceptionSchema,
      reasons: longText,
      publicOn: recordedDaySchema.nullable().default(null),
    })
    .readonly()
    .nullable()
    .default(null),
  /** The persons learned of it otherwise than by a letter of the register: an e-mail to all, a call. */
  personsTold: z
    .object({ on: recordedDaySchema, how: z.string().trim().min(1).max(500) })
    .readonly()
    .nullable()
    .default(null),
};

/** All but the awareness, which is an hour of a clock on its way in and an instant in the register. */
export const breachFactsSchema = z.object(factShape).readonly();
export type BreachFacts = z.infer<typeof breachFactsSchema>;

export const breachSchema = z
  .object({
    id: breachIdSchema,
    /** "V-2026-001" */
    reference: z.string(),
    ...factShape,
    /** Instant of reasonable certainty, from which the hours of Art. 33(1) run. */
    awareAt: z.iso.datetime(),
    closed: z.object({ on: localDateSchema, lessons: longText }).readonly().nullable(),
  })
  .readonly();
export type Breach = z.infer<typeof breachSchema>;

/** What the authority is told (Art. 33(3)), as it was on the day it was told: one of its phases (33(4)). */
export const breachSheetSchema = z
  .object({
    nature: longText,
    persons: optionalText,
    personsCount: approximate,
    recordsCount: approximate,
    /** Names, as they were called on that day. */
    categories: z.array(z.string().max(400)).max(200).readonly(),
    contact: longText,
    consequences: longText,
    measures: longText,
    /** What is not known yet and follows in another phase; null: nothing is missing any more. */
    outstanding: optionalText,
  })
  .readonly();
export type BreachSheet = z.infer<typeof breachSheetSchema>;

export const breachPhaseSchema = z
  .object({
    id: breachPhaseIdSchema,
    toldAt: z.iso.datetime(),
    sheet: breachSheetSchema,
    /** Art. 33(1), last sentence: of a first notice that left late. */
    delayReasons: optionalText,
    /** The number that the authority gave it. */
    theirReference: z.string().trim().min(1).max(100).nullable().default(null),
  })
  .readonly();
export type BreachPhase = z.infer<typeof breachPhaseSchema>;
