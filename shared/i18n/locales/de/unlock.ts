/** Opening a register. */
import type { unlock as french } from '../fr/unlock.ts';

export const unlock: Record<keyof typeof french, string> = {
  'unlock.title': 'Ihr Verzeichnis öffnen',
  'unlock.registers': 'Verzeichnisse dieses Computers',
  'unlock.none':
    'Dieser Computer kennt noch kein Verzeichnis. Zeigen Sie ihm Ihres, oder legen Sie eines an.',
  'unlock.last-opened': 'zuletzt geöffnet: {at}',
  'unlock.never-opened': 'hier noch nicht geöffnet',
  'unlock.passphrase': 'Passphrase',
  'unlock.recovery-key': 'Wiederherstellungsschlüssel',
  'unlock.recovery-key.hint': 'Siebzehn Gruppen zu vier Zeichen; Leerzeichen zählen nicht.',
  'unlock.key-mistyped':
    'Eine Gruppe fehlt oder ist falsch abgeschrieben. Vergleichen Sie sie einzeln mit dem Blatt.',
  'unlock.key-wrong':
    'Dieser Schlüssel ist richtig geschrieben, öffnet aber dieses Verzeichnis nicht. Prüfen Sie den Namen auf dem Blatt.',
  'unlock.open': 'Öffnen',
  'unlock.use-recovery-key': 'Passphrase vergessen?',
  'unlock.use-passphrase': 'Zurück zur Passphrase',
  'unlock.other': 'Anderes Verzeichnis öffnen…',
  'unlock.new': 'Ein Verzeichnis anlegen',
  'unlock.nothing-chosen': 'Es wurde keine Datei gewählt.',
  'unlock.choose-in-browser': 'Im Browser wird die Datei beim Start von Greffe angegeben, mit „--register“.',
};
