/** Words of the window's frame: navigation, locking, saving. */
import type { app as french } from '../fr/app.ts';

export const app: Record<keyof typeof french, string> = {
  'app.name': 'Greffe',
  'nav.today': 'Today',
  'nav.requests': 'Requests',
  'nav.subjects': 'Customers',
  'nav.register': 'Register',
  'nav.letters': 'Letters',
  'nav.reports': 'Reports',
  'nav.settings': 'Settings',
  'nav.lock': 'Lock',
  'nav.label': 'Sections of the register',
  'app.skip': 'Go to the page',
  'app.locked': 'The register is locked.',
  'app.starting': 'Greffe is opening…',
  'app.title': '{room} – {register} – Greffe',
  'frame.open-requests': '{count} open {count|request|requests}',
  'frame.recovery-sheet':
    'The recovery sheet is not in a safe place yet. Without it, a forgotten passphrase locks the register for good.',
  'frame.recovery-sheet.action': 'Make the sheet',
  'frame.controller-incomplete': 'Your letterhead is not complete: no letter can be signed yet.',
  'frame.controller-incomplete.action': 'Complete it',
  'frame.hide': 'Hide this line for now',
  'frame.page-failed': 'This page stopped working.',
  'frame.page-failed.repair': 'What was saved stays saved. Open the page again.',
  'frame.reopen': 'Open again',
};
