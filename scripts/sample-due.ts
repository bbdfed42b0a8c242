/** Invented people of the sample of whom something has had its time, among them one who can go and one in a dispute. */
import type { SubjectId } from '../shared/domain/id.ts';
import { addDays, type LocalDate } from '../shared/domain/local-date.ts';
import { subjectFieldsSchema } from '../shared/domain/subject/subject.ts';
import type { LocalClient } from '../electron/shells/cli/local-client.ts';
import { valueOf } from './value-of.ts';

type Thing = readonly [code: string, label: string, value: string, daysAgo: number];

const invoice: Thing = ['invoices', 'Facture F-0047', '129,00 € TTC', 3100];
const address: Thing = ['connection', 'Adresse IP', '192.0.2.41', 240];
const letterOpened: Thing = ['newsletter-tracking', 'Lettre ouverte', 'Nouveautés d’automne', 480];

/** Gives back the person in a dispute. */
export async function addPeopleWithDueData(api: LocalClient['api'], today: LocalDate): Promise<SubjectId> {
  const { categories } = valueOf(await api['processing.overview']({}));
  const add = async (
    givenName: string,
    familyName: string,
    saidStopOn: LocalDate | null,
    things: readonly Thing[],
  ) => {
    const email = `${givenName}@${familyName}.example`.toLowerCase();
    const fields = subjectFieldsSchema.parse({
      givenName,
      familyName,
      relation: 'customer',
      language: 'fr',
      saidStopOn,
      contacts: [{ kind: 'email', value: email, origin: 'person', since: null }],
    });
    const { id: subjectId } = valueOf(await api['subjects.create']({ fields }));
    for (const [code, label, value, daysAgo] of things) {
      const categoryId = categories.find((category) => category.code === code)?.id;
      if (categoryId === undefined) throw new Error(`The sample has no category ${code}`);
      const collectedOn = addDays(today, -daysAgo);
      valueOf(await api['subjects.addDataItem']({ subjectId, categoryId, label, value, collectedOn }));
    }
    return subjectId;
  };
  await add('Iris', 'Fontavel', null, [invoice, address, letterOpened]);
  await add('Basile', 'Quenorme', addDays(today, -400), [invoice]);
  const disputing = await add('Ombeline', 'Orvanne', null, [invoice, address]);
  const reason = 'Facture F-0047 contestée, mise en demeure reçue.';
  await consentOf(api, disputing, today);
  valueOf(await api['retention.hold']({ subjectId: disputing, reason }));
  return disputing;
}

async function consentOf(api: LocalClient['api'], subjectId: SubjectId, today: LocalDate): Promise<void> {
  const { activities } = valueOf(await api['processing.overview']({}));
  const activityId = activities.find(({ code }) => code === 'newsletter')?.id;
  if (activityId === undefined) throw new Error('The sample has no newsletter');
  const consent = {
    givenOn: addDays(today, -400),
    way: 'paper' as const,
    wording: 'Oui, je souhaite recevoir la lettre d’information, une fois par mois (texte 2).',
    proof: 'Classeur des bulletins, lettre O',
  };
  valueOf(await api['subjects.recordConsent']({ subjectId, activityId, consent }));
}
