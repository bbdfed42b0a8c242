/** The five quiet pages of the first start. */
import type { start as french } from '../fr/start.ts';

export const start: Record<keyof typeof french, string> = {
  'start.steps': 'Einrichtung',
  'start.step-done': 'erledigt',
  'start.step.language': 'Sprache',
  'start.step.identity': 'Sie',
  'start.step.passphrase': 'Passphrase',
  'start.step.register': 'Verzeichnis',
  'start.step.recovery': 'Notfall',
  'start.preview': 'Vorschau Ihres Briefpapiers',
  'start.have-register': 'Ich habe schon ein Verzeichnis',

  'start.language.question': 'In welcher Sprache arbeiten Sie?',
  'start.language.lead':
    'Das ist die Sprache des Bildschirms. Briefe gehen in der Sprache der jeweiligen Person hinaus.',
  'start.language.label': 'Sprache des Bildschirms',

  'start.identity.question': 'Wer führt dieses Verzeichnis?',
  'start.identity.lead': 'Das wird der Kopf Ihrer Briefe. Der Rest kann warten.',
  'start.identity.later': 'Nummern, Kontakte, Unterschrift',
  'start.identity.later.hint':
    'Füllen Sie dies jetzt aus, wenn Sie es zur Hand haben; sonst erinnert Greffe Sie vor der ersten Unterschrift daran.',

  'start.passphrase.question': 'Mit welcher Passphrase verschließen Sie es?',
  'start.passphrase.lead':
    'Das Verzeichnis ist eine einzige Datei, auf diesem Computer verschlüsselt. Diese Passphrase öffnet sie.',
  'start.passphrase.first': 'Passphrase',
  'start.passphrase.second': 'Dieselbe, ein zweites Mal',
  'start.passphrase.too-short': 'Es braucht mindestens {count} {count|Zeichen|Zeichen}.',
  'start.passphrase.differs': 'Die beiden stimmen nicht überein. Geben Sie die zweite erneut ein.',
  'start.passphrase.strength': 'Stärke',
  'start.passphrase.level.0': 'zu kurz',
  'start.passphrase.level.1': 'schwach',
  'start.passphrase.level.2': 'mäßig',
  'start.passphrase.level.3': 'stark',
  'start.passphrase.level.4': 'sehr stark',
  'start.passphrase.hint.0':
    'Mindestens {count} Zeichen. Vier oder fünf Wörter ohne Zusammenhang merken sich leicht.',
  'start.passphrase.hint.1':
    'Wer die Datei stiehlt, kann unbegrenzt probieren. Fügen Sie ein, zwei Wörter ohne Zusammenhang hinzu.',
  'start.passphrase.hint.2': 'Ein weiteres Wort ohne Zusammenhang mit den anderen macht sie stark.',
  'start.passphrase.hint.3': 'Nur eine Schätzung: Meiden Sie trotzdem ein bekanntes Zitat.',
  'start.passphrase.hint.4': 'Nur eine Schätzung: Meiden Sie trotzdem ein bekanntes Zitat.',
  'start.passphrase.no-reset': 'Niemand kann sie zurücksetzen.',
  'start.passphrase.no-reset.text':
    'Greffe bewahrt sie nirgends auf. Geht sie verloren, öffnet nur noch der Wiederherstellungsschlüssel der letzten Seite das Verzeichnis.',

  'start.register.question': 'Mit welchem Verzeichnis beginnen Sie?',
  'start.register.lead':
    'Ein fertiges Verzeichnis, das Ihrem Betrieb nahekommt, ist schneller berichtigt als geschrieben. Alles darin bleibt änderbar.',
  'start.register.label': 'Verzeichnis für den Anfang',
  'start.register.other-country': 'Für ein anderes Land geschrieben: Prüfen Sie die Aufbewahrungsfristen.',
  'start.register.empty': 'Ein leeres Verzeichnis',
  'start.register.empty.hint':
    'Sie beschreiben Ihre Tätigkeiten selbst. Ein fertiges Verzeichnis lässt sich auch später noch hinzufügen.',
  'start.register.create': 'Verzeichnis anlegen',

  'start.recovery.question': 'Wo verwahren Sie den Wiederherstellungsschlüssel?',
  'start.recovery.lead':
    'Ihr Verzeichnis ist angelegt. Dieser Schlüssel öffnet es, wenn die Passphrase verloren geht: Drucken Sie ihn aus und verwahren Sie ihn sicher, außerhalb dieses Computers.',
  'start.recovery.put-away': 'Ich habe ihn sicher verwahrt',
  'start.recovery.reminder': 'Das eilt nicht: Sie finden ihn in den Einstellungen wieder.',
  'start.recovery.open': 'Verzeichnis öffnen',
};
