/** Letters of supervisory authorities, and persons to be told where their data came from. */
import type { cases as french } from '../fr/cases.ts';

export const cases: Record<keyof typeof french, string> = {
  'letter-kind.authority-answer': 'Antwort an eine Behörde',
  'letter-kind.source-notice': 'Information einer Person (Art. 14)',
  'letter-task.authority-answer': 'Die Behörde erfährt, was beantragt, entschieden und versandt wurde.',
  'letter-task.source-notice': 'Die Person erfährt, woher ihre Daten stammen und welche Rechte sie hat.',
  'letter.particular.statement': 'Ihre Antwort an die Behörde',
  'letter.particular.statement.hint':
    'Die Tatsachen, der Reihe nach. Daten und Entscheidungen des Antrags werden von selbst ergänzt.',
  'letter.particular.evidence': 'Beweisakte',
  'letter.particular.evidence.enclosed': 'Liegt dem Schreiben bei',
  'letter.particular.evidence.not-enclosed': 'Liegt nicht bei',
  'letter.particular.otherEnclosures': 'Weitere Anlage',
  'letter.particular.source': 'Woher diese Daten stammen',
  'letter.particular.source.hint':
    'In einem Satz: wer sie Ihnen gegeben hat oder in welcher Quelle Sie sie gefunden haben.',
  'letter.particular.obtainedOn': 'Erhalten am',
  'letter.particular.recipientNames': 'Über die Löschung unterrichtete Empfänger',
  'letter.particular.recipientNames.hint':
    'Ohne Ihre Wahl: genannt, wenn die Person auch Auskunft verlangt, sonst auf Wunsch.',
  'letter.particular.recipientNames.named': 'Im Schreiben nennen',
  'letter.particular.recipientNames.on-request': 'Anbieten, sie auf Wunsch zu nennen',
  'letter.particular.publicSource': 'Öffentlich zugängliche Quelle',
  'letter.particular.publicSource.public': 'Ja',
  'letter.particular.publicSource.not-public': 'Nein',
  'letter.gap.purposes': 'Keine Tätigkeit des Registers sagt, wozu diese Daten dienen.',
  'rule.authority-hold': 'Eine Behörde prüft diesen Antrag.',
  'rule.authority-hold.repair': 'Nichts davon wird vernichtet, bevor ihr Verfahren abgeschlossen ist.',
  'rule.case-closed': 'Dieses Verfahren ist bereits abgeschlossen.',
  'rule.case-closed.repair': 'Öffnen Sie es wieder, wenn die Behörde erneut schreibt.',
  'rule.letter-names-person': 'Ein unterzeichnetes Schreiben betrifft diese Person.',
  'rule.letter-names-person.repair':
    'Es beweist, dass Sie die Person informiert haben: Der Eintrag bleibt. Ein Antrag auf Löschung entfernt beides.',
  'event.authority-case-opened': 'Schreiben einer Behörde eingegangen',
  'event.authority-case-closed': 'Verfahren der Behörde abgeschlossen',
  'audit.action.case-opened': 'Schreiben einer Behörde eingetragen',
  'audit.action.case-changed': 'Verfahren einer Behörde geändert',
  'audit.action.case-closed': 'Verfahren einer Behörde abgeschlossen',
  'audit.action.case-reopened': 'Verfahren einer Behörde wieder geöffnet',
  'case-outcome.dismissed': 'Eingestellt',
  'case-outcome.settled': 'Gütlich beigelegt',
  'case-outcome.reminder': 'Verwarnung',
  'case-outcome.order': 'Anordnung',
  'case-outcome.fine': 'Geldbuße',
  'case-outcome.other': 'Anderer Ausgang',
  'alarm.authority': 'Antwort an eine Behörde: {day}.',
  'alarm.authority-late': 'Antwort an eine Behörde seit {count} {count|Tag|Tagen} überfällig.',
  'agenda.entry.authority': 'Der Behörde antworten: spätestens am {day}',
  'agenda.calendar.authority': '{reference}: der Behörde antworten',
  'today.cases': 'Schreiben einer Behörde',
  'today.case-due': 'Spätestens am {day} zu beantworten, dem Datum aus dem Schreiben.',
  'today.case-open': 'Ihr Schreiben nennt kein Datum.',
  'today.persons': 'Zu informierende Personen (Art. 14)',
  'today.person-due': 'Die Daten stammen von Dritten: spätestens am {day} zu informieren.',
  'today.person-open': 'Die Daten stammen von Dritten: unverzüglich zu informieren.',
  'today.person-write': 'Schreiben verfassen',
  'today.person-write-to': 'Schreiben an {name} verfassen',
  'notice-exception.open': 'Nicht zu informieren…',
  'notice-exception.open-for': '{name} nicht zu informieren',
  'notice-exception.title': '{name} nicht informieren',
  'notice-exception.which': 'Warum muss diese Person nicht informiert werden?',
  'notice-exception.already-informed': 'Sie verfügt bereits über diese Informationen',
  'notice-exception.disproportionate-effort':
    'Es ist unmöglich oder mit unverhältnismäßigem Aufwand verbunden',
  'notice-exception.laid-down-by-law': 'Ein Gesetz sieht diese Erhebung oder Offenlegung vor',
  'notice-exception.secrecy': 'Das Berufsgeheimnis steht entgegen',
  'notice-exception.reason': 'Warum das hier so ist',
  'notice-exception.reason-text':
    'Wird als Nachweis aufbewahrt. Bei unverhältnismäßigem Aufwand machen Sie die Information anderweitig öffentlich, etwa in Ihrer Datenschutzerklärung.',
  'notice-exception.save': 'Ausnahme vermerken',
  'notice-exception.noted': 'Über die Herkunft der Daten nicht zu informieren, vermerkt am {day}',
  'notice-exception.take-back': 'Doch informieren',
  'case.new': 'Schreiben einer Behörde',
  'case.new-lead':
    'Tragen Sie es so ein, wie es eingegangen ist. Solange das Verfahren offen ist, wird vom betreffenden Antrag nichts vernichtet.',
  'case.over': 'Verfahren einer Behörde',
  'case.authority': 'Behörde',
  'case.request': 'Betreffender Antrag',
  'case.request-none': 'Kein Antrag des Registers',
  'case.received-on': 'Eingegangen am',
  'case.due-on': 'Antwort erwartet bis',
  'case.due-on-text': 'Das Datum, das im Schreiben steht. Greffe berechnet es nicht.',
  'case.their-reference': 'Ihr Zeichen',
  'case.language': 'Sprache des Schreibens',
  'case.summary': 'Was die Behörde verlangt',
  'case.open': 'Eintragen',
  'case.correct': 'Berichtigen',
  'case.held': 'Nichts wird vernichtet',
  'case.held-text':
    'Der betreffende Antrag, der Eintrag der Person und die Unterlagen bleiben bis zum Abschluss unberührt.',
  'case.not-held': 'Kein Antrag ist verknüpft: Nichts ist geschützt.',
  'case.letters': 'Schreiben',
  'case.no-letters': 'Es wurde noch kein Schreiben verfasst.',
  'case.write': 'Antwort verfassen',
  'case.see-request': 'Antrag {reference} öffnen',
  'case.evidence': 'Beweisakte…',
  'case.close': 'Verfahren abschließen',
  'case.closed-on': 'Abgeschlossen am',
  'case.outcome': 'Ausgang',
  'case.closed': 'Abgeschlossen am {day}: {outcome}',
  'case.reopen': 'Wieder öffnen',
  'case.no-due': 'ohne Antwortdatum',
  'letter.address.authority': 'Anschrift aus dem Verzeichnis',
  'letter.address.authority-text': 'Die aus dem Verzeichnis der Behörden.',
  'warning.parent-asks':
    'Ein Elternteil stellt den Antrag für das Kind. Sind die Eltern uneinig, entscheiden Sie nicht zwischen ihnen; hören Sie dem Alter entsprechend auch das Kind.',
  'warning.minor':
    'Die Person ist minderjährig. Wer versteht, was er verlangt, kann selbst einen Antrag stellen; antworten Sie in einfachen Worten.',
  'warning.channel-not-named':
    'Ihre Erklärung nennt diesen Weg nicht. Der Antrag ist gültig: Verlangen Sie weder Formular noch Unterschrift.',
  'warning.authority-hold':
    'Eine Behörde prüft diesen Antrag: Nichts davon wird vernichtet, bevor ihr Verfahren abgeschlossen ist.',
  'letter.warning.other-language':
    'Das Schreiben ist nicht in der Sprache des Antrags (Art. 12 Abs. 1 DSGVO).',
  'letter.warning.other-medium':
    'Das Schreiben geht einen anderen Weg als der Antrag (Art. 12 Abs. 3 DSGVO). Prüfen Sie, ob die Person das wünschte.',
  'warning.doubt-not-noted':
    'Ein Identitätsnachweis wird verlangt oder aufbewahrt, aber es ist kein Zweifel vermerkt. Schreiben Sie ihn auf; ohne begründeten Zweifel verlangen Sie keinen.',
  'letter.warning.source-unnamed':
    'Der Brief sagt, dass Daten von Dritten stammen, ohne sie zu nennen. Wenn Sie wissen, von wem, schreiben Sie es in den Brief (Art. 15 Abs. 1 Buchst. g DSGVO), auch wenn die Person nicht benachrichtigt werden musste (Art. 14 Abs. 5).',
  'letter.warning.source-secret':
    'Für diese Person ist eine Geheimhaltungspflicht vermerkt (Art. 14 Abs. 5 Buchst. d). Der Brief sagt nur, dass Daten von Dritten stammen: Er nennt sie nicht und sagt nicht, warum die Person nicht informiert wurde. Lesen Sie ihn durch, damit auch sonst nichts das Geheimnis verrät.',
  'letter.warning.recipient-unnamed':
    'Ein Empfänger ist nicht namentlich genannt. Die Person hat Anspruch auf die Namen, außer sie lassen sich nicht ermitteln (EuGH, C-154/21): Ergänzen Sie das Verzeichnis.',
  'letter.warning.no-doubt':
    'Der Antrag kommt von einer Adresse, die Sie kennen, oder die Identität steht bereits fest: Nichts rechtfertigt einen Nachweis (DSGVO, Art. 12 Abs. 6).',
  'letter.warning.asks-identity-copy':
    'Ihre Worte verlangen die Kopie eines Ausweises. Das setzt begründete Zweifel voraus und ist das letzte Mittel (DSGVO, Art. 12 Abs. 6).',
  'letter.warning.asks-signature':
    'Ihre Worte verlangen eine Unterschrift. Das Gesetz fordert für eine Antwort keine.',
  'letter.warning.asks-form':
    'Ihre Worte verweisen auf ein Formular. Der Antrag gilt so, wie er angekommen ist (DSGVO, Art. 12 Abs. 2).',
  'letter.warning.extension-own-troubles':
    'Urlaub oder Personalmangel rechtfertigen keine Verlängerung. Es zählen nur Komplexität und Anzahl der Anträge (DSGVO, Art. 12 Abs. 3).',
  'letter.warning.law-gone':
    'Der Brief nennt ein aufgehobenes Gesetz oder eine Behörde, die es unter diesem Namen oder an dieser Anschrift nicht mehr gibt.',
  'letter.warning.law-of-other-country':
    'Der Brief nennt das Recht eines anderen Landes. Prüfen Sie Rechtsgrundlagen und Fristen im Verzeichnis.',
  'letter.warning.authority-abroad':
    'Das ist nicht die Aufsichtsbehörde Ihres Landes. Fragen Sie, welche zuständig ist (DSGVO, Art. 56).',
  'letter.warning.not-to-known-email':
    'Ihre Datenschutzerklärung verspricht die Antwort an die bereits bekannte E-Mail-Adresse. Vergewissern Sie sich, wer sie erhält.',
};
