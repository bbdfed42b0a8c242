/** In German: the letters on the way to an answer: a question, a reminder, an extension, a fee, and what only the user can say in them. */
import type { onTheWay as french } from '../fr/on-the-way.ts';

export const onTheWay: Readonly<Record<keyof typeof french, string>> = {
  'letter-kind.identity-question': 'Frage zur Identität',
  'letter-kind.clarification-question': 'Bitte um Präzisierung',
  'letter-kind.reminder': 'Erinnerung an Ihre Frage',
  'letter-kind.extension': 'Verlängerung der Frist',
  'letter-kind.fee-announcement': 'Ankündigung eines Entgelts',
  'letter-kind.silence-closing': 'Abschluss mangels Antwort',

  'letter-task.identity-question':
    'Der Brief sagt, welche Zweifel bestehen und was genügt, um sie auszuräumen. An dem Tag, an dem er abgeht, hält die Frist an.',
  'letter-task.clarification-question':
    'Der Brief fragt, was die Person sucht. Ohne Antwort erhält sie alles.',
  'letter-task.reminder': 'Der Brief erinnert an Ihre Frage und sagt, was ohne Antwort geschieht.',
  'letter-task.extension':
    'Der Brief nennt den Grund und das neue Datum. Er geht vor Ende des ersten Monats ab; an diesem Tag wird die Frist länger.',
  'letter-task.fee-announcement':
    'Der Brief nennt den Betrag, den Grund und was die Person stattdessen wählen kann.',
  'letter-task.silence-closing':
    'Der Brief schließt den Antrag ab, weil die Person nicht geantwortet hat. Antwortet sie, wird er wieder geöffnet.',

  'letter.particular.proof': 'Was genügen wird',
  'letter.particular.proof.hint':
    'Das Einfachste, was die Zweifel ausräumt. Jedes andere Mittel bleibt zulässig, und der Brief sagt das.',
  'letter.particular.proof.known-email': 'eine Antwort von der bekannten E-Mail-Adresse',
  'letter.particular.proof.questions': 'die Antwort auf Ihre Fragen',
  'letter.particular.proof.document':
    'als letztes Mittel die Kopie eines Dokuments, Foto und Nummern geschwärzt',
  'letter.particular.questions': 'Ihre Fragen',
  'letter.particular.questions.hint':
    'Eine je Zeile, die nur die Person beantworten kann: zum Beispiel der Monat der letzten Bestellung.',
  'letter.particular.scope': 'Woraus die Person wählen kann',
  'letter.particular.scope.hint': 'Eine Möglichkeit je Zeile: ein Zeitraum, ein Dienst, eine Art von Daten.',
  'letter.particular.largeQuantity': 'Ist es eine große Menge von Daten?',
  'letter.particular.largeQuantity.hint':
    'Nur dann hält die Frist an, und nur bei einem Auskunftsantrag (DSGVO, Erwägungsgrund 63).',
  'letter.particular.largeQuantity.no': 'nein, die Frist läuft weiter',
  'letter.particular.largeQuantity.yes': 'ja, die Frist hält an',
  'letter.particular.extension.reason': 'Der Grund der Verlängerung',
  'letter.particular.extension.reason.hint':
    'Eigens für diesen Antrag: wie komplex er ist, wie viele Anträge es sind. Nie Urlaub oder Personalmangel.',
  'letter.particular.feeGround': 'Warum ein Entgelt',
  'letter.particular.feeGround.hint': 'Ein erster Antrag ist unentgeltlich, aus welchem Grund auch immer.',
  'letter.particular.feeGround.further-copy': 'eine weitere Kopie',
  'letter.particular.feeGround.excessive': 'ein offenkundig exzessiver Antrag',
  'letter.particular.feeGround.unfounded': 'ein offenkundig unbegründeter Antrag',
  'letter.particular.fee-announcement.circumstances.hint':
    'Was Sie beweisen könnten: Daten, bereits überlassene Kopien, wiederholte Anträge.',
  'letter.particular.amount': 'Der Betrag',
  'letter.particular.amount.hint': 'Zum Beispiel „12 €“. Nicht mehr als Ihre Verwaltungskosten.',
  'letter.particular.reminder.answerBy.hint': 'Leer: Greffe setzt den Tag nach dem Datum des Briefs.',

  'letter.gap.question':
    'Keine Frage dieser Akte wartet auf eine Antwort: Es gibt nichts zu erinnern und nichts abzuschließen.',
  'letter.gap.particular': 'Noch auszufüllen: „{what}“.',
  'letter.warning.identity-document':
    'Die Kopie eines Dokuments ist das letzte Mittel (DSGVO, Art. 12 Abs. 6). Würden Fragen nicht genügen?',
  'letter.warning.clarification-rare':
    'Eine große Menge von Daten ist in einem kleinen Betrieb selten. Eine grundlos angehaltene Frist wendet sich gegen Sie.',
  'letter.warning.closing-too-early':
    'Die Person wurde noch nicht erinnert oder hatte noch keine Zeit zu antworten: Schicken Sie zuerst eine Erinnerung.',
  'letter.warning.extension-after-month':
    'Der Monat ist vorbei, nur der nächste Werktag gibt noch Zeit: Eine Behörde kann das für verspätet halten.',
  'letter.warning.first-copy-free':
    'Nichts zeigt, dass dies eine weitere Kopie ist. Die erste ist immer unentgeltlich (DSGVO, Art. 15 Abs. 3).',
  'letter.warning.fee-proof':
    'Sie müssen beweisen, dass der Antrag unbegründet oder exzessiv ist (DSGVO, Art. 12 Abs. 5).',
  'warning.question-unanswered':
    'Ihre Frage blieb ohne Antwort. Schicken Sie eine Erinnerung; danach kann die Akte mit einem Brief geschlossen werden.',

  'extend.letter-first': 'Zuerst braucht es einen Brief',
  'extend.letter-first-text':
    'Greffe schreibt ihn mit Ihnen; an dem Tag, an dem er abgeht, wird die Frist von selbst länger. Dieses Formular vermerkt, was auf anderem Weg mitgeteilt wurde.',
  'pause.letter-first': 'Zuerst geht die Frage ab',
  'pause.letter-first-text':
    'Greffe schreibt den Brief mit Ihnen; an dem Tag, an dem er abgeht, hält die Frist von selbst an. Dieses Formular vermerkt, was auf anderem Weg gefragt wurde.',
};
