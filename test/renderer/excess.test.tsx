/** The sheet of GDPR Art. 12(5) on the screen, from a request of a real register: what is shown, asked and warned of. */
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { draftOf, gapsOf, sheetOf } from '../../renderer/features/requests/excess/excess-form.ts';
import { ExcessWarnings } from '../../renderer/features/requests/excess/ExcessWarnings.tsx';
import { ExcessWork } from '../../renderer/features/requests/excess/ExcessTask.tsx';
import { DecisionForm } from '../../renderer/features/requests/todo/DecisionForm.tsx';
import { DecisionTaken } from '../../renderer/features/requests/todo/DecisionTaken.tsx';
import type { TaskProps } from '../../renderer/features/requests/todo/task-props.ts';
import { localDate } from '../../shared/domain/local-date.ts';
import { excessWarningCodes } from '../../shared/domain/request/excess-warnings.ts';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';
import { anExcessSheet, aPerson, aRequest, letterFields, showExcess } from '../helpers/records.ts';
import { plainSpaces, translator } from './say.ts';

const t = translator('fr');
const today = '2026-03-15';
const shown = (page: ReactElement) => plainSpaces(renderToStaticMarkup(page));

/** A refused access request of somebody who asked for access before. */
async function refused(): Promise<{
  app: TestApp;
  props: () => ReturnType<typeof propsOf>;
  sign: () => unknown;
}> {
  const app = await openApp({ today });
  const { api } = app;
  const subjectId = await aPerson(app);
  await aRequest(app, ['access'], { subjectId, receivedOn: '2026-01-05' });
  const requestId = await aRequest(app, ['access'], { subjectId });
  const refusal = { outcome: 'refused', refusalReason: 'excessive', reasonText: 'Neuf fois.' } as const;
  await valueOf(api['requests.decideRight']({ requestId, right: 'access', ...refusal }));
  const sign = async () => {
    await showExcess(app, requestId);
    await valueOf(api['letters.freeze']({ requestId, kind: 'access-answer', fields: letterFields }));
  };
  return { app, props: () => propsOf(app, requestId), sign };
}

async function propsOf({ api }: TestApp, requestId: Parameters<typeof showExcess>[1]) {
  const file = await valueOf(api['requests.get']({ id: requestId }));
  const item = file.checklist.find(({ task }) => task === 'excess-sheet');
  if (item === undefined) throw new Error('The checklist has no sheet');
  return {
    t,
    file,
    item,
    subject: null,
    isOver: false,
    processing: null,
    controller: await valueOf(api['controller.get']({})),
    actions: {} as TaskProps['actions'],
    ways: {} as TaskProps['ways'],
    searchSubjects: () => Promise.resolve([]),
    goToTask: () => undefined,
    excess: await valueOf(api['excess.get']({ requestId })),
  };
}

describe('the sheet', () => {
  it('shows what the person asked before, and proposes who signs but never a claim', async () => {
    const { props } = await refused();
    const page = shown(<ExcessWork {...await props()} />);
    expect(page).toMatch(/2026-0001.*5 janvier 2026.*Accès/su);
    expect(page).toContain('value="Ondine Vantroubel"');
    expect(page).not.toContain('checked=""');
    expect(page).not.toContain('Ce qui prouve l’intention');
  });

  it('is read, not written, once a letter that rests on it is signed', async () => {
    const { props, sign } = await refused();
    await sign();
    const page = shown(<ExcessWork {...await props()} />);
    expect(page).toContain('Une lettre signée s’appuie sur cette fiche');
    expect(page).toContain(anExcessSheet.circumstances);
    expect(page).not.toContain('<textarea');
  });
});

describe('what is lacking', () => {
  const blank = draftOf(null, null, localDate(today));
  const written = draftOf(
    { ...anExcessSheet, decidedOn: localDate(anExcessSheet.decidedOn), earlier: [] },
    null,
    localDate(today),
  );

  it('keeps the sheet from being saved', () => {
    expect([...gapsOf(blank)]).toEqual(['circumstances', 'evidence', 'decidedBy', 'claims']);
    expect(sheetOf(blank)).toBeNull();
    expect(sheetOf({ ...written, decidedOn: null })).toBeNull();
    expect(sheetOf({ ...written, evidence: '  ' })).toBeNull();
    expect([...gapsOf({ ...written, claims: ['abuse'] })]).toEqual(['intent']);
  });

  it('is nothing where all is said; blank words are none', () => {
    expect(sheetOf({ ...written, triedInstead: ' ', intent: '\n' })).toEqual({
      ...anExcessSheet,
      triedInstead: null,
    });
  });
});

it('every warning stands in words with its article, in all languages', () => {
  for (const language of ['fr', 'nl', 'en', 'de'] as const) {
    const page = shown(<ExcessWarnings t={translator(language)} codes={excessWarningCodes} />);
    expect(page.match(/<li /gu)).toHaveLength(excessWarningCodes.length);
    for (const place of ['15', '12']) expect(page).toContain(place);
    expect(page).toContain('C-307/22');
    expect(page).toContain('C-526/24');
  }
});

describe('the decision', () => {
  it('says before it is taken that the proof is owed and that the person reads why', () => {
    const form = (reason: 'excessive' | 'others-rights') =>
      shown(
        <DecisionForm
          t={t}
          right="access"
          outcomes={['refused']}
          reason={reason}
          submitLabel="Décider"
          onDecide={() => Promise.resolve(null)}
        />,
      );
    expect(form('excessive')).toContain('Greffe vous demande une fiche de justification');
    expect(form('excessive')).not.toContain('facultatif');
    expect(form('others-rights')).not.toContain('fiche de justification');
    expect(form('others-rights')).toContain('facultatif');
  });

  it('leads to the sheet: to fill it in, then to see it', async () => {
    const { app, props } = await refused();
    const taken = async () => {
      const all = await props();
      const [asked] = all.file.request.rights;
      if (asked === undefined) throw new Error('Nothing was asked');
      return shown(<DecisionTaken {...all} asked={asked} />);
    };
    expect(await taken()).toMatch(/La fiche de justification manque.*Remplir la fiche/su);
    const { file } = await props();
    await showExcess(app, file.request.id);
    expect(await taken()).toContain('Voir la fiche');
    expect(await taken()).not.toContain('La fiche de justification manque');
  });
});
