/** The new request from a document, and a list taken over: what the stores do on a real host, and what the parts say. */
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ArrivedDocument } from '../../renderer/features/requests/new/ArrivedDocument.tsx';
import { CandidateChoice, evidentCandidate } from '../../renderer/features/requests/new/CandidateChoice.tsx';
import { DropLetter } from '../../renderer/features/requests/new/DropLetter.tsx';
import { DuplicateNotices } from '../../renderer/features/requests/new/DuplicateNotices.tsx';
import {
  blankEntry,
  entryOf,
  entryToSend,
  newEntrySchema,
  prefillOf,
  type EntryForm,
} from '../../renderer/features/requests/new/entry-form.ts';
import type { IntakeStage } from '../../renderer/features/requests/new/intake-store.ts';
import { MinorNotice } from '../../renderer/features/requests/new/MinorNotice.tsx';
import { ProposedRights } from '../../renderer/features/requests/new/ProposedRights.tsx';
import { RightsField } from '../../renderer/features/requests/new/RightsField.tsx';
import { RemarkList } from '../../renderer/features/requests/new/RemarkList.tsx';
import { ListLook } from '../../renderer/features/requests/list/ListLook.tsx';
import type { ListStage, LookedAtList } from '../../renderer/features/requests/list/list-store.ts';
import type { Candidate } from '../../shared/contract/intake-calls.ts';
import type { ControllerCountry } from '../../shared/domain/controller/controller.ts';
import { localDate } from '../../shared/domain/local-date.ts';
import { someSubjectFields } from '../helpers/builders.ts';
import { openApp, valueOf } from '../helpers/host.ts';
import { standInForThePreload } from './on-a-real-host.ts';
import { plainSpaces, translator } from './say.ts';

const t = translator('fr');
const nothing = () => undefined;
const today = localDate('2026-03-15');
const blank = blankEntry({ today, language: 'fr', countryCode: 'BE' });

/** Nobody of these exists. */
const mail = [
  'From: Zelie Brumecourt <zelie@brumecourt.example>',
  'To: bonjour@clairlune.example',
  'Subject: Mes donnees',
  'Date: Thu, 05 Mar 2026 09:00:00 +0100',
  'Message-ID: <1@brumecourt.example>',
  '',
  'Bonjour, je souhaite savoir quelles informations vous avez sur moi.',
  'Veuillez ensuite supprimer mon compte. Sans nouvelles, je saisirai la CNIL.',
].join('\r\n');

beforeEach(() => vi.stubGlobal('FileReader', FileReaderOfABrowser));

describe('a document that is dropped', () => {
  it('is read, and fills what it knows; what is asked is left to tick', async () => {
    const { reading } = await readMail();
    expect(prefillOf(reading)).toEqual({
      name: 'Zelie Brumecourt',
      email: 'zelie@brumecourt.example',
      language: 'fr',
      channel: 'email',
      receivedOn: '2026-03-05',
    });
    expect(evidentCandidate(reading.candidates)?.name).toBe('Zélie Brumecourt');
  });

  it('shows each proposal with its words, unticked', async () => {
    const { reading } = await readMail();
    const page = rendered(
      <ProposedRights t={t} proposals={reading.proposals} value={[]} onChange={nothing} onShow={nothing} />,
    );
    expect(page).toContain('Tout accepter');
    expect(page).toContain('Proposé');
    expect(page).toContain('« supprimer mon compte »');
    expect(page).not.toContain('checked=""');
  });

  it('marks the evidence in its text and says what else was recognised', async () => {
    const { reading } = await readMail();
    const page = rendered(<ArrivedDocument t={t} reading={reading} bytes={null} shown={null} />);
    expect(page).toMatch(/<mark[^>]*>supprimer mon compte<\/mark>/);
    expect(page).toContain('5 mars 2026');
    const remarks = rendered(<RemarkList t={t} remarks={reading.remarks} onShow={nothing} />);
    expect(remarks).toContain('Plainte ou avocat annoncés');
    expect(remarks).toContain('Le délai reste le même');
  });

  it('is noticed when the same is registered already', async () => {
    const { app, intake, reading } = await readMail();
    const { fileId } = reading.document;
    await valueOf(
      app.api['requests.register']({
        ...entryToSend({ ...blank, name: 'Zélie Brumecourt', rights: ['access'] }),
        originals: [{ fileId, role: 'original' }],
      }),
    );
    await intake().take(new File([mail], 'copie.eml'));
    const page = rendered(
      <DuplicateNotices t={t} duplicates={readOf(intake().stage).duplicates} onOpenRequest={nothing} />,
    );
    expect(page).toContain('Ce document est déjà inscrit');
    expect(page).toContain('2026-0001');
  });

  it('that cannot be read says why, and is kept all the same', async () => {
    const { intake } = await begin();
    await intake().take(new File(['%PDF-1.7\n'], 'abime.pdf'));
    const { stage } = intake();
    expect(stage).toMatchObject({ kind: 'unreadable', fileId: expect.any(String) as string });
    const page = drop(stage);
    expect(page).toContain('Ce document n’a pas pu être lu.');
    expect(page).toContain('L’original peut être gardé quand même');
    expect(page).toContain('Sera gardé avec la demande : abime.pdf');
  });

  it('that is empty cannot be kept, and does not say that it is', async () => {
    const { intake } = await begin();
    await intake().take(new File([], 'vide.eml'));
    const { stage } = intake();
    expect(stage).toMatchObject({ kind: 'unreadable', fileId: null });
    const page = drop(stage);
    expect(page).toContain('Il est vide. Il ne peut pas être gardé.');
    expect(page).not.toContain('vide.eml');
  });

  it('is forgotten when the register is locked', async () => {
    const { app, intake } = await begin();
    await intake().take(new File([mail], 'demande.eml'));
    await valueOf(app.api['registers.lock']({}));
    expect(intake().stage).toEqual({ kind: 'none' });
    expect(drop(intake().stage)).toContain(
      'Déposez ici la lettre, l’e-mail ou le scan — ou collez son texte',
    );
  });

  it('as pasted words is read as well', async () => {
    const { intake } = await begin();
    await intake().takeText('Je demande la rectification de mon adresse.');
    expect(readOf(intake().stage).proposals.map(({ right }) => right)).toEqual(['rectification']);
  });
});

describe('who it may be about', () => {
  const candidate = (name: string, why: Candidate['why']): Candidate => ({
    subjectId: `01890000-0000-7000-8000-00000000000${name.length}` as Candidate['subjectId'],
    name,
    email: null,
    town: 'Liège',
    customerNumber: 'C-7',
    why,
  });

  it('is evident of one person alone, by e-mail or by number and name', () => {
    expect(evidentCandidate([candidate('A', ['known-email'])])).not.toBeNull();
    expect(evidentCandidate([candidate('A', ['customer-number', 'name'])])).not.toBeNull();
    expect(evidentCandidate([candidate('A', ['name'])])).toBeNull();
    expect(evidentCandidate([candidate('A', ['known-email']), candidate('BB', ['known-email'])])).toBeNull();
  });

  it('is offered with the reason, and with none of them', () => {
    const page = rendered(
      <CandidateChoice
        t={t}
        candidates={[candidate('Zélie', ['known-email', 'name']), candidate('Ward', ['similar-name'])]}
        subjectId={null}
        onChoose={nothing}
      />,
    );
    expect(page).toContain('adresse e-mail connue et même nom · Liège · client C-7');
    expect(page).toContain('Aucune de ces personnes');
    expect(page).not.toContain('checked=""');
  });
});

describe('the entry', () => {
  const filled: EntryForm = { ...blank, name: 'Zélie Brumecourt', rights: ['access'] };
  const refusals = (form: EntryForm) => {
    const checked = newEntrySchema.safeParse(form);
    return checked.success ? [] : checked.error.issues.map(({ path, message }) => [path.join('.'), message]);
  };

  it('of what was said needs the words, of who asks for another needs to know for whom', () => {
    expect(refusals(filled)).toEqual([]);
    expect(refusals({ ...filled, channel: 'phone' })).toEqual([['note', 'intake.words-needed']]);
    expect(refusals({ ...filled, channel: 'counter', note: 'Que savez-vous ?' })).toEqual([]);
    expect(refusals({ ...filled, role: 'lawyer' })).toEqual([['onBehalfOf', 'intake.behalf.needed']]);
  });

  it('keeps for whom and with what mandate, and sends none for who asks for themselves', async () => {
    const { app } = await begin();
    const form: EntryForm = {
      ...filled,
      role: 'lawyer',
      onBehalfOf: 'Ward Grisezand',
      mandateSeenOn: '2026-03-10',
      mandateScope: 'accès',
      mayReceiveCopy: true,
    };
    const { request } = await valueOf(app.api['requests.register'](entryToSend(form)));
    expect(entryOf(request, 'BE')).toEqual(form);
    expect(entryToSend({ ...form, role: 'self' }).requester).toMatchObject({
      onBehalfOf: null,
      mandate: null,
    });
  });

  it('for a minor names the age in force, with its article', () => {
    expect(rendered(<MinorNotice t={t} country="BE" today={today} />)).toContain('Dès 13 ans');
    expect(rendered(<MinorNotice t={t} country="FR" today={today} />)).toContain('Dès 15 ans');
  });
});

describe('the rights to tick', () => {
  const offered = (country: ControllerCountry) =>
    rendered(
      <RightsField
        t={t}
        country={country}
        value={[]}
        onChange={nothing}
        errorMessage={undefined}
        inputRef={nothing}
      />,
    );
  it('hold what the law of the controller knows: after a death, in France alone', () => {
    expect(offered('FR')).toContain('après un décès');
    expect(offered('BE')).not.toContain('après un décès');
    expect(offered('BE')).toContain('RGPD, art. 15');
  });
});

describe('a list of requests', () => {
  const list = [
    'Numéro;Reçue le;Nom;Droit;Statut',
    'RGPD/2026/011;14/01/2026;Ève Brumequai;Accès;Clôturé',
    'RGPD/2026/012;05/02/2026;Ernest Nuageux;Effacement;en cours',
    'RGPD/2026/013;06/02/2026;Ondine Grisezand;bonjour;en cours',
  ].join('\n');

  it('is looked at, with its reasons and the number that follows, and taken over', async () => {
    const { app, lists } = await begin();
    await lists().take(new File([list], 'demandes.csv'));
    const page = look(lists().stage);
    expect(page).toContain('La prochaine demande sera RGPD/2026/013');
    expect(page).toContain('Ce qui est demandé n’est pas reconnu comme un droit (Droit)');
    expect(page).toContain('Inscrire 2 demandes');
    expect(page).toContain('Une demande inscrite ne s’efface pas');
    await lists().run();
    expect(lists().stage).toEqual({ kind: 'end', result: { added: 2, closed: 1, refused: 1 } });
    expect((await valueOf(app.api['requests.list']({ filter: 'all' }))).total).toBe(2);
  });

  it('is counted anew when a column says something else', async () => {
    const { lists } = await begin();
    await lists().take(new File([list], 'demandes.csv'));
    const stage = lookedAt(lists().stage);
    await lists().remap(
      stage.mapping.map((column) =>
        column.header === 'Statut' ? { ...column, target: 'ignore' as const } : column,
      ),
    );
    expect(lookedAt(lists().stage).preview.counts).toMatchObject({ open: 2, closed: 0 });
  });

  it('that is no table says what it is', async () => {
    const { lists } = await begin();
    await lists().take(new File(['%PDF-1.7\n'], 'liste.pdf'));
    expect(lists().stage).toMatchObject({ kind: 'choose', error: { code: 'table-unreadable' } });
  });
});

async function begin() {
  const app = await openApp({ readyMade: null });
  await valueOf(app.api['subjects.create']({ fields: someSubjectFields() }));
  standInForThePreload(app);
  const { useIntake } = await import('../../renderer/features/requests/new/intake-store.ts');
  const { useRequestList } = await import('../../renderer/features/requests/list/list-store.ts');
  return { app, intake: () => useIntake.getState(), lists: () => useRequestList.getState() };
}

async function readMail() {
  const begun = await begin();
  await begun.intake().take(new File([mail], 'demande.eml'));
  return { ...begun, reading: readOf(begun.intake().stage) };
}

function readOf(stage: IntakeStage) {
  if (stage.kind !== 'read') throw new Error(`The document is at ${stage.kind}`);
  return stage.reading;
}

function lookedAt(stage: ListStage): LookedAtList {
  if (stage.kind !== 'look') throw new Error(`The list is at ${stage.kind}`);
  return stage;
}

function look(stage: ListStage): string {
  return rendered(
    <ListLook
      t={t}
      stage={lookedAt(stage)}
      onMapping={nothing}
      onSheet={nothing}
      onNumbering={nothing}
      onRun={nothing}
      onSaveRefused={nothing}
      onOtherFile={nothing}
    />,
  );
}

function drop(stage: IntakeStage): string {
  return rendered(<DropLetter t={t} stage={stage} onFile={nothing} onText={nothing} onForget={nothing} />);
}

function rendered(part: React.ReactNode): string {
  return plainSpaces(renderToStaticMarkup(part));
}

/** What a browser has and Node lacks: just enough to read a dropped file. */
class FileReaderOfABrowser extends EventTarget {
  result: string | null = null;

  readAsDataURL(file: File): void {
    void file.arrayBuffer().then((bytes) => {
      this.result = `data:;base64,${Buffer.from(bytes).toString('base64')}`;
      this.dispatchEvent(new Event('load'));
    });
  }
}
