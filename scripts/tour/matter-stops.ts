/** Breaches and disclosures: their registers, entering one, its file, the sheet for the authority, and the day's page. */
import { addDays, localDateAt } from '../../shared/domain/local-date.ts';
import { sampleController, type SampleRegister } from '../sample-register.ts';
import type { Desk } from './desk.ts';
import { untilDrawn } from './letter-stops.ts';
import type { Stop } from './stop.ts';

const today = () => localDateAt(new Date().toISOString(), sampleController.timeZone);

export const matterStops: readonly Stop[] = [
  { name: 'register-breaches-empty', visit: (desk) => openTab(desk, 'breaches') },
  {
    name: 'breach-new',
    visit: async (desk) => {
      await openTab(desk, 'breaches');
      await desk.press(desk.t('breach.new'));
      await desk.page.getByRole('heading', { level: 1, name: desk.t('breach.new') }).waitFor();
    },
  },
  {
    name: 'breach',
    visit: async (desk, { person }) => {
      const { breach } = await desk.ask('breaches.open', {
        aware: { on: addDays(today(), -1), time: '16:40' },
        facts: {
          summary:
            'Un ordinateur portable a été volé dans la voiture d’une collaboratrice. Le fichier des commandes de l’année s’y trouvait, sans chiffrement.',
          effects: ['confidentiality', 'availability'],
          happenedFrom: addDays(today(), -2),
          discoveredOn: addDays(today(), -1),
          persons: 'clients de la boutique en ligne',
          personsCount: 1250,
          risk: {
            level: 'high',
            reasons: 'Noms, adresses et achats permettent des messages trompeurs très crédibles.',
          },
          words: {
            nature: { fr: 'Un ordinateur qui contenait le fichier de nos commandes a été volé.' },
            consequences: { fr: 'Quelqu’un pourrait vous écrire en se faisant passer pour nous.' },
            measures: { fr: 'Nous avons porté plainte et changé tous nos mots de passe.' },
            advice: { fr: 'N’ouvrez pas les liens d’un message inattendu qui porterait notre nom.' },
          },
        },
      });
      await desk.ask('breaches.choosePersons', { id: breach.id, add: [person] });
      await openTab(desk, 'breaches');
      await desk.page.getByRole('tabpanel').getByText(breach.reference).click();
      await desk.button(desk.t('breach.phase.first-authority')).waitFor();
    },
  },
  {
    name: 'breach-correct',
    visit: async (desk) => {
      await openBreach(desk);
      await desk.press(desk.t('breach.correct'));
      await desk.page.getByRole('heading', { level: 1, name: desk.t('breach.correct') }).waitFor();
    },
  },
  {
    name: 'breach-phase',
    visit: async (desk) => {
      await openBreach(desk);
      await desk.press(desk.t('breach.phase.first-authority'));
      await desk.page.getByRole('heading', { level: 1, name: desk.t('breach.phase.new') }).waitFor();
    },
  },
  {
    name: 'breach-letter',
    visit: async (desk, { person }) => {
      const others = await morePersons(desk, person);
      await writeToPerson(desk, others);
      const name = desk.t('letter-text.block.paragraph', { number: 1 });
      const change = desk.button(desk.t('letter-text.change'));
      if (await change.isVisible()) await change.click();
      await desk.page.getByRole('textbox', { name, exact: true }).scrollIntoViewIfNeeded();
      await untilDrawn(desk);
    },
  },
  {
    name: 'breach-letter-share',
    visit: async (desk, { person }) => {
      const others = await morePersons(desk, person);
      await writeToPerson(desk, others);
      await desk.press(desk.t('share-words.share', { count: 1 }));
      await desk.page.getByRole('alertdialog').waitFor();
    },
  },
  {
    name: 'breach-letters-begun',
    visit: async (desk, { person }) => {
      const others = await morePersons(desk, person);
      await writeToPerson(desk, others);
      await desk.press(desk.t('share-words.share', { count: 1 }));
      const again = desk.page.getByRole('alertdialog');
      await again.getByRole('button', { name: desk.t('share-words.share', { count: 1 }) }).click();
      await again.waitFor({ state: 'detached' });
      await openBreach(desk);
      await desk.page.getByText(desk.t('breach.letter-begun')).first().scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'breach-close',
    visit: async (desk) => {
      await openBreach(desk);
      await desk.press(desk.t('breach.close'));
      await desk.page.getByRole('dialog').waitFor();
    },
  },
  { name: 'register-breaches', visit: (desk) => openTab(desk, 'breaches') },
  { name: 'today-with-breach', visit: (desk) => desk.goTo('today') },
  { name: 'register-disclosures-empty', visit: (desk) => openTab(desk, 'disclosures') },
  {
    name: 'disclosure-new',
    visit: async (desk) => {
      await openTab(desk, 'disclosures');
      await desk.press(desk.t('disclosure.new'));
      await desk.page.getByRole('heading', { level: 1, name: desk.t('disclosure.new') }).waitFor();
    },
  },
  {
    name: 'disclosure',
    visit: async (desk, { person }) => {
      const { disclosure } = await desk.ask('disclosures.save', {
        id: null,
        fields: {
          recipientKind: 'police',
          recipientName: 'Zone de police du Val d’Argent',
          countryCode: 'BE',
          lawfulBasis: 'legal-obligation',
          basisText: 'Réquisition du procureur du Roi',
          demand: { reference: 'LI.30.99.17/2026', receivedOn: addDays(today(), -6) },
          subjectIds: [person],
          contest: {
            on: addDays(today(), -5),
            arguments: 'La demande visait toutes les commandes : nous l’avons fait limiter à une livraison.',
            outcome: 'upheld',
          },
          given: { what: 'L’adresse d’une livraison', on: addDays(today(), -3), channel: 'by-hand' },
          telling: {
            kind: 'secret',
            until: addDays(today(), 60),
            source: 'Secret de l’information, rappelé dans la réquisition.',
          },
        },
      });
      await openTab(desk, 'disclosures');
      await desk.page.getByRole('tabpanel').getByText(disclosure.reference).click();
      await desk.button(desk.t('disclosure.correct')).waitFor();
    },
  },
  { name: 'register-disclosures', visit: (desk) => openTab(desk, 'disclosures') },
  {
    name: 'subject-with-disclosure',
    visit: async (desk, { person }) => {
      const { items } = await desk.ask('disclosures.list', {});
      const file = await desk.ask('disclosures.get', { id: items[0]?.disclosure.id ?? '' });
      await openTab(desk, 'disclosures');
      await desk.page.getByRole('tabpanel').getByText(file.disclosure.reference).click();
      const { name } = file.persons.find(({ subjectId }) => subjectId === person) ?? { name: '' };
      await desk.page.getByRole('link', { name }).or(desk.button(name)).first().click();
      await desk.page.getByRole('heading', { name: desk.t('person.disclosures') }).scrollIntoViewIfNeeded();
    },
  },
];

async function openTab(desk: Desk, part: 'breaches' | 'disclosures'): Promise<void> {
  await desk.goTo('register');
  await desk.tab(desk.t(`register.${part}`));
}

/** Two persons who read the page's language stand in the breach. */
async function morePersons(desk: Desk, person: SampleRegister['person']): Promise<string> {
  const { items } = await desk.ask('breaches.list', {});
  const id = items[0]?.breach.id ?? '';
  const { persons } = await desk.ask('breaches.get', { id });
  const { subject } = await desk.ask('subjects.get', { id: person });
  const language = subject.language ?? 'fr';
  const known = persons.find(({ name }) => name.endsWith('Bréguet'));
  if (known !== undefined) return known.name;
  const fields = { familyName: 'Bréguet', givenName: 'Ode', language };
  const { id: other } = await desk.ask('subjects.create', { fields });
  await desk.ask('breaches.choosePersons', { id, add: [other] });
  return 'Ode Bréguet';
}

/** From the file of the breach. */
async function writeToPerson(desk: Desk, name: string): Promise<void> {
  await openBreach(desk);
  await desk.press(desk.t('breach.write-letter-to', { name }));
  await desk.page.getByRole('heading', { level: 1, name: desk.t('letter-kind.breach-notice') }).waitFor();
  await untilDrawn(desk);
}

/** The one that `breach` entered. */
async function openBreach(desk: Desk): Promise<void> {
  const { items } = await desk.ask('breaches.list', {});
  await openTab(desk, 'breaches');
  await desk.page
    .getByRole('tabpanel')
    .getByText(items[0]?.breach.reference ?? '')
    .click();
  await desk.button(desk.t('breach.close')).waitFor();
}
