/** To which e-mail address a letter goes: the requester's, the authority's, the recipient's, the client's, or the person's. */
import { letterRules } from '../../shared/domain/letter/letter-kind.ts';
import { knownWay } from '../../shared/domain/request/request-warnings.ts';
import type { SubjectRequest } from '../../shared/domain/request/request.ts';
import type { Subject } from '../../shared/domain/subject/subject.ts';
import type { Context } from '../context.ts';
import { findAuthorityCase } from '../database/authority-cases.ts';
import { findBreach } from '../database/breaches.ts';
import { promisesOn } from '../database/controller.ts';
import type { Db } from '../database/database.ts';
import type { LetterRow } from '../database/letters.ts';
import { listProcessors } from '../database/processors.ts';
import { findRequest } from '../database/requests.ts';
import { findSubject } from '../database/subjects.ts';
import type { EmailDraft } from '../files/export/email.ts';
import { authorities } from './authorities.ts';
import { nameMatter } from './letter-matter.ts';

type To = EmailDraft['to'] | null;

/** Null where no address is known. */
export function emailAddressee(context: Context, letter: LetterRow): To {
  const { db } = context;
  const { about } = letter;
  if ('requestId' in about) return requestAddressee(db, letter, findRequest(db, about.requestId));
  const { name } = nameMatter(context, about) ?? { name: '' };
  if ('authorityCaseId' in about) {
    const code = findAuthorityCase(db, about.authorityCaseId)?.authorityCode;
    return party(name, authorities().find((each) => each.code === code)?.email ?? null);
  }
  if ('subjectId' in about) return party(name, knownEmail(findSubject(db, about.subjectId)));
  return party(name, findBreach(db, about.breachId)?.client?.email ?? null);
}

function requestAddressee(db: Db, { kind, processorId }: LetterRow, request: SubjectRequest | null): To {
  if (request === null) return null;
  const { requester, client } = request;
  switch (letterRules[kind].addressee) {
    case 'requester':
      return party(requester.name, emailOf(db, request));
    case 'client':
      return client === null ? null : party(client.name, client.email);
    case 'recipient': {
      const processor = listProcessors(db).find(({ id }) => id === processorId);
      return processor === undefined ? null : party(processor.name, processor.email);
    }
    case 'authority':
    case 'person':
      return null;
  }
}

function party(name: string, address: string | null): To {
  return address === null ? null : { name, address };
}

/** Where the policy answers to the known address alone, a new one is not taken on trust. */
function emailOf(db: Db, { requester, subjectId, receivedOn }: SubjectRequest): string | null {
  const isPromised = promisesOn(db, receivedOn).answersGoTo === 'known-email' && requester.role === 'self';
  const subject = isPromised && subjectId !== null ? findSubject(db, subjectId) : null;
  if (subject === null || knownWay(subject, { requester }) === 'known-email') return requester.email;
  return knownEmail(subject) ?? requester.email;
}

function knownEmail(subject: Subject | null): string | null {
  return subject?.contacts.find(({ kind }) => kind === 'email')?.value ?? null;
}
