/** Working through a request from the window's own stores, on a real register host. */
import { describe, expect, it } from 'vitest';
import type { FileActions } from '../../renderer/features/requests/file-actions.ts';
import type { RequestFile } from '../../shared/contract/request-calls.ts';
import type { RequestId } from '../../shared/domain/id.ts';
import { localDate } from '../../shared/domain/local-date.ts';
import { nextStep } from '../../shared/domain/request/checklist.ts';
import { someSubjectFields } from '../helpers/builders.ts';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';
import { standInForThePreload } from './on-a-real-host.ts';
import { plainSpaces, translator } from './say.ts';

const today = localDate('2026-03-15');

interface Desk {
  readonly app: TestApp;
  readonly actions: FileActions;
  readonly file: () => RequestFile;
  readonly saved: () => number;
}

/** A customer with an order and an invoice, who asks, and whose request lies open on the desk. */
async function aDesk(rights: readonly ('access' | 'erasure' | 'objection')[]): Promise<Desk> {
  const app = await openApp({ today });
  const { categories } = await valueOf(app.api['processing.overview']({}));
  const { id: subjectId } = await valueOf(app.api['subjects.create']({ fields: someSubjectFields() }));
  for (const [code, label] of [
    ['purchases', 'Commande 1001'],
    ['invoices', 'Facture F-2026-0031'],
  ] as const) {
    const categoryId = categories.find((category) => category.code === code)?.id;
    if (categoryId === undefined) throw new Error(`The register has no category ${code}`);
    await valueOf(
      app.api['subjects.addDataItem']({
        subjectId,
        categoryId,
        label,
        value: '84,50 €',
        collectedOn: '2026-03-02',
      }),
    );
  }
  const { request } = await valueOf(
    app.api['requests.register']({
      channel: 'email',
      receivedOn: '2026-03-02',
      rights: [...rights],
      requester: { name: 'Zélie Brumecourt', email: 'zelie@brumecourt.example', language: 'fr' },
      subjectId,
    }),
  );
  standInForThePreload(app);
  return { app, ...(await open(request.id)) };
}

async function open(requestId: RequestId) {
  const { useRequestFile } = await import('../../renderer/features/requests/file-store.ts');
  const { fileActions } = await import('../../renderer/features/requests/file-actions.ts');
  useRequestFile.getState().turnTo(requestId);
  await useRequestFile.getState().load();
  let saved = 0;
  return {
    actions: fileActions(requestId, () => (saved += 1)),
    saved: () => saved,
    file: () => {
      const { file } = useRequestFile.getState();
      if (file === null) throw new Error('Nothing lies on the desk');
      return file;
    },
  };
}

describe('the file on the desk', () => {
  it('shows each change as the host answered it, and says that it was saved', async () => {
    const { actions, file, saved } = await aDesk(['objection']);
    expect(nextStep(file().checklist)?.task).toBe('carry-out-at-once');
    expect(await actions.setTask('carry-out-at-once', true)).toBeNull();
    expect(nextStep(file().checklist)?.task).toBe('check-identity');
    const check = { on: today, method: 'known-email', confirmed: true, note: null } as const;
    expect(await actions.checkIdentity(check)).toBeNull();
    expect(nextStep(file().checklist)?.task).toBe('answer-questions');
    expect(saved()).toBe(2);
  });

  it('keeps what it showed when something is refused, and says why', async () => {
    const { actions, file, saved } = await aDesk(['objection']);
    const before = file();
    expect(await actions.resume(today)).toEqual({ code: 'rule-broken', rule: 'not-suspended' });
    expect(file()).toBe(before);
    expect(saved()).toBe(0);
  });

  it('is empty once the register is locked', async () => {
    const { app } = await aDesk(['objection']);
    const { useRequestFile } = await import('../../renderer/features/requests/file-store.ts');
    await valueOf(app.api['registers.lock']({}));
    expect(useRequestFile.getState()).toMatchObject({ file: null, subject: null, requestId: null });
  });

  it('erases by its plan, and tells how far it is', async () => {
    const { actions, file } = await aDesk(['erasure']);
    const plan = await valueOf(actions.planErasure('a', []));
    expect(plan.outcome).toBe('partly-granted');
    const shares: number[] = [];
    expect(await actions.carryOut('a', [], (share) => shares.push(share))).toBeNull();
    expect(shares.at(-1)).toBe(1);
    expect(file().request.rights[0]?.outcome).toBe('partly-granted');
  });

  it('refuses to erase before the access answer is signed', async () => {
    const { actions } = await aDesk(['access', 'erasure']);
    expect(await actions.carryOut('a', [], () => undefined)).toEqual({
      code: 'rule-broken',
      rule: 'access-answer-first',
    });
  });
});

describe('an erasure plan in words', () => {
  it('names what goes and what stays, how many, why and until when', async () => {
    const { actions } = await aDesk(['erasure']);
    const { countOf, untilWhen, whatOf, whyKept } =
      await import('../../renderer/features/requests/erasure/plan-words.ts');
    const { useRequestFile } = await import('../../renderer/features/requests/file-store.ts');
    const t = translator('fr');
    const held = useRequestFile.getState().subject?.held ?? null;
    const plan = await valueOf(actions.planErasure('a', []));
    const line = (code: string) => {
      const found = plan.lines.find((each) => each.code === code);
      if (found === undefined) throw new Error(`The plan has no line for ${code}`);
      return found;
    };
    expect(whatOf(t, line('purchases'), held)).toBe('Commande 1001');
    expect(whyKept(t, line('purchases'))).toBeNull();
    expect(plainSpaces(whyKept(t, line('invoices')) ?? '')).toMatch(
      /^obligation légale, RGPD, art\. 17, § 3, b\) : \S/u,
    );
    expect(untilWhen(t, line('invoices'))).toMatch(/^jusqu’au 31 décembre \d{4}$/u);
    expect(countOf(plan, 'erase') + countOf(plan, 'keep')).toBe(
      plan.lines.reduce((sum, { count }) => sum + count, 0),
    );
    // Once the things are gone only their number can be said.
    expect(plainSpaces(whatOf(t, line('purchases'), null))).toBe('1 élément');
  });
});

describe('the history', () => {
  it.each(['fr', 'nl', 'en', 'de'] as const)('is told in %s without a code', async (language) => {
    const { actions, file } = await aDesk(['access']);
    await actions.checkIdentity({
      on: today,
      method: 'questions',
      confirmed: true,
      note: 'dernière commande',
    });
    await actions.suspend(today, 'clarification');
    await actions.resume(today);
    await actions.setTask('gather-data', true);
    await actions.setTask('gather-data', false);
    await actions.extend(today, 'Trois logiciels.');
    await actions.decide({ right: 'access', outcome: 'granted', refusalReason: null, reasonText: null });
    await actions.withdrawDecision('access');
    await actions.addNote('A rappelé.');
    const { eventSentence } = await import('../../shared/i18n/request-event-sentence.ts');
    const t = translator(language);
    const told = file().events.map((event) => eventSentence(t, event, file().request));
    expect(told).toHaveLength(10);
    expect(told.join(' ')).not.toMatch(/[{}]|\b(gather-data|check-identity|granted:|questions:)/u);
    if (language === 'fr') expect(told.map(plainSpaces)).toContain('Fait : Réunir les données');
  });
});

describe('what may be asked to know who somebody is', () => {
  it('is nothing more where they wrote from an address the register knows', async () => {
    const { file } = await aDesk(['access']);
    const { identityAdvice } = await import('../../renderer/features/requests/todo/identity-advice.ts');
    const { useRequestFile } = await import('../../renderer/features/requests/file-store.ts');
    const { subject, controller } = useRequestFile.getState();
    expect(identityAdvice(file(), subject, controller)).toEqual({
      known: 'known-email',
      identityRule: 'known-address-only',
    });
    expect(identityAdvice(file(), null, null)).toEqual({ known: null, identityRule: null });
  });
});

describe('the list of requests', () => {
  it('narrows to what is searched, and drops an answer that was overtaken', async () => {
    const { app } = await aDesk(['access']);
    for (const name of ['Odilon Fantasque', 'Lubin Songecreux']) {
      await valueOf(
        app.api['requests.register']({
          channel: 'post',
          receivedOn: '2026-03-03',
          rights: ['objection'],
          requester: { name, language: 'fr' },
        }),
      );
    }
    const { useRequests } = await import('../../renderer/features/requests/requests-store.ts');
    const { load, setQuery, setFilter } = useRequests.getState();
    const names = () => useRequests.getState().items?.map(({ requesterName }) => requesterName);
    await load();
    expect(names()).toHaveLength(3);
    await Promise.all([setQuery('odilon'), setQuery('songe')]);
    expect(names()).toEqual(['Lubin Songecreux']);
    await setFilter('closed');
    expect(names()).toEqual([]);
  });
});
