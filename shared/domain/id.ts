/** Branded identifiers: UUIDs of version 7 (RFC 9562), so that rows sort by when they were made. */
import { z } from 'zod';

export const activityIdSchema = z.uuid().brand<'ActivityId'>();
export const authorityCaseIdSchema = z.uuid().brand<'AuthorityCaseId'>();
export const categoryIdSchema = z.uuid().brand<'CategoryId'>();
export const changeIdSchema = z.uuid().brand<'ChangeId'>();
export const dataItemIdSchema = z.uuid().brand<'DataItemId'>();
export const fileIdSchema = z.uuid().brand<'FileId'>();
export const importIdSchema = z.uuid().brand<'ImportId'>();
export const jobIdSchema = z.uuid().brand<'JobId'>();
export const letterIdSchema = z.uuid().brand<'LetterId'>();
export const processorIdSchema = z.uuid().brand<'ProcessorId'>();
export const registerIdSchema = z.uuid().brand<'RegisterId'>();
export const requestAttachmentIdSchema = z.uuid().brand<'RequestAttachmentId'>();
export const requestIdSchema = z.uuid().brand<'RequestId'>();
export const retentionRuleIdSchema = z.uuid().brand<'RetentionRuleId'>();
export const subjectIdSchema = z.uuid().brand<'SubjectId'>();

export type ActivityId = z.infer<typeof activityIdSchema>;
export type AuthorityCaseId = z.infer<typeof authorityCaseIdSchema>;
export type CategoryId = z.infer<typeof categoryIdSchema>;
export type ChangeId = z.infer<typeof changeIdSchema>;
export type DataItemId = z.infer<typeof dataItemIdSchema>;
export type FileId = z.infer<typeof fileIdSchema>;
export type ImportId = z.infer<typeof importIdSchema>;
export type JobId = z.infer<typeof jobIdSchema>;
export type LetterId = z.infer<typeof letterIdSchema>;
export type ProcessorId = z.infer<typeof processorIdSchema>;
export type RegisterId = z.infer<typeof registerIdSchema>;
export type RequestAttachmentId = z.infer<typeof requestAttachmentIdSchema>;
export type RequestId = z.infer<typeof requestIdSchema>;
export type RetentionRuleId = z.infer<typeof retentionRuleIdSchema>;
export type SubjectId = z.infer<typeof subjectIdSchema>;
