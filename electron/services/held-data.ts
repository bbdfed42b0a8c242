/** Reads what is held about one person together with the record of processing. */
import { groupHeldData } from '../../shared/domain/subject/group-held-data.ts';
import type { HeldData } from '../../shared/domain/subject/held-data.ts';
import type { Subject } from '../../shared/domain/subject/subject.ts';
import { listDataItems } from '../database/data-items.ts';
import type { Db } from '../database/database.ts';
import { listStoppedActivities } from '../database/stopped-activities.ts';
import { readProcessing } from './processing.ts';

/** What is held about a person, grouped as an access answer would be. */
export function heldData(db: Db, subject: Subject): HeldData {
  const stoppedActivityIds = listStoppedActivities(db, subject.id).map(({ activityId }) => activityId);
  return groupHeldData({
    subject,
    items: listDataItems(db, subject.id),
    stoppedActivityIds,
    ...readProcessing(db),
  });
}
