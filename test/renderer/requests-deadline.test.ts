/** The deadline of a request as the screen says it: each step in a sentence with its article, each day on the ruler. */
import { describe, expect, it } from 'vitest';
import { rulerOf, todayOf } from '../../renderer/features/requests/file/ruler-of.ts';
import { stepSentence } from '../../shared/i18n/deadline-step-sentence.ts';
import { articleReason, articleText } from '../../renderer/parts/article-text.ts';
import type { RequestFile } from '../../shared/contract/request-calls.ts';
import { languages } from '../../shared/domain/language.ts';
import { localDate } from '../../shared/domain/local-date.ts';
import type { DeadlineStep } from '../../shared/domain/request/deadline-step.ts';
import { deadlineStepSchema } from '../../shared/domain/request/deadline-step.ts';
import { rightRules, rights } from '../../shared/domain/request/right.ts';
import { aDeadline, onlyStep } from '../helpers/deadline-builders.ts';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';
import { plainSpaces, translator } from './say.ts';

const t = translator('fr');
const say = (step: DeadlineStep) => plainSpaces(stepSentence(t, step));

const withPauses = aDeadline({
  receivedOn: '2026-03-02',
  today: '2026-03-25',
  promised: { unit: 'days', count: 30 },
  extendedOn: '2026-03-10',
  suspensions: [
    { from: '2026-03-05', until: '2026-03-12', reason: 'identity' },
    { from: '2026-03-09', until: '2026-03-16', reason: 'clarification' },
    { from: '2026-03-20', until: null, reason: 'identity' },
  ],
});

/** Together they hold every kind of step. */
const deadlines = [
  withPauses,
  aDeadline({ receivedOn: '2024-01-31', promised: { unit: 'working-days', count: 5 } }),
  aDeadline({ receivedOn: '2018-05-02', extendedOn: '2018-09-01' }),
  aDeadline({ receivedOn: '2026-10-01', extendedOn: '2026-09-01' }),
  aDeadline({
    receivedOn: '2026-03-02',
    today: '2026-06-01',
    suspensions: [{ from: '2026-05-20', until: null, reason: 'clarification' }],
  }),
];
const steps = deadlines.flatMap((deadline) => deadline.steps);

describe('the steps of a deadline', () => {
  it('are all among these examples', () => {
    const kinds = deadlineStepSchema.options.map((option) => option.unwrap().shape.kind.value);
    expect([...new Set(steps.map(({ kind }) => kind))].toSorted()).toEqual(kinds.toSorted());
  });

  it.each(languages)('are said in %s without a gap', (language) => {
    const translate = translator(language);
    for (const step of steps) {
      const sentence = stepSentence(translate, step);
      expect(sentence).toMatch(/[.)]$/u);
      expect(sentence).not.toMatch(/[{}]|undefined|\d{4}-\d{2}-\d{2}/u);
      expect(articleText(translate, step.article)).not.toMatch(/[{}]/u);
    }
  });

  it('name each day on which the period could not end, and why', () => {
    const rolled = onlyStep(aDeadline({ receivedOn: '2026-03-06' }), 'rolled');
    expect(say(rolled)).toContain('lundi 6 avril (lundi de Pâques)');
  });

  it('say once what two pauses share', () => {
    const second = withPauses.steps.filter((step) => step.kind === 'suspension')[1];
    expect(second && say(second)).toContain('ils ne comptent qu’une fois');
  });

  it('say that an open pause still grows', () => {
    const open = withPauses.steps.findLast((step) => step.kind === 'suspension');
    expect(open && say(open)).toBe(
      'En pause depuis le 20 mars 2026, dans l’attente de la preuve d’identité : 5 jours de plus à ce jour.',
    );
  });

  it('say why an extension does not count', () => {
    expect(
      say(
        onlyStep(aDeadline({ receivedOn: '2018-05-02', extendedOn: '2018-09-01' }), 'extension-not-counted'),
      ),
    ).toContain('la personne devait l’apprendre au plus tard le 4 juin 2018');
  });
});

describe('an article', () => {
  it.each([
    ['fr', 'RGPD, art. 17, § 3, b)'],
    ['nl', 'AVG, art. 17, lid 3, b)'],
    ['en', 'GDPR, Art. 17(3)(b)'],
    ['de', 'DSGVO, Art. 17 Abs. 3 Buchst. b'],
  ] as const)('is cited in %s as lawyers there do', (language, text) => {
    expect(plainSpaces(articleText(translator(language), { act: 'gdpr', place: '17(3)(b)' }))).toBe(text);
  });

  it('is called a recital where it is one', () => {
    expect(plainSpaces(articleText(t, { act: 'gdpr', place: 'recital 63' }))).toBe('RGPD, considérant 63');
  });

  it('has plain words for every right that can be asked', () => {
    expect(rights.filter((right) => articleReason(t, rightRules[right].article) === null)).toEqual([]);
  });
});

describe('the ruler of a request', () => {
  it('runs from receipt to limit, with today between them', async () => {
    const { file } = await aFile('2026-03-02', '2026-03-16');
    expect(todayOf(file)).toBe('2026-03-16');
    const { start, end, today, ticks } = rulerOf(t, file);
    expect(start.sub).toBe('lundi 2 mars');
    expect(end).toMatchObject({ at: 1, sub: 'jeudi 2 avril', tone: 'plain' });
    expect(today?.at).toBeCloseTo(14 / 31);
    expect(ticks).toHaveLength(4);
  });

  it('grows beyond the limit once that has passed', async () => {
    const { file } = await aFile('2026-03-02', '2026-04-12');
    const { end, today } = rulerOf(t, file);
    expect(end.tone).toBe('late');
    expect(end.at).toBeCloseTo(31 / 41);
    expect(today?.at).toBe(1);
  });

  it('shows pause and extension where they fell, and no post-by once all has left', async () => {
    const { app, file } = await aFile('2026-03-02', '2026-03-16');
    const requestId = file.request.id;
    await valueOf(app.api['requests.suspend']({ requestId, from: '2026-03-10', reason: 'identity' }));
    await valueOf(app.api['requests.resume']({ requestId, until: '2026-03-12' }));
    const extended = await valueOf(
      app.api['requests.extend']({ requestId, toldOn: '2026-03-16', reason: 'Trois logiciels.' }),
    );
    const ids = (of: RequestFile) => rulerOf(t, of).marks.map(({ id }) => id);
    expect(ids(extended)).toEqual(expect.arrayContaining(['pause-0', 'resume-0', 'extended', 'post-by']));

    const closed = await valueOf(
      app.api['requests.decideRight']({ requestId, right: 'objection', outcome: 'withdrawn' }),
    );
    expect(closed.state).toBe('closed');
    expect(ids(closed)).not.toContain('post-by');
    expect(rulerOf(t, closed).today).toBeUndefined();
  });
});

async function aFile(receivedOn: string, today: string): Promise<{ app: TestApp; file: RequestFile }> {
  const app = await openApp({ today, readyMade: null });
  const file = await valueOf(
    app.api['requests.register']({
      channel: 'email',
      receivedOn: localDate(receivedOn),
      rights: ['objection'],
      requester: { name: 'Zélie Brumecourt', language: 'fr' },
    }),
  );
  return { app, file };
}
