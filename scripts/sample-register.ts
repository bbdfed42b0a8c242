/** A register of invented people, as it looks after some weeks of work: for pictures and for tests of the window. */
import { join } from 'node:path';
import { controllerSchema } from '../shared/domain/controller/controller.ts';
import type { RequestId, SubjectId } from '../shared/domain/id.ts';
import { addDays, localDateAt, type LocalDate } from '../shared/domain/local-date.ts';
import type { AttachmentRole } from '../shared/domain/request/attachment.ts';
import type { Channel } from '../shared/domain/request/channel.ts';
import type { LetterKind } from '../shared/domain/letter/letter-kind.ts';
import type { Right } from '../shared/domain/request/right.ts';
import type { LocalClient } from '../electron/shells/cli/local-client.ts';
import { resourcesFolder } from '../electron/resources.ts';
import { addPeopleWithDueData } from './sample-due.ts';
import { valueOf } from './value-of.ts';

export const samplePassphrase = 'quatre chandelles sur un quai';

export const sampleController = controllerSchema.parse({
  country: 'BE',
  kind: 'company',
  name: 'Boutique Clairlune',
  legalForm: 'SRL',
  enterpriseNumber: '0000000097',
  registryTown: 'Liège',
  address: { line1: 'Quai des Chandelles 12', postalCode: '4000', town: 'Liège', countryCode: 'BE' },
  email: 'bonjour@clairlune.example',
  phone: '+32 4 000 00 00',
  website: 'https://clairlune.example',
  signatory: { name: 'Ondine Vantroubel', function: 'Administratrice' },
  language: 'fr',
});

export interface SampleRegister {
  /** Access and erasure, acknowledged, in work. */
  readonly inWork: RequestId;
  /** Just arrived. */
  readonly fresh: RequestId;
  /** Past its limit, with an acknowledgement that is signed and has not left. */
  readonly late: RequestId;
  /** Erasure alone, from a known address: ready to be planned. */
  readonly erasing: RequestId;
  /** Answered and posted. */
  readonly closed: RequestId;
  /** Five rights at once, each at another point of its way. */
  readonly manyRights: RequestId;
  /** Of a client's customer: to be passed on. */
  readonly forClient: RequestId;
  /** Asked again by the person of `closed`, and refused as excessive: what shows it is still to be written. */
  readonly repeated: RequestId;
  readonly person: SubjectId;
  /** Due, and kept for a dispute. */
  readonly disputing: SubjectId;
}

/** Makes the register at the path that the client points at, and fills it. Dates are counted back from today. */
export async function makeSampleRegister({ api, stageFile, runJob }: LocalClient): Promise<SampleRegister> {
  const today = localDateAt(new Date().toISOString(), sampleController.timeZone);
  valueOf(
    await api['registers.create']({
      controller: sampleController,
      passphrase: samplePassphrase,
      readyMade: 'belgian-web-shop',
    }),
  );
  const { fileId } = valueOf(await stageFile(join(resourcesFolder(), 'samples', 'prestashop-customers.csv')));
  const { mapping } = valueOf(await api['imports.preview']({ fileId }));
  valueOf(await runJob('imports.run', { fileId, mapping }));

  const list = { name: 'demandes.csv', base64: Buffer.from(listKeptBefore(today)).toString('base64') };
  const staged = valueOf(await api['files.stage'](list));
  const looked = valueOf(await api['requests.previewList'](staged));
  const takeOver = { ...staged, mapping: looked.mapping, continuesNumbering: false };
  valueOf(await runJob('requests.importList', takeOver));

  const { items } = valueOf(await api['subjects.list']({ limit: 40 }));
  const holding = new Set<SubjectId>();
  const personAt = async (place: number) => {
    const row = items[place];
    if (row === undefined) throw new Error('The sample has fewer people than expected');
    if (!holding.has(row.id)) await holdSomething(api, row.id, today);
    holding.add(row.id);
    return row;
  };
  const ask = async (place: number, daysAgo: number, rights: readonly Right[], channel: Channel) => {
    const { id, name, email } = await personAt(place);
    const { request } = valueOf(
      await api['requests.register']({
        channel,
        receivedOn: addDays(today, -daysAgo),
        rights: [...rights],
        subjectId: id,
        requester: {
          name,
          email,
          address: {
            line1: 'Rue des Nuages 3 bte 2',
            postalCode: '1000',
            town: 'Bruxelles',
            countryCode: 'BE',
          },
          language: 'fr',
        },
      }),
    );
    return { person: id, requestId: request.id };
  };
  const seal = async (requestId: RequestId, kind: LetterKind, on: LocalDate) => {
    const fields = { language: 'fr', letterOn: on, channel: 'post' } as const;
    const { letter } = valueOf(await api['letters.freeze']({ requestId, kind, fields }));
    return letter.id;
  };
  const sealAndPost = async (requestId: RequestId, kind: LetterKind, on: LocalDate) => {
    const letterId = await seal(requestId, kind, on);
    valueOf(await api['letters.post']({ letterId, channel: 'post', sentOn: on }));
  };
  const attach = async (requestId: RequestId, role: AttachmentRole, name: string) => {
    const base64 = Buffer.from(`%PDF-1.7\n% ${name}\n`.repeat(40)).toString('base64');
    const staged = valueOf(await api['files.stage']({ name, base64 }));
    valueOf(await api['attachments.add']({ requestId, fileId: staged.fileId, role }));
  };
  const identify = (requestId: RequestId, on: LocalDate) =>
    api['requests.checkIdentity']({
      requestId,
      check: { on, method: 'known-email', confirmed: true, note: null },
    });

  const { requestId: inWork, person } = await ask(3, 26, ['access', 'erasure'], 'registered-post');
  await sealAndPost(inWork, 'acknowledgement', addDays(today, -24));
  await attach(inWork, 'original', 'lettre-recommandee.pdf');
  await attach(inWork, 'identity-copy', 'carte-masquee.jpg');
  await identify(inWork, addDays(today, -24));
  await attach(inWork, 'proof-of-deposit', 'recepisse.pdf');
  valueOf(await api['requests.setTask']({ requestId: inWork, task: 'gather-data', done: true }));

  const { requestId: closed } = await ask(7, 40, ['access'], 'email');
  await identify(closed, addDays(today, -39));
  for (const task of ['gather-data', 'review-others-data'] as const) {
    valueOf(await api['requests.setTask']({ requestId: closed, task, done: true }));
  }
  valueOf(await api['requests.decideRight']({ requestId: closed, right: 'access', outcome: 'granted' }));
  valueOf(await api['exports.person']({ requestId: closed, format: 'pdf', language: 'fr' }));
  await sealAndPost(closed, 'access-answer', addDays(today, -30));

  const { requestId: late } = await ask(11, 45, ['rectification'], 'post');
  await seal(late, 'acknowledgement', addDays(today, -43));
  await ask(15, 12, ['marketing-objection'], 'email');
  const { requestId: fresh } = await ask(19, 1, ['access', 'portability'], 'web-form');
  const { requestId: erasing } = await ask(23, 8, ['erasure'], 'email');
  await identify(erasing, addDays(today, -7));
  const { requestId: manyRights } = await ask(27, 4, manyAsked, 'post');
  await identify(manyRights, addDays(today, -3));
  const details = { right: 'restriction', case: 'a', untilPersonLifts: true } as const;
  valueOf(await api['requests.saveDetails']({ requestId: manyRights, details }));
  const granted = { requestId: manyRights, right: 'restriction', outcome: 'granted' } as const;
  valueOf(await api['requests.decideRight'](granted));
  valueOf(await api['requests.carryOut']({ requestId: manyRights, right: 'restriction' }));
  const { requestId: forClient } = await ask(31, 2, ['access'], 'email');
  const client = { name: 'Atelier Solvène', email: 'contact@solvene.example' };
  valueOf(await api['requests.setRole']({ requestId: forClient, ourRole: 'processor', client }));
  const { requestId: repeated } = await ask(7, 3, ['access'], 'email');
  await identify(repeated, addDays(today, -2));
  const excessive = { outcome: 'refused', refusalReason: 'excessive', reasonText: sameAgain } as const;
  valueOf(await api['requests.decideRight']({ requestId: repeated, right: 'access', ...excessive }));
  const disputing = await addPeopleWithDueData(api, today);
  return { inWork, fresh, closed, late, erasing, manyRights, forClient, repeated, person, disputing };
}

const sameAgain = 'Vous avez reçu la même copie il y a un mois, et rien n’a changé depuis.';

/** One that has had its five years, and an erasure after which the policy promises to keep nothing. */
function listKeptBefore(today: LocalDate): string {
  const line = (number: string, name: string, right: string, daysAgo: number) =>
    `${number};${addDays(today, -daysAgo)};${name};${right};e-mail;Accordé;${addDays(today, 20 - daysAgo)}`;
  return [
    'N°;Date de réception;Nom;Droit exercé;Canal;Statut;Répondu le',
    line('RGPD/004', 'Solène Kerbrume', 'Accès', 2000),
    line('RGPD/019', 'Gaspard Nivelune', 'Effacement', 70),
    '',
  ].join('\n');
}

const manyAsked = [
  'restriction',
  'objection',
  'consent-withdrawal',
  'automated-decision',
] as const satisfies readonly Right[];

async function holdSomething(api: LocalClient['api'], subjectId: SubjectId, today: LocalDate): Promise<void> {
  const { categories } = valueOf(await api['processing.overview']({}));
  const things = [
    {
      code: 'invoices',
      label: 'Facture F-2024-0311',
      value: '84,20 € TTC',
      collectedOn: addDays(today, -560),
    },
    {
      code: 'purchases',
      label: 'Commande 5512',
      value: 'Lampe « Brume », 1 pièce',
      collectedOn: addDays(today, -200),
    },
    {
      code: 'correspondence',
      label: 'Note du service client',
      value: 'A demandé un autre abat-jour.',
      collectedOn: addDays(today, -180),
    },
  ];
  for (const { code, ...item } of things) {
    const categoryId = categories.find((category) => category.code === code)?.id;
    if (categoryId !== undefined)
      valueOf(await api['subjects.addDataItem']({ ...item, subjectId, categoryId }));
  }
}
