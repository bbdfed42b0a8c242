/** What a letter is about, as lists, file names and slips name it. */
import type { LocalizedText } from '../../shared/domain/language.ts';
import type { LetterAbout } from '../../shared/domain/letter/letter-about.ts';
import { displayName } from '../../shared/domain/subject/subject.ts';
import type { Context } from '../context.ts';
import { findAuthorityCase } from '../database/authority-cases.ts';
import { findBreach } from '../database/breaches.ts';
import { controllerOn } from '../database/controller.ts';
import { findRequest } from '../database/requests.ts';
import { findSubject } from '../database/subjects.ts';
import { authorities } from './authorities.ts';

export interface NamedMatter {
  /** Null: letters to a person without a request have no number of their own. */
  readonly reference: string | null;
  /** Of the person who asks, of the authority, of the person told, of the client. */
  readonly name: string;
}

/** Null where it is not there any more. */
export function nameMatter(context: Context, about: LetterAbout): NamedMatter | null {
  const { db } = context;
  if ('requestId' in about) {
    const request = findRequest(db, about.requestId);
    return request === null ? null : { reference: request.reference, name: request.requester.name };
  }
  if ('authorityCaseId' in about) {
    const found = findAuthorityCase(db, about.authorityCaseId);
    return found === null
      ? null
      : { reference: found.reference, name: authorityName(context, found.authorityCode) };
  }
  if ('subjectId' in about) {
    const subject = findSubject(db, about.subjectId);
    return subject === null ? null : { reference: null, name: displayName(subject) };
  }
  const breach = findBreach(db, about.breachId);
  return breach === null ? null : { reference: breach.reference, name: breach.client?.name ?? '' };
}

/** In the language of the register; the code where the directory does not know it any more. */
export function authorityName({ db, today }: Context, code: string): string {
  const authority = authorities().find((each) => each.code === code);
  const name: LocalizedText = authority?.name ?? {};
  return name[controllerOn(db, today()).language] ?? Object.values(name)[0] ?? code;
}
