/** What the card of a person says of disclosures and breaches that concern them: for our own eyes, secret ones included. */
import type { SubjectFile } from '../../shared/contract/subject-calls.ts';
import { disclosureState, isSecretOn } from '../../shared/domain/disclosure/disclosure.ts';
import type { SubjectId } from '../../shared/domain/id.ts';
import type { Context } from '../context.ts';
import { listBreachesOfSubject } from '../database/breaches.ts';
import { listDisclosuresOf } from '../database/disclosures.ts';

export function disclosuresOfPerson({ db, today }: Context, id: SubjectId): SubjectFile['disclosures'] {
  return listDisclosuresOf(db, id).map(({ id: disclosureId, reference, fields }) => {
    const { telling } = fields;
    const isSecret = telling.kind === 'secret' && isSecretOn(fields, today());
    return {
      id: disclosureId,
      reference,
      recipientName: fields.recipientName,
      state: disclosureState(fields),
      givenOn: fields.given?.on ?? null,
      secret: isSecret ? { until: telling.until } : null,
    };
  });
}

export function breachesOfPerson({ db }: Context, id: SubjectId): SubjectFile['breaches'] {
  return listBreachesOfSubject(db, id).map(({ id: breachId, reference }) => ({ id: breachId, reference }));
}
