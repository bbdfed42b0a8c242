/** What an answer to an authority is made from: its case, and the request that the case is about. */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { AuthorityCaseId } from '../../shared/domain/id.ts';
import type { LetterFields } from '../../shared/contract/letter-fields.ts';
import { isBefore } from '../../shared/domain/local-date.ts';
import { displayName } from '../../shared/domain/subject/subject.ts';
import type { AuthorityAnswerInput } from '../../shared/letters/letter-input.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { findAuthorityCase } from '../database/authority-cases.ts';
import { controllerOn } from '../database/controller.ts';
import { listLettersOf, readLetterDocument } from '../database/letters.ts';
import { findRequest } from '../database/requests.ts';
import { findSubject } from '../database/subjects.ts';
import { authorities } from './authorities.ts';
import type { GroundOf } from './letter-ground.ts';
import { notFound, rule } from './on-request.ts';
import { deadlineOf } from './request-file.ts';

export function caseLetter(
  context: Context,
  id: AuthorityCaseId,
  fields: LetterFields,
): Result<GroundOf<AuthorityAnswerInput>, AppError> {
  const found = findAuthorityCase(context.db, id);
  if (found === null) return notFound('authority-case');
  if (isBefore(fields.letterOn, found.receivedOn)) return rule('date-before-receipt');
  const authority = authorities().find(({ code }) => code === found.authorityCode);
  if (authority === undefined) return notFound('authority');
  const controller = controllerOn(context.db, found.receivedOn);
  const lines = authority.addressLines;
  const isAbroad = authority.countryCode !== controller.country;
  return ok({
    kind: 'authority-answer',
    controller,
    recipient: {
      names: [authority.name[fields.language] ?? Object.values(authority.name)[0] ?? authority.code],
      address: fields.address,
      addressLines: isAbroad ? lines : lines.slice(0, -1),
    },
    personCountry: null,
    authorityCase: found,
    about: aboutOf(context, found.requestId),
  });
}

function aboutOf(
  context: Context,
  requestId: NonNullable<ReturnType<typeof findAuthorityCase>>['requestId'],
): AuthorityAnswerInput['about'] {
  const { db } = context;
  const request = requestId === null ? null : findRequest(db, requestId);
  if (request === null) return null;
  const subject = request.subjectId === null ? null : findSubject(db, request.subjectId);
  const sent = listLettersOf(db, request.id).flatMap(({ id, postings }) => {
    const [first] = postings;
    if (first === undefined) return [];
    return [{ on: first.sentOn, channel: first.channel, subject: readLetterDocument(db, id).subject }];
  });
  return {
    request,
    subjectName: subject === null ? null : displayName(subject),
    limitOn: deadlineOf(context, request).limitOn,
    sent: sent.toSorted((a, b) => a.on.localeCompare(b.on)),
  };
}
