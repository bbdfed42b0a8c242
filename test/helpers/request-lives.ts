/** The ways in which a request is handled at a desk that makes mistakes: each yields the days until it is taken up again. */
import { expect } from 'vitest';
import { addDays, isAfter, type LocalDate } from '../../shared/domain/local-date.ts';
import type { Right } from '../../shared/domain/request/right.ts';
import { valueOf } from './host.ts';
import { deadlineOf, type Desk, type Tracked } from './simulated-desk.ts';

export interface Life {
  readonly rights: readonly Right[];
  live(desk: Desk, request: Tracked): AsyncGenerator<number, void>;
}

/** Answered in good time, though the letter is tried before the decision. */
const prompt: Life = {
  rights: ['access'],
  async *live(desk, request) {
    yield 1 + desk.random(12);
    await desk.refused(request, 'decision-needed', () => desk.freeze(request, 'access-answer'));
    await desk.identify(request);
    await desk.decide(request, 'access');
    yield desk.random(6);
    await desk.answer(request);
    await desk.refused(request, 'request-closed', () =>
      desk.api['requests.suspend']({ requestId: request.id, from: desk.today, reason: 'identity' }),
    );
  },
};

/** Nobody looks at it until long after the limit; then the time is not given back. */
const forgotten: Life = {
  rights: ['access'],
  async *live(desk, request) {
    yield 36 + desk.random(30);
    const reason = 'Archives à dépouiller';
    await desk.refused(request, 'extension-too-late', () =>
      desk.api['requests.extend']({ requestId: request.id, toldOn: desk.today, reason }),
    );
    await desk.decide(request, 'access');
    await desk.answer(request);
  },
};

/** Who asks is in doubt: the period rests, and nothing is handed out meanwhile. */
const doubted: Life = {
  rights: ['access'],
  async *live(desk, request) {
    const { api } = desk;
    yield 2 + desk.random(5);
    await desk.suspend(request);
    yield 1 + desk.random(20);
    await desk.refused(request, 'already-suspended', () =>
      api['requests.suspend']({ requestId: request.id, from: desk.today, reason: 'clarification' }),
    );
    await desk.decide(request, 'access');
    await desk.refused(request, 'identity-open', () => desk.freeze(request, 'access-answer'));
    await desk.resume(request);
    await desk.refused(request, 'not-suspended', () =>
      api['requests.resume']({ requestId: request.id, until: desk.today }),
    );
    await desk.identify(request);
    yield desk.random(25);
    await desk.answer(request);
  },
};

/** Asked who they are, the person never answers. */
const silent: Life = {
  rights: ['erasure'],
  async *live(desk, request) {
    const refusal = { outcome: 'refused', refusalReason: 'identity-not-confirmed' };
    yield 3;
    if (request.isSigned) {
      await desk.send(request, 'identity-question', { doubt: 'Adresse inconnue.', proof: 'known-email' });
      request.suspensions.push({ from: desk.today, until: null, reason: 'identity' });
    } else await desk.suspend(request);
    await desk.refused(request, 'identity-open', () => desk.erase(request));
    yield 15;
    if (request.isSigned) await desk.send(request, 'reminder');
    yield 15;
    await desk.decide(request, 'erasure', refusal);
    if (request.isSigned) {
      await desk.send(request, 'silence-closing');
      await desk.ended(request);
      yield 6;
      await answeredAfterAll(desk, request);
    } else await desk.answer(request);
  },
};

/** The letter promised that it goes on as soon as the answer is there. */
async function answeredAfterAll(desk: Desk, request: Tracked): Promise<void> {
  await valueOf(desk.api['requests.reopen']({ requestId: request.id }));
  request.isOpen = true;
  await desk.resume(request);
  await desk.identify(request);
  expect(await desk.erase(request)).toMatchObject({ ok: true });
  await desk.answer(request);
}

/** Entered under the wrong day: it is corrected while nothing rests on it, and not afterwards. */
const misdated: Life = {
  rights: ['access', 'objection'],
  async *live(desk, request) {
    const { api } = desk;
    yield 3;
    const { channel, requester, theirReference, note } = (await desk.file(request)).request;
    const kept = { channel, requester, theirReference, note };
    const correct = (receivedOn: LocalDate) =>
      api['requests.correct']({ ...kept, requestId: request.id, receivedOn });
    await desk.refused(request, 'date-in-future', () => correct(addDays(desk.today, 1)));
    const earlier = addDays(request.receivedOn, -2);
    await valueOf(correct(earlier));
    request.receivedOn = earlier;
    await desk.doAtOnce(request, 'objection');
    await desk.suspend(request);
    yield 2;
    await desk.resume(request);
    await desk.refused(request, 'receipt-after-steps', () => correct(desk.today));
    await desk.detailed(request, { right: 'objection', compellingGrounds: 'Un litige en cours' });
    await desk.decide(request, 'objection', { outcome: 'refused', refusalReason: 'compelling-grounds' });
    await desk.decide(request, 'access', { outcome: 'withdrawn' });
    yield desk.random(40);
    await desk.answer(request);
  },
};

/** Told in the first month, with reasons, once. */
const extended: Life = {
  rights: ['access', 'portability'],
  async *live(desk, request) {
    const { api } = desk;
    const extend = (because: string) =>
      api['requests.extend']({ requestId: request.id, toldOn: desk.today, reason: because });
    yield 4 + desk.random(18);
    await desk.refused(request, 'extension-needs-reason', () => extend(' '));
    const reason = 'Neuf années de commandes sous trois noms';
    if (isAfter(desk.today, deadlineOf(request, desk.today).firstMonth.limitOn)) {
      await desk.refused(request, 'extension-too-late', () => extend(reason));
    } else {
      request.extendedOn = desk.today;
      if (request.isSigned) await desk.send(request, 'extension', { reason });
      else await valueOf(extend(reason));
      await desk.refused(request, 'already-extended', () => extend('Encore'));
    }
    yield 20 + desk.random(60);
    for (const right of ['access', 'portability'] as const) await desk.decide(request, right);
    await desk.answer(request);
  },
};

/** Access and erasure at once: what is erased cannot be shown any more. */
const shownThenErased: Life = {
  rights: ['access', 'erasure'],
  async *live(desk, request) {
    yield 2 + desk.random(10);
    await desk.refused(request, 'access-answer-first', () => desk.erase(request));
    await desk.decide(request, 'access', request.isSigned ? {} : { outcome: 'withdrawn' });
    if (request.isSigned) await desk.send(request, 'access-answer');
    yield 1;
    expect(await desk.erase(request)).toMatchObject({ ok: true });
    await desk.refused(request, 'erasure-already-carried-out', () =>
      desk.api['requests.decideRight']({
        requestId: request.id,
        right: 'erasure',
        outcome: 'refused',
        refusalReason: 'no-ground',
      }),
    );
    await desk.answer(request);
  },
};

/** An authority writes about it: nothing is destroyed before its case is closed. */
const held: Life = {
  rights: ['erasure'],
  async *live(desk, request) {
    const { api } = desk;
    yield 2 + desk.random(8);
    const { case: opened } = await valueOf(
      api['cases.open']({
        authorityCode: 'be-apd',
        requestId: request.id,
        receivedOn: desk.today,
        answerDueOn: dayAfter(desk, 20),
        language: 'fr',
        summary: 'Plainte pour absence de réponse',
      }),
    );
    desk.cases.set(opened.id, dayAfter(desk, 20));
    yield 1 + desk.random(25);
    await desk.refused(request, 'authority-hold', () => desk.erase(request));
    await valueOf(api['cases.close']({ id: opened.id, closedOn: desk.today, outcome: 'dismissed' }));
    desk.cases.delete(opened.id);
    expect(await desk.erase(request)).toMatchObject({ ok: true });
    await desk.answer(request);
  },
};

function dayAfter({ today }: Desk, days: number) {
  return addDays(today, days);
}

export const livesOfAccessAndErasure: readonly Life[] = [
  prompt,
  forgotten,
  doubted,
  silent,
  misdated,
  extended,
  shownThenErased,
  held,
];
