/** What one sees before a register is filled: the first start, the empty rooms, and the way back in. */
import { samplePassphrase } from '../sample-register.ts';
import type { Desk, RoomName } from './desk.ts';
import { firstStart } from './first-start.ts';

/** From the first page of a first start to the register open again. `onPage` is called on each page with its name. */
export async function tourFirstDay(desk: Desk, onPage: (name: string) => Promise<void>): Promise<void> {
  const { page, t } = desk;
  await firstStart(page, t, { onPage: (name) => onPage(`start-${name}`), savesSheet: false });
  const rooms: readonly RoomName[] = ['today', 'requests', 'subjects', 'letters'];
  for (const room of rooms) {
    await desk.goTo(room);
    await onPage(`empty-${room}`);
  }

  await desk.press(t('nav.lock'));
  await page.getByRole('heading', { level: 1, name: t('unlock.title') }).waitFor();
  await onPage('unlock');
  const passphrase = page.getByRole('textbox', { name: t('unlock.passphrase') });
  await passphrase.fill('cinq chandelles sans quai');
  await page.keyboard.press('Enter');
  await page.locator('[aria-invalid=true]').waitFor();
  await onPage('unlock-wrong');
  await page.getByText(t('unlock.use-recovery-key')).click();
  await page.getByRole('textbox', { name: t('unlock.recovery-key') }).waitFor();
  await onPage('unlock-recovery-key');
  await page.getByText(t('unlock.use-passphrase')).click();
  await passphrase.fill(samplePassphrase);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: t('nav.today') }).waitFor();
}

/** From an open register to the first page of another first start. */
export async function startAnother({ page, t, press }: Desk): Promise<void> {
  await press(t('nav.lock'));
  await page.getByRole('heading', { level: 1, name: t('unlock.title') }).waitFor();
  await press(t('unlock.new'));
  await page.getByRole('heading', { level: 1, name: t('start.language.question') }).waitFor();
}
