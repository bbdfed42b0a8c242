/** What a template gives while it is being changed: filled from the latest file that its kind suits, else from names. Writes nothing. */
import { letterFieldsSchema } from '../../shared/contract/letter-fields.ts';
import type { TemplatePreview } from '../../shared/contract/letter-calls.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { LetterKind } from '../../shared/domain/letter/letter-kind.ts';
import { catalogs } from '../../shared/i18n/catalogs.ts';
import type { MessageKey } from '../../shared/i18n/translator.ts';
import { frameOf } from '../../shared/letters/clauses/clauses.ts';
import { phrase } from '../../shared/letters/format.ts';
import { letterModules } from '../../shared/letters/letter-kinds.ts';
import { asTemplate, templateProblems, type OwnTemplate } from '../../shared/letters/own-template.ts';
import type { Particular } from '../../shared/letters/particular.ts';
import { resolveTemplate } from '../../shared/letters/resolve-template.ts';
import { specimenFacts } from '../../shared/letters/specimen-facts.ts';
import type { Facts } from '../../shared/letters/template.ts';
import { ok } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { controllerOn } from '../database/controller.ts';
import { listProcessors } from '../database/processors.ts';
import { listRequests } from '../database/requests.ts';
import { draftLetter } from './letter-draft.ts';

interface Changed {
  readonly kind: LetterKind;
  readonly language: Language;
  readonly template: OwnTemplate;
}

export function preview(context: Context, { kind, language, template }: Changed) {
  if (templateProblems(kind, template).length > 0) return ok({ preview: null });
  const { country } = controllerOn(context.db, context.today());
  const found = latestFacts(context, kind, language);
  const facts =
    found?.facts ?? specimenFacts(kind, country, (fact) => catalogs[language][`fact.${fact}` as MessageKey]);
  const frame = frameOf(language);
  const filled = resolveTemplate(asTemplate(template, 0), facts, frame.clauses, language);
  const shown: TemplatePreview = {
    reference: found?.reference ?? null,
    ...filled,
    salutation: phrase(language, frame.salutation),
    closing: phrase(language, frame.closing[country]),
  };
  return ok({ preview: shown });
}

/** How far back a file is looked for. */
const latestLooked = 30;

function latestFacts(
  context: Context,
  kind: LetterKind,
  language: Language,
): { readonly facts: Facts; readonly reference: string } | null {
  const { db } = context;
  const { particulars } = letterModules[kind];
  const fields = letterFieldsSchema.parse({
    language,
    letterOn: context.today(),
    channel: 'email',
    particulars: Object.fromEntries(particulars.map((each) => [each.name, typedFor(each, context)])),
    processorId: listProcessors(db)[0]?.id ?? null,
  });
  for (const { id, reference } of listRequests(db).slice(0, latestLooked)) {
    const draft = draftLetter(context, { requestId: id, kind, fields });
    if (draft.ok) return { facts: draft.value.composed.facts, reference };
  }
  return null;
}

/** Stands where only the user can say it. */
function typedFor({ kind, choices }: Particular, context: Context): string {
  if (kind === 'date') return context.today();
  return kind === 'choice' ? (choices?.[0] ?? '') : '[…]';
}
