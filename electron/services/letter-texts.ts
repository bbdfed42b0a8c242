/** The texts of letters: the one being written, kept until it is closed, and the user's own templates. */
import type { AppError } from '../../shared/contract/app-error.ts';
import { letterFieldsSchema, type OneLetter } from '../../shared/contract/letter-fields.ts';
import type { TemplateFile } from '../../shared/contract/letter-calls.ts';
import { languages, type Language } from '../../shared/domain/language.ts';
import { matterOf } from '../../shared/domain/letter/letter-about.ts';
import { letterKinds, matterOfKind, type LetterKind } from '../../shared/domain/letter/letter-kind.ts';
import { letterModules } from '../../shared/letters/letter-kinds.ts';
import { plainText } from '../../shared/letters/plain-text.ts';
import { templateProblems, type OwnTemplate } from '../../shared/letters/own-template.ts';
import { err, ok } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { change } from '../database/change.ts';
import {
  deleteLetterDraft,
  findLetterDraft,
  listLetterDrafts,
  saveLetterDraft,
  type DraftPlace,
} from '../database/letter-drafts.ts';
import {
  deleteLetterTemplate,
  findLetterTemplate,
  listLetterTemplates,
  saveLetterTemplate,
} from '../database/letter-templates.ts';
import { findRequest } from '../database/requests.ts';
import { draftLetter, type LetterOrder } from './letter-draft.ts';
import { nameMatter } from './letter-matter.ts';
import { notFound } from './on-request.ts';

interface OneTemplate {
  readonly kind: LetterKind;
  readonly language: Language;
}

export function text(context: Context, order: LetterOrder) {
  const draft = draftLetter(context, order);
  if (!draft.ok) return draft;
  const { document } = draft.value.composed;
  const { subject, blocks } = document;
  return ok({ text: { subject, blocks }, plain: plainText(document) });
}

/** What was typed and not closed yet; a draft of an older Greffe that no longer fits is not taken up. */
export function draft({ db }: Context, one: OneLetter) {
  const saved = findLetterDraft(db, placeOf(one));
  return ok({ fields: letterFieldsSchema.safeParse(saved).data ?? null });
}

export function saveDraft(context: Context, { fields, ...one }: LetterOrder) {
  const done = change(context, (db) => {
    if (matterOf(one) !== matterOfKind(one.kind))
      return err<AppError>({ code: 'invalid-input', fields: ['kind'] });
    if (nameMatter(context, one) === null) return notFound(matterOf(one));
    saveLetterDraft(db, { about: one, kind: one.kind, breachId: fields.breachId }, fields, context.now());
    return ok({ value: null, audit: [] });
  });
  return done.ok ? ok({}) : done;
}

export function dropDraft(context: Context, one: OneLetter) {
  const done = change(context, (db) => {
    deleteLetterDraft(db, placeOf(one));
    return ok({ value: null, audit: [] });
  });
  return done.ok ? ok({}) : done;
}

function placeOf(one: OneLetter): DraftPlace {
  return { about: one, kind: one.kind, breachId: 'subjectId' in one ? one.breachId : null };
}

/** Those that can still be taken up: of a request that stands, and in today's form. */
export function drafts(context: Context) {
  const { db } = context;
  const found = listLetterDrafts(db).flatMap(({ about, kind, draft: saved, savedAt }) => {
    const matter = nameMatter(context, about);
    const fields = letterFieldsSchema.safeParse(saved).data;
    if (matter === null || fields === undefined) return [];
    if ('requestId' in about && findRequest(db, about.requestId)?.voided !== null) return [];
    const { letterOn, language, breachId } = fields;
    return [{ about, kind, ...matter, letterOn, language, savedAt, breachId }];
  });
  return ok({ drafts: found });
}

export function list({ db }: Context) {
  const own = listLetterTemplates(db);
  const templates = letterKinds.flatMap((kind) =>
    languages.map((language) => {
      const found = own.find((row) => row.kind === kind && row.language === language);
      const isOutdated = found !== undefined && found.basedOnVersion < builtInVersion(kind, language);
      return { kind, language, isOwn: found !== undefined, isOutdated };
    }),
  );
  return ok({ templates });
}

export function get(context: Context, { kind, language }: OneTemplate) {
  return ok(templateFile(context, kind, language));
}

export function save(
  context: Context,
  { kind, language, template }: OneTemplate & { readonly template: OwnTemplate },
) {
  const problems = templateProblems(kind, template);
  if (problems.length > 0) return ok({ file: templateFile(context, kind, language), problems });
  const done = change(context, (db) => {
    const basedOnVersion = builtInVersion(kind, language);
    saveLetterTemplate(db, kind, language, template, { basedOnVersion, changedAt: context.now() });
    return ok({
      value: null,
      audit: { action: 'template-saved', recordKind: 'template', recordId: `${kind}:${language}` },
    });
  });
  return done.ok ? ok({ file: templateFile(context, kind, language), problems }) : done;
}

/** Puts the built-in text back. */
export function reset(context: Context, { kind, language }: OneTemplate) {
  const done = change(context, (db) => {
    deleteLetterTemplate(db, kind, language);
    return ok({
      value: null,
      audit: { action: 'template-reset', recordKind: 'template', recordId: `${kind}:${language}` },
    });
  });
  return done.ok ? ok(templateFile(context, kind, language)) : done;
}

function templateFile({ db }: Context, kind: LetterKind, language: Language): TemplateFile {
  const { version, ...builtIn } = letterModules[kind].templates[language] as OwnTemplate & {
    readonly version: number;
  };
  const own = findLetterTemplate(db, kind, language);
  return {
    kind,
    language,
    builtIn,
    template: own?.template ?? builtIn,
    isOwn: own !== null,
    isOutdated: own !== null && own.basedOnVersion < version,
  };
}

function builtInVersion(kind: LetterKind, language: Language): number {
  return letterModules[kind].templates[language].version;
}
