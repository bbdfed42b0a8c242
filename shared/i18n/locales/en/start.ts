/** The five quiet pages of the first start. */
import type { start as french } from '../fr/start.ts';

export const start: Record<keyof typeof french, string> = {
  'start.steps': 'Setting up',
  'start.step-done': 'done',
  'start.step.language': 'Language',
  'start.step.identity': 'You',
  'start.step.passphrase': 'Passphrase',
  'start.step.register': 'Register',
  'start.step.recovery': 'Recovery',
  'start.preview': 'Preview of your letterhead',
  'start.have-register': 'I already have a register',

  'start.language.question': 'Which language do you work in?',
  'start.language.lead': 'This is the language of the screen. Letters go out in each person’s language.',
  'start.language.label': 'Language of the screen',

  'start.identity.question': 'Who keeps this register?',
  'start.identity.lead': 'This will stand at the head of your letters. The rest can wait.',
  'start.identity.later': 'Numbers, contacts, signature',
  'start.identity.later.hint':
    'Fill them in now if you have them at hand; otherwise Greffe will remind you before the first signature.',

  'start.passphrase.question': 'Which passphrase will lock it?',
  'start.passphrase.lead': 'The register is a single file, encrypted on this computer. This phrase opens it.',
  'start.passphrase.first': 'Passphrase',
  'start.passphrase.second': 'The same, a second time',
  'start.passphrase.too-short': 'It needs at least {count} {count|character|characters}.',
  'start.passphrase.differs': 'The two are not the same. Type the second one again.',
  'start.passphrase.strength': 'Strength',
  'start.passphrase.level.0': 'too short',
  'start.passphrase.level.1': 'weak',
  'start.passphrase.level.2': 'fair',
  'start.passphrase.level.3': 'strong',
  'start.passphrase.level.4': 'very strong',
  'start.passphrase.hint.0':
    'At least {count} characters. Four or five unrelated words are easy to remember.',
  'start.passphrase.hint.1': 'Whoever steals the file can try without limit. Add one or two unrelated words.',
  'start.passphrase.hint.2': 'One more word, unrelated to the others, makes it strong.',
  'start.passphrase.hint.3': 'Only an estimate: still avoid a well-known quotation.',
  'start.passphrase.hint.4': 'Only an estimate: still avoid a well-known quotation.',
  'start.passphrase.no-reset': 'Nobody can reset it.',
  'start.passphrase.no-reset.text':
    'Greffe keeps it nowhere. If it is lost, only the recovery key on the last page still opens the register.',

  'start.register.question': 'Which register will you begin with?',
  'start.register.lead':
    'A ready-made register close to your business is quicker to correct than to write. Everything in it can be changed.',
  'start.register.label': 'Register to begin with',
  'start.register.other-country': 'Written for another country: check the retention periods.',
  'start.register.empty': 'An empty register',
  'start.register.empty.hint':
    'You describe your activities yourself. A ready-made register can still be added later.',
  'start.register.create': 'Create the register',

  'start.recovery.question': 'Where will you keep the recovery key?',
  'start.recovery.lead':
    'Your register has been created. This key opens it if the passphrase is lost: print it and keep it in a safe place, away from this computer.',
  'start.recovery.put-away': 'I have put it away safely',
  'start.recovery.reminder': 'There is no hurry: you will find it again in the settings.',
  'start.recovery.open': 'Open the register',
};
