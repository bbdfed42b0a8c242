/** Opening a register. */
import type { unlock as french } from '../fr/unlock.ts';

export const unlock: Record<keyof typeof french, string> = {
  'unlock.title': 'Open your register',
  'unlock.registers': 'Registers of this computer',
  'unlock.none': 'This computer does not know any register yet. Show it yours, or create one.',
  'unlock.last-opened': 'last opened: {at}',
  'unlock.never-opened': 'not opened here yet',
  'unlock.passphrase': 'Passphrase',
  'unlock.recovery-key': 'Recovery key',
  'unlock.recovery-key.hint': 'Seventeen groups of four characters; spaces do not count.',
  'unlock.key-mistyped':
    'A group is missing, or one of them is miscopied. Compare them one by one with the sheet.',
  'unlock.key-wrong':
    'This key is written correctly, but it does not open this register. Check the name on the sheet.',
  'unlock.open': 'Open',
  'unlock.use-recovery-key': 'Forgotten the passphrase?',
  'unlock.use-passphrase': 'Back to the passphrase',
  'unlock.other': 'Open another register…',
  'unlock.new': 'Create a register',
  'unlock.nothing-chosen': 'No file was chosen.',
  'unlock.choose-in-browser': 'In a browser, the file is named when Greffe is started, with “--register”.',
};
