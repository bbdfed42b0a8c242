/** The five pages of the first start, gone through by keyboard. */
import type { Page } from 'playwright-core';
import type { Translator } from '../../shared/i18n/translator.ts';
import { sampleController, samplePassphrase } from '../sample-register.ts';
import { enter, tabTo, typeInto } from './keyboard.ts';

export interface FirstStartOptions {
  /** Called on each page, with the name of the page, before its answer. */
  readonly onPage?: (name: string) => Promise<void>;
  /** Whether to save the recovery sheet. */
  readonly savesSheet?: boolean;
  /** Ends where the published policy is asked for, in a register without anything in it. */
  readonly startsFromPolicy?: boolean;
}

/** Ends in the open register, which begins with the first ready-made one. Returns the recovery key as it is shown. */
export async function firstStart(
  page: Page,
  t: Translator,
  { onPage = () => Promise.resolve(), savesSheet = true, startsFromPolicy = false }: FirstStartOptions = {},
): Promise<string> {
  const goOn = () => enter(page, page.getByRole('button', { name: t('common.continue'), exact: true }));
  const named = (name: string) => page.getByRole('textbox', { name, exact: true });
  const field = (name: string) => named(name).or(named(`${name} ${t('common.optional')}`));
  const arriveAt = async (step: 'language' | 'identity' | 'passphrase' | 'register' | 'recovery') => {
    await page.getByRole('heading', { level: 1, name: t(`start.${step}.question`) }).waitFor();
    await onPage(step);
  };

  await arriveAt('language');
  await goOn();

  await arriveAt('identity');
  const { name, address, legalForm, enterpriseNumber, registryTown, email, signatory } = sampleController;
  await typeInto(page, field(t('controller.name.company')), name);
  await typeInto(page, field(t('controller.legal-form')), legalForm ?? '');
  await typeInto(page, field(t('controller.line1')), address.line1);
  await typeInto(page, field(t('controller.postal-code')), address.postalCode);
  await typeInto(page, field(t('controller.town')), address.town);
  await enter(page, page.getByRole('button', { name: t('start.identity.later') }));
  await typeInto(page, field(t('controller.enterprise-number.BE')), enterpriseNumber ?? '');
  await typeInto(page, field(t('controller.registry-town.BE')), registryTown ?? '');
  await typeInto(page, field(t('controller.email')), email ?? '');
  await typeInto(page, field(t('controller.signatory-name')), signatory?.name ?? '');
  await typeInto(page, field(t('controller.signatory-function')), signatory?.function ?? '');
  await onPage('identity-filled');
  await goOn();

  await arriveAt('passphrase');
  await typeInto(page, field(t('start.passphrase.first')), samplePassphrase);
  await typeInto(page, field(t('start.passphrase.second')), samplePassphrase);
  await onPage('passphrase-filled');
  await goOn();

  await arriveAt('register');
  if (startsFromPolicy) {
    await page.getByRole('radio', { name: t('start.register.policy') }).focus();
    await page.keyboard.press('Space');
  }
  await enter(page, page.getByRole('button', { name: t('start.register.create') }));

  await arriveAt('recovery');
  const recoveryKey = await page.getByLabel(t('recovery.key')).innerText();
  if (savesSheet) {
    await enter(page, page.getByRole('button', { name: t('recovery.save-sheet') }));
    await page.getByText(t('common.saved'), { exact: true }).waitFor();
  }
  await tabTo(page, page.getByRole('checkbox', { name: t('start.recovery.put-away') }));
  await page.keyboard.press('Space');
  await enter(page, page.getByRole('button', { name: t('start.recovery.open') }));
  await page
    .getByRole('heading', { level: 1, name: t(startsFromPolicy ? 'nav.register' : 'nav.today') })
    .waitFor();
  return recoveryKey;
}
