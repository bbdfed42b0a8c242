/** In German: the proof that a request is unfounded or excessive, and what to mind before it is called so. */
import type { excess as french } from '../fr/excess.ts';

export const excess: Readonly<Record<keyof typeof french, string>> = {
  'task.excess-sheet': 'Begründungsblatt ausfüllen',
  'request-next.excess-sheet': 'das Begründungsblatt ausfüllen',
  'event.excess-sheet-saved': 'Begründungsblatt ausgefüllt',
  'audit.action.excess-sheet-saved': 'Begründungsblatt ausgefüllt',
  'excess.sheet': 'Begründungsblatt',
  'excess.lead':
    'Antworten ist kostenlos. Wer einen Antrag als unbegründet oder exzessiv ablehnt oder dafür ein Entgelt verlangt, muss das beweisen. Greffe unterstellt es nie: Dieses Blatt bewahrt auf, was Sie einer Behörde vorlegen können.',
  'excess.internal':
    'Dieses Blatt bleibt bei Ihnen; kein Brief druckt es ab. Es kommt in die Nachweisakte, und die Person kann eine Kopie davon verlangen.',
  'excess.later':
    'Sobald Sie entschieden haben, bittet Greffe Sie um ein Begründungsblatt. Ohne dieses Blatt lässt sich der Brief nicht unterschreiben.',
  'excess.missing': 'Das Begründungsblatt fehlt',
  'excess.missing-text': 'Ohne dieses Blatt lässt sich kein Brief unterschreiben, der diesen Grund nennt.',
  'excess.fill': 'Blatt ausfüllen',
  'excess.see': 'Blatt ansehen',
  'excess.earlier': 'Was die Person früher verlangt hat',
  'excess.earlier.none': 'Das Register kennt keinen früheren Antrag dieser Person.',
  'excess.earlier.reference': 'Antrag',
  'excess.earlier.received': 'Eingegangen am',
  'excess.earlier.rights': 'Rechte',
  'excess.warnings': 'Vor der Entscheidung abzuwägen',
  'excess.warning.first-access-free':
    'Das Register kennt keinen früheren Auskunftsantrag dieser Person. Der erste ist kostenlos, was immer sein Zweck ist (Europäischer Gerichtshof, C-307/22).',
  'excess.warning.first-needs-intent':
    'Ein erster Antrag ist nur dann missbräuchlich, wenn die Absicht dazu bewiesen ist, und dieser Beweis wird streng geprüft (Europäischer Gerichtshof, C-526/24).',
  'excess.warning.not-repeated':
    'Sie sprechen von Wiederholung, aber das Register kennt keinen früheren Antrag dieser Person.',
  'excess.warning.fee-needs-grounds': 'Ein Entgelt ohne tragfähigen Grund endet als Beschwerde.',
  'excess.warning.nothing-tried':
    'Nirgends steht, dass Sie etwas anderes angeboten haben. Oft genügt ein genauerer Antrag oder ein Anruf; eine Behörde wird danach fragen.',
  'excess.warning.other-ground':
    'Die Entscheidung oder der Brief nennt einen anderen Grund als dieses Blatt.',
  'excess.claims': 'Was werfen Sie diesem Antrag vor?',
  'excess.claims-needed': 'Wählen Sie mindestens einen Punkt.',
  'excess.claim.unfounded': 'Sie ist offenkundig unbegründet',
  'excess.claim.unfounded.text': 'Sie stützt sich auf nichts, und das sieht jeder sofort.',
  'excess.claim.excessive': 'Sie ist offenkundig exzessiv',
  'excess.claim.excessive.text': 'Eine Antwort würde unverhältnismäßig viel Arbeit verlangen.',
  'excess.claim.repetitive': 'Sie wiederholt sich',
  'excess.claim.repetitive.text': 'Derselbe Antrag kommt wieder, obwohl sich nichts geändert hat.',
  'excess.claim.abuse': 'Sie ist missbräuchlich',
  'excess.claim.abuse.text': 'Die Absicht zum Missbrauch ist bewiesen, nicht nur vermutet.',
  'excess.circumstances': 'Die Umstände',
  'excess.circumstances.text':
    'Die Tatsachen mit ihrem Datum: was verlangt wurde, wie oft, was geantwortet wurde.',
  'excess.evidence': 'Die Beweise',
  'excess.evidence.text':
    'Was diese Tatsachen belegt und wo es liegt: Briefe, Unterlagen des Antrags, Protokolle.',
  'excess.intent': 'Was die Absicht beweist',
  'excess.intent.text': 'Was die Person getan oder geschrieben hat, kein Eindruck.',
  'excess.intent-needed': 'Sagen Sie, was die Absicht beweist, oder sprechen Sie nicht von Missbrauch.',
  'excess.tried': 'Was Sie zuerst versucht haben',
  'excess.tried.text': 'Den Antrag mit der Person eingrenzen, anrufen, an eine frühere Antwort erinnern.',
  'excess.decided-by': 'Wer hat das entschieden',
  'excess.decided-on': 'Entschieden am',
  'excess.save': 'Blatt speichern',
  'excess.frozen': 'Ein unterschriebener Brief stützt sich auf dieses Blatt',
  'excess.frozen-text': 'Es ändert sich nicht mehr. Was hinzukommt, gehört in eine Notiz zum Antrag.',
  'letter.warning.excess-sheet-needed':
    'Das Begründungsblatt fehlt noch. Erst mit ihm lässt sich der Brief unterschreiben (DSGVO, Art. 12 Abs. 5).',
  'rule.excess-sheet-needed': 'Das Begründungsblatt fehlt.',
  'rule.excess-sheet-needed.repair':
    'Wer einen Antrag als unbegründet oder exzessiv ablehnt oder ein Entgelt verlangt, muss das beweisen können (Art. 12 Abs. 5 DSGVO). Füllen Sie das Blatt im Antrag aus und unterschreiben Sie dann.',
  'rule.excess-sheet-frozen': 'Ein unterschriebener Brief stützt sich auf dieses Blatt.',
  'rule.excess-sheet-frozen.repair':
    'Es ändert sich nicht mehr. Fügen Sie dem Antrag stattdessen eine Notiz hinzu.',
  'rule.excess-reason-needed': 'Der Brief sagt nicht, warum der Antrag unbegründet oder exzessiv ist.',
  'rule.excess-reason-needed.repair':
    'Nehmen Sie die Entscheidung zurück und nennen Sie den Grund in Ihren Worten (Art. 12 Abs. 4 DSGVO). Das Begründungsblatt selbst wird nicht gedruckt.',
};
