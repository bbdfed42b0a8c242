/** What every letter takes from the fields that the user set, whatever it is about. */
import type { LetterFields } from '../../shared/contract/letter-fields.ts';
import type { LetterKind } from '../../shared/domain/letter/letter-kind.ts';
import { asTemplate } from '../../shared/letters/own-template.ts';
import type { Template } from '../../shared/letters/template.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { Context } from '../context.ts';
import type { Db } from '../database/database.ts';
import { findLetterTemplate } from '../database/letter-templates.ts';
import type { LetterRow } from '../database/letters.ts';
import { authorities } from './authorities.ts';

/** The rest of the input: what depends on the matter. */
export type GroundOf<Input extends object> = Omit<Input, keyof ReturnType<typeof groundOf>>;

export function groundOf(
  { db }: Context,
  { kind, fields }: { readonly kind: LetterKind; readonly fields: LetterFields },
  replaced: LetterRow | null,
) {
  return {
    language: fields.language,
    letterOn: fields.letterOn,
    postingChannel: fields.channel,
    registeredNumber: fields.registeredNumber,
    extraParagraph: fields.extraParagraph,
    authorities: authorities(),
    particulars: fields.particulars,
    ownTemplate: ownTemplateOf(db, kind, fields.language),
    text: fields.text,
    // The addressee is told of the error in a letter that reached them, not of one that never left.
    corrects: replaced === null || replaced.sentOn === null ? null : replaced,
  };
}

function ownTemplateOf(db: Db, kind: LetterKind, language: Language): Template | null {
  const own = findLetterTemplate(db, kind, language);
  return own === null ? null : asTemplate(own.template, own.version);
}
