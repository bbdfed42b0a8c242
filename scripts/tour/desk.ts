/** A Greffe with an open register, and the moves that a tour through its pages is made of. */
import type { Locator, Page } from 'playwright-core';
import type { AppContract } from '../../shared/contract/contract.ts';
import type { Client } from '../../shared/contract/define.ts';
import type { RequestSummary } from '../../shared/contract/request-summary.ts';
import type { RequestId } from '../../shared/domain/id.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { MessageKey, Translator } from '../../shared/i18n/translator.ts';
import type { Bridged } from './bridged.ts';
import { wordsIn } from './words.ts';

export type RoomName = 'today' | 'requests' | 'subjects' | 'register' | 'letters' | 'reports' | 'settings';
type Reply<M extends keyof AppContract> = Extract<Awaited<ReturnType<Client<AppContract>[M]>>, { ok: true }>['value'];

export interface Desk {
  readonly page: Page;
  readonly t: Translator;
  /** Asks the host as the page does; an error reply is thrown. */
  ask<M extends keyof AppContract>(method: M, input: Parameters<Client<AppContract>[M]>[0]): Promise<Reply<M>>;
  /** To a room as it is when one enters it anew, with no dialog left open. */
  goTo(room: RoomName): Promise<void>;
  openRequest(id: RequestId): Promise<RequestSummary>;
  tab(name: string | RegExp): Promise<void>;
  button(name: string | RegExp): Locator;
  press(name: string | RegExp): Promise<void>;
  /** Waits until what is on screen is whole: no spinner, letters drawn, fonts there, nothing under the mouse. */
  settle(): Promise<void>;
}

export function deskOf(page: Page, language: Language): Desk {
  const t = wordsIn(language);
  const button: Desk['button'] = (name) => page.getByRole('button', { name, exact: typeof name === 'string' }).first();
  const tab: Desk['tab'] = (name) => page.getByRole('tab', { name }).click();
  const settle = async () => {
    await page.mouse.move(0, 0);
    await page.evaluate(async () => document.fonts.ready);
    await page.locator('[role=progressbar]:visible').first().waitFor({ state: 'detached' });
    await page.waitForTimeout(150);
  };
  const enterRoom = async (room: RoomName) => {
    const name: MessageKey = `nav.${room}`;
    await page.getByRole('navigation').getByRole('button', { name: t(name) }).first().click();
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
  };
  const goTo: Desk['goTo'] = async (room) => {
    for (let more = 0; more < 3 && (await page.locator('[role=dialog], [role=alertdialog], [role=listbox], [role=menu]').count()) > 0; more += 1) {
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
  return {
    page,
    t,
    ask,
    goTo,
    button,
    tab,
    settle,
    press: (name) => button(name).click(),
    openRequest: async (id) => {
      const { summary } = await ask('requests.get', { id });
      await goTo('requests');
      const filter = summary.state === 'closed' ? 'closed' : 'open';
      await page.getByRole('radio', { name: t(`requests.filter.${filter}`) }).click({ force: true });
      await page.getByRole('row', { name: new RegExp(summary.reference) }).click();
      await page.getByRole('heading', { level: 1, name: summary.requesterName }).waitFor();
      return summary;
    },
  };
}
