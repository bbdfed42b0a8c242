/** A Greffe with an open register, and the moves that a tour through its pages is made of. */
import type { Locator, Page } from 'playwright-core';
import type { AppContract } from '../../shared/contract/contract.ts';
import type { Client } from '../../shared/contract/define.ts';
import type { ChecklistTask } from '../../shared/domain/request/checklist.ts';
import type { RequestId } from '../../shared/domain/id.ts';
import type { LocalDate } from '../../shared/domain/local-date.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { MessageKey, Translator } from '../../shared/i18n/translator.ts';
import type { Bridged } from './bridged.ts';
import { wordsIn } from './words.ts';

export type RoomName = 'today' | 'requests' | 'subjects' | 'register' | 'letters' | 'reports' | 'settings';
type Reply<M extends keyof AppContract> = Extract<
  Awaited<ReturnType<Client<AppContract>[M]>>,
  { ok: true }
>['value'];

export interface Desk {
  readonly page: Page;
  readonly t: Translator;
  /** Asks the host as the page does; an error reply is thrown. */
  ask<M extends keyof AppContract>(
    method: M,
    input: Parameters<Client<AppContract>[M]>[0],
  ): Promise<Reply<M>>;
  /** To a room as it is when one enters it anew, with no dialog left open. */
  goTo(room: RoomName): Promise<void>;
  openRequest(id: RequestId): Promise<void>;
  /** With one of its tasks unfolded. */
  openTask(id: RequestId, task: ChecklistTask): Promise<void>;
  tab(name: string | RegExp): Promise<void>;
  button(name: string | RegExp): Locator;
  press(name: string | RegExp): Promise<void>;
  /** Into a date field, as one types it. */
  typeDay(field: string, on: LocalDate): Promise<void>;
  /** One answer out of several that are in view. */
  choose(name: string): Promise<void>;
  /** Ticks a box, and waits until what it stands for has been done. */
  tick(name: string): Promise<void>;
  /** Waits until what is on screen is whole: no spinner, letters drawn, fonts there, nothing under the mouse. */
  settle(): Promise<void>;
}

export function deskOf(page: Page, language: Language): Desk {
  const t = wordsIn(language);
  const button: Desk['button'] = (name) =>
    page.getByRole('button', { name, exact: typeof name === 'string' }).first();
  const tab: Desk['tab'] = (name) => page.getByRole('tab', { name }).click();
  const settle = async () => {
    await page.mouse.move(0, 0);
    await page.evaluate(async () => document.fonts.ready);
    await page.locator('[role=progressbar]:visible').first().waitFor({ state: 'detached' });
    await page.waitForTimeout(150);
  };
  const enterRoom = async (room: RoomName) => {
    const name: MessageKey = `nav.${room}`;
    await page
      .getByRole('navigation')
      .getByRole('button', { name: t(name) })
      .first()
      .click();
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
  };
  const goTo: Desk['goTo'] = async (room) => {
    for (
      let more = 0;
      more < 3 &&
      (await page.locator('[role=dialog], [role=alertdialog], [role=listbox], [role=menu]').count()) > 0;
      more += 1
    ) {
      await page.keyboard.press('Escape');
      await page.waitForTimeout(100);
    }
    await enterRoom(room === 'today' ? 'reports' : 'today');
    await enterRoom(room);
  };
  const ask: Desk['ask'] = async (method, input) => {
    const reply = (await page.evaluate(
      async ([name, given]) => (window as Window & Bridged).greffe?.transport(name, given),
      [method, input] as const,
    )) as { readonly ok: boolean; readonly value: never };
    if (!reply.ok) throw new Error(`${method}: ${JSON.stringify(reply)}`);
    return reply.value;
  };
  const choose: Desk['choose'] = (name) => page.getByRole('radio', { name }).first().click({ force: true });
  return {
    page,
    t,
    ask,
    goTo,
    button,
    tab,
    settle,
    choose,
    press: (name) => button(name).click(),
    typeDay: async (field, on) => {
      const parts = page.getByRole('group', { name: field }).getByRole('spinbutton');
      for (let place = 0; place < 3; place += 1) {
        const part = parts.nth(place);
        const kind = await part.getAttribute('data-type');
        const [year, month, day] = on.split('-');
        await part.pressSequentially((kind === 'year' ? year : kind === 'month' ? month : day) ?? '');
      }
    },
    tick: async (name) => {
      await page.getByRole('checkbox', { name }).click({ force: true });
      await page.getByRole('checkbox', { name, checked: true }).waitFor({ state: 'attached' });
    },
    openRequest,
    openTask: async (id, task) => {
      await openRequest(id);
      const name = t(`task.${task}`);
      await page.getByRole('tabpanel').getByRole('button', { name }).first().click();
    },
  };

  async function openRequest(id: RequestId): Promise<void> {
    const { summary } = await ask('requests.get', { id });
    await goTo('requests');
    const filter = summary.state === 'closed' ? 'closed' : 'open';
    await choose(t(`requests.filter.${filter}`));
    await page.getByRole('row', { name: new RegExp(summary.reference) }).click();
    await page.getByRole('heading', { level: 1, name: summary.requesterName }).waitFor();
  }
}
