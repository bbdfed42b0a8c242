/** Reads what is held about one person together with the record of processing. */
import { isSecretOn } from '../../shared/domain/disclosure/disclosure.ts';
import { groupHeldData } from '../../shared/domain/subject/group-held-data.ts';
import type { HeldData, HeldDisclosure } from '../../shared/domain/subject/held-data.ts';
import type { Subject } from '../../shared/domain/subject/subject.ts';
import type { Context } from '../context.ts';
import { listCategories } from '../database/categories.ts';
import { listConsents, listUnconsentedActivities } from '../database/consents.ts';
import { readFinancialYearEnd } from '../database/controller.ts';
import { listDataItems } from '../database/data-items.ts';
import type { Db } from '../database/database.ts';
import { listDisclosuresOf } from '../database/disclosures.ts';
import { listStoppedActivities } from '../database/stopped-activities.ts';
import { readProcessing } from './processing.ts';

/** What is held about a person, grouped as an access answer would be; `disclosures` are those that the person may know of. */
export function heldData(db: Db, subject: Subject, disclosures: readonly HeldDisclosure[] = []): HeldData {
  const stoppedActivityIds = listStoppedActivities(db, subject.id).map(({ activityId }) => activityId);
  return groupHeldData({
    subject,
    items: listDataItems(db, subject.id),
    stoppedActivityIds,
    unconsentedActivityIds: listUnconsentedActivities(db, subject.id),
    consents: listConsents(db, subject.id),
    disclosures,
    financialYearEnd: readFinancialYearEnd(db),
    ...readProcessing(db),
  });
}

/** As the person is told of it: with what was given away on demand and is not secret today (Art. 15(1)(c), 23). */
export function heldForPerson(context: Context, subject: Subject): HeldData {
  return heldData(context.db, subject, disclosuresNamedTo(context, subject));
}

function disclosuresNamedTo({ db, today }: Context, { id }: Subject): readonly HeldDisclosure[] {
  const categories = listCategories(db);
  return listDisclosuresOf(db, id).flatMap(({ id: disclosureId, fields }) => {
    const { given, recipientKind, recipientName, countryCode, categoryIds } = fields;
    if (given === null || isSecretOn(fields, today())) return [];
    const named = categories.filter((category) => categoryIds.includes(category.id));
    const names = named.map(({ name }) => name);
    return [
      { disclosureId, recipientKind, name: recipientName, countryCode, on: given.on, categories: names },
    ];
  });
}
