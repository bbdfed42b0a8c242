/** The main job without a window: from a new register to the posted letters, step by step, in a new folder under `demo/`. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { AppError } from '../shared/contract/app-error.ts';
import { controllerSchema } from '../shared/domain/controller/controller.ts';
import type { FileId, RequestId, SubjectId } from '../shared/domain/id.ts';
import { addDays, localDateAt, type LocalDate } from '../shared/domain/local-date.ts';
import type { LetterKind } from '../shared/domain/letter/letter-kind.ts';
import type { Language } from '../shared/domain/language.ts';
import { catalogs } from '../shared/i18n/catalogs.ts';
import { stepSentence } from '../shared/i18n/deadline-step-sentence.ts';
import { createTranslator } from '../shared/i18n/translator.ts';
import type { Result } from '../shared/result.ts';
import { openLocalClient, type LocalClient } from '../electron/shells/cli/local-client.ts';
import { resourcesFolder } from '../electron/resources.ts';

/** The example of UPU S10. */
const registeredNumber = 'RR473124829GB';
const passphrase = 'quatre chandelles sur un quai';
const t = createTranslator('fr', catalogs.fr, 'fr-BE');
const today = localDateAt(new Date().toISOString(), 'Europe/Brussels');

await main();

async function main(): Promise<void> {
  const folder = join(
    import.meta.dirname,
    '..',
    'demo',
    new Date().toISOString().slice(0, 19).replaceAll(':', '-'),
  );
  mkdirSync(folder, { recursive: true });
  say(`Greffe, de la première ouverture à la réponse postée. Dossier : ${relative(process.cwd(), folder)}`);
  const demo = openDemo(folder);
  await demo.step('Créer le registre chiffré, avec un modèle de boutique en ligne', () =>
    createRegister(demo),
  );
  await demo.step('Importer 1 000 clients de PrestaShop', () =>
    importExport(demo, 'prestashop-customers.csv'),
  );
  await demo.step('Importer la liste Mailchimp', () => importExport(demo, 'mailchimp-audience.csv'));
  const subjectId = await demo.step('Retrouver une cliente malgré une faute de frappe', () =>
    findSubject(demo),
  );
  const requestId = await demo.step('Enregistrer sa demande : accès et effacement', () =>
    registerRequest(demo, subjectId),
  );
  await demo.step('Accuser réception', () => acknowledge(demo, requestId));
  await demo.step('Remettre ses données', () => answerAccess(demo, requestId));
  await demo.step('Effacer ce qui peut l’être, garder ce qui doit l’être', () =>
    answerErasure(demo, requestId),
  );
  await demo.step('Éditer le registre des traitements', () => printRegister(demo));
  await demo.step('Réimporter la liste : la personne effacée ne revient pas', () =>
    importExport(demo, 'mailchimp-audience.csv'),
  );
  await demo.step('Fermer, rouvrir, vérifier', () => reopen(demo));
  say('');
  say(
    `Fichiers produits : ${readdirSync(folder)
      .filter((name) => name !== 'etat')
      .join(', ')}`,
  );
}

interface Demo {
  readonly folder: string;
  readonly client: LocalClient;
  step<T>(title: string, work: () => Promise<T>): Promise<T>;
  /** Writes the file of a reply into the demo's folder. */
  keep(fileId: FileId, name?: string): Promise<void>;
}

function openDemo(folder: string): Demo {
  const client = openLocalClient({ stateFolder: join(folder, 'etat') });
  client.pointAt(join(folder, 'boutique-clairlune.greffe'));
  let number = 0;
  return {
    folder,
    client,
    step: async (title, work) => {
      number += 1;
      say(`\n${number}. ${title}`);
      const start = performance.now();
      const value = await work();
      say(`   (${Math.round(performance.now() - start)} ms)`);
      return value;
    },
    keep: async (fileId, as) => {
      const { name, bytes } = valueOf(await client.readFile(fileId));
      writeFileSync(join(folder, as ?? name), bytes);
      say(`   → ${as ?? name} (${t.number(Math.ceil(bytes.length / 1024))} Ko)`);
    },
  };
}

async function createRegister({ client, keep }: Demo): Promise<void> {
  const controller = controllerSchema.parse({
    country: 'BE',
    kind: 'company',
    name: 'Boutique Clairlune',
    legalForm: 'SRL',
    enterpriseNumber: '0000000097',
    registryTown: 'Liège',
    address: { line1: 'Quai des Chandelles 12', postalCode: '4000', town: 'Liège', countryCode: 'BE' },
    email: 'bonjour@clairlune.example',
    website: 'https://clairlune.example',
    signatory: { name: 'Ondine Vantroubel', function: 'Administratrice' },
    language: 'fr',
  });
  valueOf(await client.api['registers.create']({ controller, passphrase, readyMade: 'belgian-web-shop' }));
  const { fileId } = valueOf(await client.api['register.recoverySheet']({ language: 'fr' }));
  await keep(fileId);
  const { activities, processors, gaps } = valueOf(await client.api['processing.overview']({}));
  say(
    `   ${activities.length} traitements, ${processors.length} destinataires, ${gaps.length} points à compléter ou à surveiller`,
  );
}

async function importExport({ client, keep }: Demo, name: string): Promise<void> {
  const { fileId } = valueOf(await client.stageFile(join(resourcesFolder(), 'samples', name)));
  const { mapping, counts } = valueOf(await client.api['imports.preview']({ fileId }));
  const secrets = mapping.columns.filter(({ target }) => target === 'secret').map(({ header }) => header);
  say(`   Reconnu : ${mapping.source}, ${mapping.columns.length} colonnes`);
  if (secrets.length > 0) say(`   Jamais enregistrées : ${secrets.join(', ')}`);
  say(
    `   ${counts.lines} lignes : ${counts.new} nouvelles, ${counts.same} déjà connues, ${counts.repeated} répétées, ${counts.refused} refusées`,
  );
  const done = valueOf(await client.runJob('imports.run', { fileId, mapping }));
  say(`   Enregistré : ${done.added} ajoutées, ${done.updated} complétées, ${done.unchanged} inchangées`);
  const refused = valueOf(await client.api['imports.refusedLines']({ fileId, mapping, language: 'fr' }));
  await keep(refused.fileId, `lignes-refusees-${name}`);
}

async function findSubject({ client }: Demo): Promise<SubjectId> {
  const { items, total } = valueOf(await client.api['subjects.list']({ query: 'stefanesku' }));
  const found = items.find(({ name }) => name.includes('Ștefănescu'));
  if (found === undefined) throw new Error('The sample lacks the person of the demo');
  say(`   « stefanesku » → ${total} résultat${total > 1 ? 's' : ''}, dont ${found.name}`);
  const { categories } = valueOf(await client.api['processing.overview']({}));
  const categoryId = (code: string) => categories.find((category) => category.code === code)?.id ?? '';
  const items2 = [
    { code: 'invoices', label: 'Facture F-2024-0311', value: '84,20 € TTC', collectedOn: '2024-05-14' },
    { code: 'invoices', label: 'Facture F-2025-0128', value: '39,00 € TTC', collectedOn: '2025-02-03' },
    {
      code: 'purchases',
      label: 'Commande 5512',
      value: 'Lampe « Brume », 1 pièce',
      collectedOn: '2025-02-03',
    },
    {
      code: 'correspondence',
      label: 'Note du service client',
      value: 'A demandé un autre abat-jour.',
      collectedOn: '2025-02-20',
    },
  ];
  for (const { code, ...item } of items2) {
    valueOf(
      await client.api['subjects.addDataItem']({
        ...item,
        subjectId: found.id,
        categoryId: categoryId(code),
      }),
    );
  }
  return found.id;
}

async function registerRequest({ client }: Demo, subjectId: SubjectId): Promise<RequestId> {
  const { subject } = valueOf(await client.api['subjects.get']({ id: subjectId }));
  const { request, deadline } = valueOf(
    await client.api['requests.register']({
      channel: 'registered-post',
      receivedOn: addDays(today, -2),
      subjectId,
      rights: ['access', 'erasure'],
      requester: {
        name: `${subject.givenName ?? ''} ${subject.familyName ?? ''}`.trim(),
        email: subject.contacts[0]?.value ?? null,
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
  say(
    `   Demande ${request.reference} : à viser ${t.date(deadline.aimOn)}, au plus tard ${t.date(deadline.limitOn)}`,
  );
  for (const step of deadline.steps) say(`     · ${t.date(step.on)} : ${stepSentence(t, step)}`);
  valueOf(
    await client.api['requests.checkIdentity']({
      requestId: request.id,
      check: {
        on: today,
        method: 'known-email',
        confirmed: true,
        note: 'Confirmée depuis l’adresse e-mail connue.',
      },
    }),
  );
  return request.id;
}

async function acknowledge(demo: Demo, requestId: RequestId): Promise<void> {
  await sealAndPost(demo, requestId, 'acknowledgement');
}

async function answerAccess(demo: Demo, requestId: RequestId): Promise<void> {
  const { api } = demo.client;
  for (const task of ['gather-data', 'review-others-data'] as const) {
    valueOf(await api['requests.setTask']({ requestId, task, done: true }));
  }
  for (const format of ['pdf', 'zip'] as const) {
    const { fileId } = valueOf(await api['exports.person']({ requestId, format, language: 'fr' }));
    await demo.keep(fileId);
  }
  valueOf(await api['requests.decideRight']({ requestId, right: 'access', outcome: 'granted' }));
  for (const language of ['nl', 'en', 'de'] as const) {
    const { fileId } = valueOf(await api['letters.preview'](letter(requestId, 'access-answer', language)));
    await demo.keep(fileId, `apercu-reponse-acces-${language}.pdf`);
  }
  await sealAndPost(demo, requestId, 'access-answer');
}

async function answerErasure(demo: Demo, requestId: RequestId): Promise<void> {
  const { api } = demo.client;
  const plan = valueOf(await api['erasure.plan']({ requestId, ground: 'a' }));
  for (const { decision, name, count, keptThroughOn } of plan.lines) {
    const until = keptThroughOn === null ? '' : ` jusqu’au ${t.date(keptThroughOn)}`;
    say(`   ${decision === 'erase' ? 'Effacer' : 'Garder '} : ${t.text(name)} (${count})${until}`);
  }
  valueOf(await demo.client.runJob('erasure.carryOut', { requestId, ground: 'a' }));
  valueOf(await api['requests.setTask']({ requestId, task: 'tell-recipients', done: true }));
  await sealAndPost(demo, requestId, 'erasure-answer');
  const { state } = valueOf(await api['requests.get']({ id: requestId }));
  say(`   État de la demande : ${state === 'closed' ? 'close' : state}`);
}

async function printRegister({ client, keep }: Demo): Promise<void> {
  const { fileId } = valueOf(await client.api['reports.processingRegister']({ language: 'fr' }));
  await keep(fileId);
}

async function reopen({ client, folder }: Demo): Promise<void> {
  await client.close();
  const path = join(folder, 'boutique-clairlune.greffe');
  const bytes = readFileSync(path);
  const readable = ['tefănescu', '@courriel.example', 'Clairlune', 'CREATE TABLE'].filter((word) =>
    bytes.includes(word),
  );
  say(`   Mots lisibles dans le fichier : ${readable.length === 0 ? 'aucun' : readable.join(', ')}`);
  valueOf(await client.openRegister(path, passphrase));
  const { total } = valueOf(await client.api['subjects.list']({}));
  const { entries, isWhole } = valueOf(await client.api['audit.verify']({}));
  say(`   Rouvert : ${total} personnes ; journal de ${entries} écritures, ${isWhole ? 'intact' : 'rompu'}`);
  await client.close();
}

async function sealAndPost({ client, keep }: Demo, requestId: RequestId, kind: LetterKind): Promise<void> {
  const frozen = valueOf(await client.api['letters.freeze'](letter(requestId, kind, 'fr')));
  await keep(frozen.fileId);
  valueOf(
    await client.api['letters.post']({
      letterId: frozen.letter.id,
      channel: 'registered-post',
      sentOn: today,
      registeredNumber,
    }),
  );
  say(
    `   Scellée (SHA-256 ${frozen.letter.sha256.slice(0, 16)}…), ${frozen.letter.pages} page${frozen.letter.pages > 1 ? 's' : ''}, postée en recommandé`,
  );
}

function letter(requestId: RequestId, kind: LetterKind, language: Language) {
  const letterOn: LocalDate = today;
  return {
    requestId,
    kind,
    fields: { language, letterOn, channel: 'registered-post' as const, registeredNumber },
  };
}

function valueOf<T>(reply: Result<T, AppError>): T {
  if (!reply.ok) throw new Error(`Unexpected refusal: ${JSON.stringify(reply.error)}`);
  return reply.value;
}

function say(line: string): void {
  console.log(line);
}
