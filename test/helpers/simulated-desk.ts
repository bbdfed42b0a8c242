/** A desk on which requests are followed beside the register: what was received and done, from which every date is computed anew. */
import assert from 'node:assert/strict';
import type { AppContract } from '../../shared/contract/contract.ts';
import type { Client } from '../../shared/contract/define.ts';
import type { LetterId, RequestId, SubjectId } from '../../shared/domain/id.ts';
import { answerKindOf, type LetterKind } from '../../shared/domain/letter/letter-kind.ts';
import { localDate, type LocalDate } from '../../shared/domain/local-date.ts';
import { answerDeadline, type Deadline } from '../../shared/domain/request/deadline.ts';
import { immediateDutyOn } from '../../shared/domain/request/immediate-duty.ts';
import type { RequestRule } from '../../shared/domain/request/lifecycle.ts';
import type { Suspension } from '../../shared/domain/request/request.ts';
import { rightRules, type Right } from '../../shared/domain/request/right.ts';
import { valueOf, type TestApp } from './host.ts';
import { fileAfter } from './records.ts';

/** What the desk knows of a request without asking the register. */
export interface Tracked {
  readonly id: RequestId;
  readonly reference: string;
  receivedOn: LocalDate;
  readonly registeredOn: LocalDate;
  readonly subjectId: SubjectId;
  /** Its letters are drawn and signed; the others are answered otherwise, and closed with a reason. */
  readonly isSigned: boolean;
  isOpen: boolean;
  /** The mornings on which it was. */
  readonly openOn: Set<LocalDate>;
  extendedOn: LocalDate | null;
  readonly suspensions: Suspension[];
  /** What is owed before the answer, and was not done yet. */
  readonly duties: Set<Right>;
  /** The days on which registered letters left of which nothing was heard. */
  readonly underWay: LocalDate[];
}

const calendar = { country: 'BE' } as const;
/** As the ready-made policy of the shop promises. */
const promised = { unit: 'days', count: 30 } as const;

export function deadlineOf({ receivedOn, extendedOn, suspensions }: Tracked, today: LocalDate): Deadline {
  return answerDeadline({ receivedOn, calendar, promised, extendedOn, suspensions, today });
}

export function dutyOn({ duties, receivedOn }: Tracked): LocalDate | null {
  const days = [...duties].map((right) => immediateDutyOn(rightRules[right].pace, receivedOn, calendar));
  return days.filter((on) => on !== null).toSorted()[0] ?? null;
}

/** Mulberry32: the same numbers in the same order for the same seed. */
export function seededRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

export class Desk {
  readonly requests: Tracked[] = [];
  /** Open cases of authorities, by id, with the day that the letter names. */
  readonly cases = new Map<string, LocalDate>();
  today = localDate('2000-01-01');
  refusals = 0;
  /** The days on which an alarm about its answer rang, by request. */
  readonly rang = new Map<string, Set<string>>();
  readonly app: TestApp;
  readonly random: (below: number) => number;

  constructor(app: TestApp, seed: number) {
    this.app = app;
    this.random = seededRandom(seed);
  }

  get api(): Client<AppContract> {
    return this.app.api;
  }

  async file({ id }: Tracked) {
    return valueOf(this.api['requests.get']({ id }));
  }

  /** Refused by that rule, and nothing is different afterwards: neither the request nor the trail. */
  async refused(request: Tracked, rule: RequestRule, attempt: () => Promise<unknown>): Promise<void> {
    await this.refusedWith(request, { code: 'rule-broken', rule }, attempt);
  }

  async refusedWith(request: Tracked, error: object, attempt: () => Promise<unknown>): Promise<void> {
    const before = await this.standing(request);
    const on = { reference: request.reference, today: this.today };
    assert.deepEqual({ ...on, reply: await attempt() }, { ...on, reply: { ok: false, error } });
    assert.deepEqual(await this.standing(request), before);
    this.refusals += 1;
  }

  private async standing(request: Tracked) {
    const { items, total } = await valueOf(this.api['audit.list']({ limit: 1 }));
    const { subject } = await valueOf(this.api['subjects.get']({ id: request.subjectId }));
    return { file: await this.file(request), last: items[0], total, subject };
  }

  async suspend(request: Tracked): Promise<void> {
    const pause = { from: this.today, reason: 'identity' as const };
    await valueOf(this.api['requests.suspend']({ requestId: request.id, ...pause }));
    request.suspensions.push({ ...pause, until: null });
  }

  async resume(request: Tracked): Promise<void> {
    await valueOf(this.api['requests.resume']({ requestId: request.id, until: this.today }));
    const open = request.suspensions.pop();
    if (open !== undefined) request.suspensions.push({ ...open, until: this.today });
  }

  async identify({ id: requestId }: Tracked): Promise<void> {
    const check = { on: this.today, method: 'known-email' as const, confirmed: true, note: null };
    await valueOf(this.api['requests.checkIdentity']({ requestId, check }));
  }

  async decide({ id: requestId }: Tracked, right: Right, differences: object = {}) {
    return valueOf(
      this.api['requests.decideRight']({ requestId, right, outcome: 'granted', ...differences }),
    );
  }

  detail({ id: requestId }: Tracked, details: object) {
    return this.api['requests.saveDetails']({ requestId, details: details as never });
  }

  async detailed(request: Tracked, details: object): Promise<void> {
    await valueOf(this.detail(request, details));
  }

  carryOut({ id: requestId }: Tracked, right: Right) {
    return this.api['requests.carryOut']({ requestId, right });
  }

  /** The mark was set at receipt; that it holds everywhere is ticked by hand. */
  async doAtOnce(request: Tracked, right: Right): Promise<void> {
    const tick = { requestId: request.id, task: 'carry-out-at-once', right, done: true } as const;
    await valueOf(this.api['requests.setTask'](tick));
    request.duties.delete(right);
  }

  async erase({ id: requestId }: Tracked): Promise<unknown> {
    return this.app.ended(await this.api['erasure.carryOut']({ requestId, ground: 'a' }));
  }

  freeze({ id: requestId }: Tracked, kind: LetterKind, particulars: Record<string, string> = {}) {
    const fields = { language: 'fr', letterOn: this.today, channel: 'email', particulars } as const;
    return this.api['letters.freeze']({ requestId, kind, fields });
  }

  async post(request: Tracked, letterId: LetterId, channel: 'email' | 'registered-post' = 'email') {
    const sent = await fileAfter(this.api['letters.post']({ letterId, channel, sentOn: this.today }));
    if (channel === 'registered-post') request.underWay.push(this.today);
    return sent;
  }

  async send(request: Tracked, kind: LetterKind, particulars: Record<string, string> = {}) {
    const { letter } = await valueOf(this.freeze(request, kind, particulars));
    await this.post(request, letter.id);
    return letter.id;
  }

  /** By the letter that each right calls for; or without letters, which has to be said. */
  async answer(request: Tracked): Promise<void> {
    const { rights } = (await this.file(request)).request;
    const kinds = rights.filter(({ outcome }) => outcome !== 'withdrawn').map(answerKindOf);
    if (request.isSigned)
      for (const kind of new Set(kinds.filter((each) => each !== null))) {
        await this.send(request, kind, { consequences: 'Plus de lettre mensuelle.' });
      }
    else await this.close(request, 'Réponse remise en main propre');
    await this.ended(request);
  }

  async close(request: Tracked, reason: string): Promise<void> {
    await valueOf(this.api['requests.close']({ requestId: request.id, reason }));
    await this.ended(request);
  }

  async ended(request: Tracked): Promise<void> {
    assert.equal((await this.file(request)).state, 'closed', request.reference);
    request.isOpen = false;
  }
}
