/** Further ways in which a request is handled: withdrawn, entered by mistake, passed on, refused, corrected, returned by the post. */
import { expect } from 'vitest';
import { valueOf } from './host.ts';
import type { Life } from './request-lives.ts';

/** The person thinks better of it. */
const withdrawn: Life = {
  rights: ['erasure'],
  async *live(desk, request) {
    yield 1 + desk.random(20);
    await desk.decide(request, 'erasure', { outcome: 'withdrawn' });
    await desk.ended(request);
  },
};

/** Entered twice: it stays in the list with its number, and nothing more can be done with it. */
const voided: Life = {
  rights: ['access'],
  async *live(desk, request) {
    const { api } = desk;
    yield desk.random(4);
    await desk.refusedWith(request, { code: 'invalid-input', fields: ['reason'] }, () =>
      api['requests.void']({ requestId: request.id, reason: ' ' }),
    );
    await valueOf(api['requests.void']({ requestId: request.id, reason: 'Enregistrée deux fois' }));
    request.isOpen = false;
    await desk.refused(request, 'request-voided', () =>
      api['requests.extend']({ requestId: request.id, toldOn: desk.today, reason: 'Trop tard' }),
    );
    await desk.refused(request, 'request-voided', () => desk.freeze(request, 'acknowledgement'));
  },
};

/** Our client's customer: nothing is decided here. */
const passedOn: Life = {
  rights: ['access', 'rectification'],
  async *live(desk, request) {
    const { api } = desk;
    const client = { name: 'Cabinet Ombrage', email: 'accueil@ombrage.example', address: null };
    yield 1 + desk.random(4);
    const asProcessor = { requestId: request.id, ourRole: 'processor' } as const;
    await desk.refused(request, 'client-needed', () => api['requests.setRole'](asProcessor));
    await valueOf(api['requests.setRole']({ ...asProcessor, client }));
    await desk.refused(request, 'client-decides', () =>
      api['requests.decideRight']({ requestId: request.id, right: 'access', outcome: 'granted' }),
    );
    await desk.answer(request);
  },
};

/** A refusal without a reason is none. */
const refusedRight: Life = {
  rights: ['portability', 'automated-decision'],
  async *live(desk, request) {
    yield 3 + desk.random(22);
    for (const [right, refusalReason] of [
      ['portability', 'not-consent-or-contract'],
      ['automated-decision', 'decision-allowed-by-law'],
    ] as const) {
      await desk.refused(request, 'reason-needed', () =>
        desk.api['requests.decideRight']({ requestId: request.id, right, outcome: 'refused' }),
      );
      await desk.decide(request, right, { outcome: 'refused', refusalReason });
    }
    await desk.answer(request);
  },
};

/** Art. 21(2): it stops before anything is decided, and is not refused afterwards. */
const unsubscribed: Life = {
  rights: ['marketing-objection'],
  async *live(desk, request) {
    yield desk.random(6);
    await desk.doAtOnce(request, 'marketing-objection');
    expect(await desk.carryOut(request, 'marketing-objection')).toMatchObject({ ok: true });
    await desk.refused(request, 'already-carried-out', () =>
      desk.api['requests.decideRight']({
        requestId: request.id,
        right: 'marketing-objection',
        outcome: 'refused',
        refusalReason: 'identity-not-confirmed',
      }),
    );
    await desk.decide(request, 'marketing-objection');
    yield desk.random(15);
    await desk.answer(request);
  },
};

/** What was corrected cannot be decided otherwise. */
const corrected: Life = {
  rights: ['rectification'],
  async *live(desk, request) {
    yield 2 + desk.random(20);
    const corrections = [{ label: 'Fiche papier', is: 'corrigée au magasin' }];
    await desk.refused(request, 'decision-needed', () => desk.carryOut(request, 'rectification'));
    await desk.decide(request, 'rectification');
    await desk.refused(request, 'details-needed', () => desk.carryOut(request, 'rectification'));
    await desk.detailed(request, { right: 'rectification', corrections, statement: null });
    await desk.refused(request, 'not-carried-out', () => desk.freeze(request, 'rectification-answer'));
    expect(await desk.carryOut(request, 'rectification')).toMatchObject({ ok: true });
    await desk.refused(request, 'already-carried-out', () =>
      desk.api['requests.withdrawDecision']({ requestId: request.id, right: 'rectification' }),
    );
    await desk.answer(request);
  },
};

/** Art. 18: flagged on the day; a restriction is not lifted before the person was told. */
const restricted: Life = {
  rights: ['restriction', 'objection'],
  async *live(desk, request) {
    yield desk.random(3);
    for (const right of ['restriction', 'objection'] as const) await desk.doAtOnce(request, right);
    yield desk.random(20);
    await desk.detailed(request, { right: 'restriction', case: 'a' });
    await desk.decide(request, 'restriction');
    expect(await desk.carryOut(request, 'restriction')).toMatchObject({ ok: true });
    await desk.detailed(request, {
      right: 'objection',
      compellingGrounds: 'Une facture impayée à recouvrer',
    });
    await desk.decide(request, 'objection', { outcome: 'refused', refusalReason: 'compelling-grounds' });
    await desk.refused(request, 'lift-not-announced', () =>
      desk.api['requests.liftRestriction']({
        requestId: request.id,
        liftedOn: desk.today,
        reason: 'Adresse vérifiée',
      }),
    );
    await desk.answer(request);
  },
};

/** The registered letter comes back, and leaves again by e-mail: the first day goes on counting. */
const returned: Life = {
  rights: ['access'],
  async *live(desk, request) {
    const { api } = desk;
    yield 5 + desk.random(10);
    await desk.decide(request, 'access');
    if (!request.isSigned) return desk.answer(request);
    const { letter } = await valueOf(desk.freeze(request, 'access-answer'));
    const early = { letterId: letter.id, channel: 'email', sentOn: '2020-01-01' } as const;
    await desk.refused(request, 'posted-before-letter', () => api['letters.post'](early));
    await desk.post(request, letter.id, 'registered-post');
    await desk.ended(request);
    yield 16 + desk.random(8);
    const sentBack = { letterId: letter.id, returnedOn: desk.today, reason: 'unclaimed' } as const;
    await valueOf(api['letters.returned'](sentBack));
    request.underWay.length = 0;
    await desk.post(request, letter.id);
    await desk.refused(request, 'already-posted', () =>
      api['letters.post']({ letterId: letter.id, channel: 'email', sentOn: desk.today }),
    );
  },
};

/** Closed while something is owed: never without a reason, and it can be opened again. */
const givenUp: Life = {
  rights: ['access', 'consent-withdrawal'],
  async *live(desk, request) {
    const { api } = desk;
    yield 8 + desk.random(30);
    await desk.refusedWith(request, { code: 'invalid-input', fields: ['reason'] }, () =>
      api['requests.close']({ requestId: request.id, reason: '  ' }),
    );
    await desk.refused(request, 'not-closed-early', () => api['requests.reopen']({ requestId: request.id }));
    await desk.close(request, 'La personne a obtenu ce qu’elle voulait au comptoir');
    await desk.refused(request, 'request-closed', () =>
      api['requests.decideRight']({ requestId: request.id, right: 'access', outcome: 'granted' }),
    );
    yield 5;
    await valueOf(api['requests.reopen']({ requestId: request.id }));
    request.isOpen = true;
    yield 4;
    await desk.close(request, 'Confirmé par téléphone');
  },
};

export const otherLives: readonly Life[] = [
  withdrawn,
  voided,
  passedOn,
  refusedRight,
  unsubscribed,
  corrected,
  restricted,
  returned,
  givenUp,
];
