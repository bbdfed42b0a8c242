/** The panels of single rights as they stand in the document, from a request of a real register. */
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Conditions } from '../../renderer/features/requests/rights/Conditions.tsx';
import { RightQuestions } from '../../renderer/features/requests/rights/RightQuestions.tsx';
import { RoleTask } from '../../renderer/features/requests/rights/RoleTask.tsx';
import { CarryOutTask } from '../../renderer/features/requests/rights/CarryOutTask.tsx';
import type { TaskProps } from '../../renderer/features/requests/todo/task-props.ts';
import type { ChecklistTask } from '../../shared/domain/request/checklist.ts';
import type { Right } from '../../shared/domain/request/right.ts';
import { openApp, valueOf } from '../helpers/host.ts';
import { aPerson, aRequest } from '../helpers/records.ts';
import { plainSpaces, translator } from './say.ts';

const t = translator('fr');

/** What a panel is handed; nothing of what it can do is done here. */
async function aTask(right: Right, task: ChecklistTask, details: object | null = null): Promise<TaskProps> {
  // Only French law knows directives for after a death.
  const country = right === 'post-mortem' ? 'FR' : 'BE';
  const app = await openApp({ today: '2026-03-15', country });
  const { api } = app;
  const subjectId = await aPerson(app);
  const requestId = await aRequest(app, [right], { subjectId });
  if (details !== null)
    await valueOf(api['requests.saveDetails']({ requestId, details: { right, ...details } as never }));
  const file = await valueOf(api['requests.get']({ id: requestId }));
  const item = file.checklist.find((each) => each.task === task);
  if (item === undefined) throw new Error(`The checklist has no ${task}`);
  const subject = await valueOf(api['subjects.get']({ id: subjectId }));
  return {
    t,
    file,
    item,
    subject,
    isOver: false,
    processing: await valueOf(api['processing.overview']({})),
    controller: await valueOf(api['controller.get']({})),
    actions: {} as TaskProps['actions'],
    ways: {} as TaskProps['ways'],
    searchSubjects: () => Promise.resolve([]),
    goToTask: () => undefined,
  };
}

const shown = (page: ReactElement) => plainSpaces(renderToStaticMarkup(page));

describe('the questions of the law', () => {
  it('are asked one at a time, and end in a proposal with its reason', () => {
    const ask = (answers: Record<string, 'yes' | 'no'>) =>
      shown(
        <Conditions t={t} country="BE" right="portability" answers={answers} onAnswer={() => undefined} />,
      );
    expect(ask({}).match(/role="radiogroup"/gu)).toHaveLength(1);
    const proposed = ask({ 'data-held': 'yes', 'consent-or-contract': 'no' });
    expect(proposed.match(/role="radiogroup"/gu)).toHaveLength(2);
    expect(proposed).toContain('D’après vos réponses : refusé');
    expect(proposed).toContain('Ces données ne reposent ni sur un accord, ni sur un contrat');
  });
});

describe('a Belgian controller who is asked after a death', () => {
  it('is told that the law has no such right, and reads no article of it', async () => {
    const ask = (country: 'BE' | 'FR') =>
      shown(
        <Conditions t={t} country={country} right="post-mortem" answers={{}} onAnswer={() => undefined} />,
      );
    expect(ask('FR')).toContain('art. 85');
    expect(ask('BE')).not.toContain('art. 85');
    // A register that was French when the request came.
    const inFrance = await aTask('post-mortem', 'answer-questions');
    const belgian = await valueOf((await openApp()).api['controller.get']({}));
    expect(shown(<RightQuestions {...inFrance} />)).not.toContain('rien de prévu en Belgique');
    expect(shown(<RightQuestions {...inFrance} controller={belgian} />)).toContain(
      'rien de prévu en Belgique',
    );
  });
});

describe('what is asked', () => {
  it('lists each correction, what was and what is', async () => {
    const corrections = [{ label: 'Nom', was: 'Brumecourt', is: 'Brumecour', field: 'family-name' }];
    const page = shown(
      <RightQuestions {...await aTask('rectification', 'answer-questions', { corrections })} />,
    );
    expect(page).toMatch(/Nom.*Brumecourt.*Brumecour/su);
    expect(page).toContain('aria-label="Retirer : Nom"');
  });

  it.each([
    ['restriction', 'Ses données sont contestées'],
    ['consent-withdrawal', 'L’accord qu’elle retire'],
    ['automated-decision', 'Comment le programme décide'],
    ['post-mortem', 'Prendre acte du décès'],
  ] as const)('about %s', async (right, words) => {
    expect(shown(<RightQuestions {...await aTask(right, 'answer-questions')} />)).toContain(words);
  });

  it('offers for an objection what rests on an interest, and not what the law demands', async () => {
    const page = shown(<RightQuestions {...await aTask('objection', 'answer-questions')} />);
    const props = await aTask('objection', 'answer-questions');
    const named = (code: string) =>
      t.text(props.processing?.activities.find((each) => each.code === code)?.name ?? {});
    expect(page).toContain(named('site-security'));
    expect(page).not.toContain(named('invoicing'));
  });
});

it('asks for whom the data is held, with ourselves chosen', async () => {
  const page = shown(<RoleTask {...await aTask('access', 'set-role')} />);
  expect(page).toContain('Pour qui tenez-vous ces données ?');
  expect(page).toContain('Pour un de nos clients');
});

it('carries nothing out before the decision', async () => {
  expect(shown(<CarryOutTask {...await aTask('rectification', 'carry-out')} />)).toContain('Décidez d’abord');
});
