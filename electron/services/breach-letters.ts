/** What the letters of a breach are made from: to a person concerned (GDPR Art. 34), and to the client for whom we process (33(2)). */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { LetterFields } from '../../shared/contract/letter-fields.ts';
import type { Breach } from '../../shared/domain/breach/breach.ts';
import type { BreachId, SubjectId } from '../../shared/domain/id.ts';
import { isBefore } from '../../shared/domain/local-date.ts';
import { localTimeAt } from '../../shared/domain/local-time.ts';
import { displayName } from '../../shared/domain/subject/subject.ts';
import type { BreachInput } from '../../shared/letters/letter-input.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { findBreach, listBreachSubjects } from '../database/breaches.ts';
import { listCategories } from '../database/categories.ts';
import { controllerOn, readTimeZone } from '../database/controller.ts';
import { findSubject } from '../database/subjects.ts';
import type { GroundOf } from './letter-ground.ts';
import { notFound, rule } from './on-request.ts';

type Reply = Result<GroundOf<BreachInput>, AppError>;

export function breachPersonLetter(context: Context, id: SubjectId, fields: LetterFields): Reply {
  const { db } = context;
  const subject = findSubject(db, id);
  if (subject === null) return notFound('subject');
  if (subject.archivedOn !== null) return rule('erasure-already-carried-out');
  const breach = fields.breachId === null ? null : findBreach(db, fields.breachId);
  if (breach === null) return notFound('breach');
  // Art. 28(3)(a), 33(2): the client tells its own people, or instructs us to.
  if (breach.ourRole === 'processor') return rule('client-decides');
  if (!listBreachSubjects(db, breach.id).includes(id)) return rule('person-not-concerned');
  // An error in what was written may still be put right.
  if (breach.closed !== null && fields.replacesId === null) return rule('breach-closed');
  const known = subject.addresses[0]?.address ?? null;
  const address = fields.address ?? known;
  const ground = groundOfBreach(context, breach, fields);
  if (!ground.ok) return ground;
  return ok({
    ...ground.value,
    kind: 'breach-notice',
    recipient: { names: [displayName(subject)], address },
    personCountry: address?.countryCode ?? null,
  });
}

export function breachClientLetter(context: Context, id: BreachId, fields: LetterFields): Reply {
  const breach = findBreach(context.db, id);
  if (breach === null) return notFound('breach');
  const { client } = breach;
  if (client === null) return rule('client-needed');
  const ground = groundOfBreach(context, breach, fields);
  if (!ground.ok) return ground;
  return ok({
    ...ground.value,
    kind: 'breach-client-notice',
    recipient: { names: [client.name], address: fields.address ?? client.address },
    personCountry: null,
  });
}

type Ground = Pick<BreachInput, 'controller' | 'breach' | 'awareTime' | 'categories'>;

function groundOfBreach(
  { db }: Context,
  breach: Breach,
  { letterOn }: LetterFields,
): Result<Ground, AppError> {
  const awareTime = localTimeAt(breach.awareAt, readTimeZone(db));
  if (isBefore(letterOn, awareTime.on)) return rule('date-before-receipt');
  const categories = listCategories(db)
    .filter(({ id }) => breach.categoryIds.includes(id))
    .map(({ name }) => name);
  return ok({ controller: controllerOn(db, letterOn), breach, awareTime, categories });
}
