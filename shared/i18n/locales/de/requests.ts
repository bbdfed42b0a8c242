/** The room of requests in German: the list, entering one, its file, and every task of its work. */
import type { requests as french } from '../fr/requests.ts';

export const requests: Readonly<Record<keyof typeof french, string>> = {
  'requests.list': 'Liste der Anträge',
  'requests.file': 'Akte des Antrags',
  'requests.new': 'Neuer Antrag',
  'requests.search': 'Name oder Aktenzeichen',
  'requests.filter': 'Angezeigte Anträge',
  'requests.filter.open': 'offene',
  'requests.filter.closed': 'Archiv',
  'requests.empty.open': 'Kein Antrag wartet auf Antwort.',
  'requests.empty.closed': 'Das Archiv ist leer: Noch ist kein Antrag abgeschlossen.',
  'requests.empty.search': 'Nichts gefunden zu „{query}“.',
  'requests.pick':
    'Wählen Sie einen Antrag in der Liste oder tragen Sie den ein, der gerade eingegangen ist.',
  'requests.none':
    'Schreibt Ihnen jemand wegen seiner Daten, tragen Sie den Antrag hier ein: Greffe berechnet die Frist und bereitet die Antwort vor.',

  'request-new.title': 'Neuer Antrag',
  'request-new.lead': 'Ein Name und das Anliegen genügen; der Rest kann warten.',
  'request-new.who': 'Wer den Antrag stellt',
  'request-new.who-placeholder': 'Name, E-Mail oder Kundennummer',
  'request-new.who-unknown': 'Dem Verzeichnis nicht bekannt: Der Name wird so übernommen.',
  'request-new.customer-number': 'Kunde {number}',
  'request-new.linked': 'Karteikarte gefunden: {name}',
  'request-new.not-linked': 'Noch mit keiner Karteikarte verknüpft; das geht auch später.',
  'request-new.unlink': 'Nicht diese Person',
  'request-new.already-open': 'Ein Antrag läuft bereits',
  'request-new.already-open-text': '{reference}, eingegangen am {day}: {rights}.',
  'request-new.see-open': 'Ansehen',
  'request-new.rights': 'Was die Person verlangt',
  'request-new.no-right': 'Kreuzen Sie mindestens ein Anliegen an.',
  'request-new.received-on': 'Eingegangen am',
  'request-new.channel': 'Eingangsweg',
  'request-new.email': 'E-Mail',
  'request-new.email-known':
    'Aus der Karteikarte. Kam der Antrag von einer anderen Adresse, tragen Sie diese ein.',
  'request-new.language': 'Sprache der Antwort',
  'request-new.role': 'Stellt den Antrag',
  'request-new.address': 'Postanschrift',
  'request-new.address-filled': 'Postanschrift: {address}',
  'request-new.note': 'Was die Person geschrieben oder gesagt hat',
  'request-new.their-reference': 'Zeichen der Person',
  'request-new.register': 'Antrag eintragen',

  'requester-role.self': 'für sich selbst',
  'requester-role.agent': 'als Bevollmächtigte(r)',
  'requester-role.lawyer': 'als Anwältin oder Anwalt',
  'requester-role.association': 'als Verband',
  'requester-role.parent': 'als Elternteil',
  'requester-role.guardian': 'als Vormund',
  'requester-role.heir': 'als Erbin oder Erbe',
  'requester-role.executor': 'als Testamentsvollstrecker(in)',

  'address.line1': 'Straße und Hausnummer',
  'address.line2': 'Zusatz',
  'address.postal-code': 'Postleitzahl',
  'address.town': 'Ort',
  'address.country': 'Land',
  'address.no-country': 'Kein Land gefunden.',

  'right-plain.access': 'Erfahren, was Sie über die Person haben, und eine Kopie erhalten',
  'right-plain.rectification': 'Die eigenen Daten berichtigen oder ergänzen lassen',
  'right-plain.erasure': 'Die eigenen Daten löschen lassen',
  'right-plain.restriction': 'Die eigenen Daten nur noch aufbewahren, nicht mehr verwenden lassen',
  'right-plain.portability': 'Die eigenen Daten anderswohin mitnehmen',
  'right-plain.objection': 'Die eigenen Daten nicht mehr verwenden lassen',
  'right-plain.marketing-objection': 'Keine Werbung mehr erhalten',
  'right-plain.consent-withdrawal': 'Die eigene Einwilligung widerrufen',
  'right-plain.automated-decision': 'Eine automatische Entscheidung von einem Menschen prüfen lassen',
  'right-plain.post-mortem': 'Regeln, was nach einem Todesfall mit Daten geschieht',

  'request.received': 'Eingegangen {by} am {day}',
  'request.stamp': 'eingegangen {day}',
  'request.asked': 'Was verlangt wird',
  'request.by.email': 'per E-Mail',
  'request.by.web-form': 'über das Formular der Website',
  'request.by.post': 'per Brief',
  'request.by.registered-post': 'per Einschreiben',
  'request.by.phone': 'telefonisch',
  'request.by.counter': 'vor Ort',
  'request.by.messenger': 'per Messenger',
  'request.by.social-network': 'über ein soziales Netzwerk',
  'request.by.review': 'in einer Online-Bewertung',
  'request.acts': 'Stellt den Antrag {role}.',
  'request.acts-for': 'Stellt den Antrag {role}, für {name}.',
  'request.see-subject': 'Karteikarte ansehen',
  'request.menu': 'Weitere Aktionen',
  'request.menu.note': 'Notiz hinzufügen',
  'request.menu.correct': 'Eintrag berichtigen',
  'request.menu.pause': 'Frist anhalten',
  'request.menu.pause-text': 'Solange auf eine Antwort der Person gewartet wird',
  'request.menu.resume': 'Frist weiterlaufen lassen',
  'request.menu.extend': 'Um zwei Monate verlängern',
  'request.menu.extend-allowed': 'Wenn der Antrag komplex ist',
  'request.menu.extend-warn-after-nominal': 'Der erste Monat ist vorbei',
  'request.menu.extend-refused-too-late': 'Es ist zu spät',
  'request.menu.extend-refused-already-extended': 'Bereits verlängert',
  'request.menu.void': 'Eintrag annullieren',
  'request.warnings': 'Zu beachten',
  'request.next': 'Als Nächstes:',
  'request.voided': 'Annulliert am {day}: {reason}',
  'request.closed': 'Dieser Antrag ist abgeschlossen.',
  'request.closed-on': 'Dieser Antrag ist abgeschlossen; der letzte Brief wurde am {day} versandt.',
  'request.nothing-left': 'Es bleibt nichts zu erledigen.',
  'request.tabs': 'Teile der Akte',
  'request.tab.todo': 'Zu erledigen',
  'request.tab.todo-count': '{count} {count|Aufgabe|Aufgaben} zu erledigen',
  'request.tab.data': 'Daten',
  'request.tab.letters': 'Briefe',
  'request.tab.letters-count': '{count} {count|Brief|Briefe}',
  'request.tab.history': 'Verlauf',
  'request.tab.deadline': 'Frist',

  'request-next.acknowledge': 'der Person sagen, dass der Antrag eingegangen ist',
  'request-next.find-subject': 'die Person unter Ihren Kunden finden',
  'request-next.check-identity': 'sich vergewissern, wer den Antrag stellt',
  'request-next.carry-out-at-once': 'sofort tun, was nicht warten kann',
  'request-next.gather-data': 'zusammentragen, was Sie über die Person haben',
  'request-next.review-others-data': 'herausnehmen, was von anderen handelt',
  'request-next.decide': 'entscheiden',
  'request-next.plan-erasure': 'ansehen, was gelöscht wird und was bleibt',
  'request-next.carry-out-erasure': 'löschen',
  'request-next.tell-recipients': 'die unterrichten, die die Daten erhalten haben',
  'request-next.export-data': 'die Kopie der Daten erstellen',
  'request-next.write-answer': 'die Antwort schreiben und unterschreiben',
  'request-next.send-answer': 'die Antwort senden',
  'request-next.for': '{step} ({right})',

  'warning.past-limit': 'Die Frist ist abgelaufen. Antworten Sie sofort und erklären Sie die Verspätung.',
  'warning.past-aim': 'Das Zieldatum ist vorbei, die Frist selbst noch nicht.',
  'warning.before-the-gdpr':
    'Der vermerkte Eingang liegt vor dem 25. Mai 2018, dem Tag, ab dem die DSGVO gilt. Prüfen Sie das Jahr.',
  'warning.address-not-known':
    'Der Antrag kommt nicht von einer Adresse, die Sie kennen. Vergewissern Sie sich, wer ihn stellt, bevor Sie etwas senden.',
  'warning.identity-copy-promised':
    'Ihre Datenschutzerklärung verlangt eine Ausweiskopie. Bestehen Sie darauf nur bei begründeten Zweifeln.',
  'warning.answer-not-by-network':
    'Antworten Sie nicht über dieses Netzwerk: Persönliches geht nicht auf diesem Weg. Bitten Sie die Person um eine Adresse.',
  'warning.owed-at-once': 'Ein Teil des Antrags gilt sofort; der Brief folgt innerhalb des Monats.',
  'warning.agent-mandate':
    'Jemand anderes stellt den Antrag für die Person. Prüfen Sie, ob die Vollmacht den Empfang der Kopie umfasst; sonst geht die Antwort an die Person.',
  'warning.suspended': 'Die Frist ist angehalten. Das Zieldatum verschiebt sich nicht.',

  'todo.first': 'Zuerst',
  'todo.done': 'Erledigt',
  'todo.tick': 'Erledigt: {task}',
  'todo.state.done': 'erledigt',
  'todo.state.next': 'nächster Schritt',
  'todo.state.open': 'zu erledigen',

  'find-subject.lead': 'Suchen Sie die Person unter Ihren Kunden: nach Name, E-Mail oder Nummer.',
  'find-subject.search': 'Suchen',
  'find-subject.nobody': 'Niemand gefunden.',
  'find-subject.unknown':
    'Nicht dabei? Tragen Sie die Person ein, wenn Sie Daten über sie haben; sonst entscheiden Sie „keine Daten“: Auch das ist eine Antwort.',
  'find-subject.enter': 'Neue Karteikarte anlegen',
  'find-subject.linked': 'Der Antrag ist mit der Karteikarte von {name} verknüpft.',
  'find-subject.gone': 'Die Karteikarte der Person gibt es nicht mehr.',
  'find-subject.never': 'Der Antrag wurde mit keiner Karteikarte verknüpft.',

  'identity.known-email':
    'Diese E-Mail-Adresse stand schon im Verzeichnis. Antworten Sie dorthin: Das genügt, verlangen Sie nichts weiter.',
  'identity.known-address':
    'Diese Postanschrift stand schon im Verzeichnis. Antworten Sie dorthin: Das genügt, verlangen Sie nichts weiter.',
  'identity.take-known': 'Es ist diese Person',
  'identity.law':
    'Jedes Mittel ist recht. Ein Ausweis wird nur bei begründeten Zweifeln verlangt, Foto und Nummer geschwärzt; die Kopie wird danach vernichtet.',
  'identity.policy.none-stated': 'Ihre Datenschutzerklärung verlangt nichts Besonderes.',
  'identity.policy.known-address-only':
    'Ihre Datenschutzerklärung sendet Antworten an die bereits bekannte Adresse; von einer anderen aus ist die Identität nachzuweisen.',
  'identity.policy.identity-copy-and-signature':
    'Ihre Datenschutzerklärung verlangt eine Ausweiskopie und eine Unterschrift. Beides stets zu fordern, wäre rechtswidrig.',
  'identity.ideas':
    'Am einfachsten: an die Adresse schreiben, die Sie kennen, oder eine Frage stellen, die nur diese Person beantworten kann, etwa nach dem Betrag der letzten Bestellung.',
  'identity.method': 'Was Sie überzeugt hat',
  'identity.on': 'Geprüft am',
  'identity.verdict': 'Ist es diese Person?',
  'identity.verdict.yes': 'ja',
  'identity.verdict.no': 'ein Zweifel bleibt',
  'identity.seen': 'Was Sie gesehen haben',
  'identity.seen-text': 'In wenigen Worten, ohne Nummern.',
  'identity.note-check': 'Vermerken',
  'identity.confirmed-on': 'Identität geprüft am {day}: {method}.',
  'identity.doubt-on': 'Ein Zweifel blieb am {day}: {method}.',
  'identity-method.known-email': 'bekannte E-Mail-Adresse',
  'identity-method.known-address': 'bekannte Postanschrift',
  'identity-method.account': 'Kundenkonto',
  'identity-method.questions': 'Antworten auf Fragen',
  'identity-method.document-seen': 'Ausweis gesehen',
  'identity-method.mandate': 'Vollmacht',
  'identity-method.other': 'anderes Mittel',

  'letter-task.acknowledgement':
    'Das Gesetz verlangt es nicht, doch die Person weiß dann, dass Sie sich darum kümmern und wann die Antwort kommt.',
  'letter-task.access-answer':
    'Greffe schreibt die Antwort nach dem Verzeichnis und Ihrer Entscheidung. Lesen Sie sie durch, ergänzen und unterschreiben Sie sie.',
  'letter-task.erasure-answer':
    'Der Brief sagt, was gelöscht wurde, was bleibt, warum und bis wann. Lesen Sie ihn durch, ergänzen und unterschreiben Sie ihn.',
  'letter-task.agent-question':
    'Der Brief fragt, woraus sich ergibt, dass diese Person für eine andere handeln darf und wie weit. Die Frist läuft weiter.',
  'letter-task.rectification-answer':
    'Der Brief sagt, was dort stand, was dort jetzt steht und seit wann, und wer unterrichtet wurde. Lesen Sie ihn durch, ergänzen und unterschreiben Sie ihn.',
  'letter-task.restriction-answer':
    'Der Brief sagt, in welchem Fall und seit wann die Verarbeitung eingeschränkt ist, was das bedeutet und wie es endet. Lesen Sie ihn durch, ergänzen und unterschreiben Sie ihn.',
  'letter-task.portability-answer':
    'Der Brief begleitet die Kopie für Maschinen: was sie enthält, was nicht, und warum. Lesen Sie ihn durch, ergänzen und unterschreiben Sie ihn.',
  'letter-task.objection-answer':
    'Der Brief sagt, was seit wann beendet ist oder welche zwingenden Gründe dem entgegenstehen. Lesen Sie ihn durch, ergänzen und unterschreiben Sie ihn.',
  'letter-task.marketing-answer':
    'Die Werbung endete sofort: Der Brief bestätigt das und sagt, welche Nachrichten weiterhin kommen. Lesen Sie ihn durch, ergänzen und unterschreiben Sie ihn.',
  'letter-task.consent-answer':
    'Der Brief sagt, was beendet ist, was sich dadurch ändert und was auf anderer Grundlage weiterläuft. Lesen Sie ihn durch, ergänzen und unterschreiben Sie ihn.',
  'letter-task.restriction-lifting':
    'Die Person muss es vorher erfahren: Der Brief sagt, an welchem Tag die Einschränkung aufgehoben wird und warum. Lesen Sie ihn durch, ergänzen und unterschreiben Sie ihn.',
  'letter-task.restriction-lifted':
    'Der Brief bestätigt, dass die Einschränkung aufgehoben wurde, an welchem Tag und warum. Lesen Sie ihn durch, ergänzen und unterschreiben Sie ihn.',
  'letter-task.automated-decision-answer':
    'Der Brief erklärt die Entscheidung, ihre Logik und ihre Folgen sowie die Überprüfung durch einen Menschen. Lesen Sie ihn durch, ergänzen und unterschreiben Sie ihn.',
  'letter-task.post-mortem-answer':
    'Der Brief sagt, was zu Daten nach einem Todesfall vermerkt oder getan wurde. Lesen Sie ihn durch, ergänzen und unterschreiben Sie ihn.',
  'letter-task.nothing-held':
    '„Wir haben nichts“ ist eine Antwort: Der Brief sagt es, und wo Sie gesucht haben.',
  'letter-task.not-identifiable':
    'Der Brief sagt, warum die Person in diesen Daten nicht zu finden ist und was helfen würde. Er verlangt keinen Ausweis.',
  'letter-task.refusal':
    'Der Brief nennt zu jedem abgelehnten Recht den Grund und sagt, wo man sich beschweren kann. Lesen Sie ihn durch, ergänzen und unterschreiben Sie ihn.',
  'letter-task.forwarded': 'Die Person erfährt, dass der Antrag an Ihren Auftraggeber geht, der entscheidet.',
  'letter-task.forwarding':
    'Ihr Auftraggeber erhält den Antrag, wie er eingegangen ist, mit der laufenden Frist.',
  'letter-task.recipient-notice':
    'Der Empfänger erfährt, was sich geändert hat und was zu tun ist. Der Brief nennt nur, was nötig ist, um die Person zu finden.',
  'letter-task.recipient-reminder':
    'Der Empfänger hat nichts bestätigt: Der Brief erinnert an das, worum gebeten wurde.',
  'letter-task.decide-first': 'Der Brief gibt Ihre Entscheidung wieder: Entscheiden Sie zuerst.',
  'letter-task.write': 'Brief schreiben',
  'letter-task.signed':
    'Der Brief vom {day} ist unterschrieben und festgeschrieben. Versenden Sie ihn und vermerken Sie dann den Versand.',
  'letter-task.sent': 'Der Brief wurde {by} am {day} versandt.',
  'letter-task.see': 'Brief ansehen',
  'letter-task.save': 'PDF speichern',
  'letter-task.never': 'Es wurde kein Brief geschrieben.',

  'gather.link-first':
    'Verknüpfen Sie den Antrag zuerst mit einer Karteikarte: Greffe zeigt dann, was im Verzeichnis steht.',
  'gather.nothing':
    'Das Verzeichnis enthält nichts über diese Person. Sehen Sie auch anderswo nach: Postfach, Papiere, Notizbücher.',
  'gather.lead':
    'Das steht im Verzeichnis. Fragen Sie nach dem Rest bei denen, die für Sie arbeiten, und sehen Sie auch in Postfach und Papieren nach.',
  'gather.caption': 'Was vorhanden ist, nach Kategorie',
  'gather.category': 'Kategorie',
  'gather.count': 'Angaben',
  'gather.ask': 'Auch zu fragen',
  'gather.nobody': 'niemand sonst',

  'others-data.lead':
    'Lesen Sie Notizen, Nachrichten und Unterlagen durch: Was von anderen handelt, wird entfernt oder geschwärzt. Der Rest wird übergeben, auch Ihre eigenen Einschätzungen.',

  'at-once.link-first':
    'Verknüpfen Sie den Antrag zuerst mit einer Karteikarte: Greffe setzt den Vermerk dann selbst.',
  'at-once.marketing-done':
    'Seit dem {day} sagt die Karteikarte, dass diese Person keine Werbung mehr erhält.',
  'at-once.restricted-done':
    'Seit dem {day} sagt die Karteikarte, dass diese Daten nicht mehr verwendet werden.',
  'at-once.marketing': 'Tragen Sie die Adresse auch in Ihrem Newsletter-Werkzeug aus und haken Sie dann ab.',
  'at-once.restricted':
    'Sorgen Sie dafür, dass niemand sie anderswo verwendet, bis Sie entschieden haben, und haken Sie dann ab.',

  'recipients.lead':
    'Unterrichten Sie alle, denen Sie diese Daten anvertraut oder gegeben haben, außer es ist unmöglich oder unverhältnismäßig.',
  'recipients.later': 'Zu tun, sobald die Entscheidung gefallen ist.',
  'recipients.none': 'Das Verzeichnis nennt niemanden, der zu unterrichten wäre.',

  'export.link-first':
    'Verknüpfen Sie den Antrag zuerst mit einer Karteikarte: Daraus wird die Kopie erstellt.',
  'export.lead':
    'Die PDF-Datei ist zum Lesen; die ZIP-Datei enthält dieselben Daten für eine Maschine (JSON, CSV und vCard). Legen Sie eine von beiden der Antwort bei.',
  'export.language': 'Sprache der Kopie',
  'export.pdf': 'PDF zum Lesen',
  'export.zip': 'ZIP für eine Maschine',
  'export.made': '{format} erstellt am {day}',
  'export.kept':
    'Die Kopie bleibt bei den Unterlagen des Antrags; einige Monate nach dem Versand schlägt Greffe vor, sie zu vernichten.',

  'decide.label': 'Entscheidung: {right}',
  'decide.question': 'Was antworten Sie?',
  'decide.choose': 'Wählen Sie eine Antwort.',
  'decide.outcome.granted': 'Stattgeben',
  'decide.outcome.granted.text': 'Sie tun, was verlangt wird.',
  'decide.outcome.partly-granted': 'Teilweise stattgeben',
  'decide.outcome.partly-granted.text': 'Sie tun, was möglich ist, und sagen, warum der Rest nicht.',
  'decide.outcome.refused': 'Ablehnen',
  'decide.outcome.refused.text': 'Mit der Begründung und den Wegen, sich dagegen zu wehren.',
  'decide.outcome.nothing-held': 'Keine Daten',
  'decide.outcome.nothing-held.text': 'Sie haben nichts über diese Person und sagen es ihr.',
  'decide.outcome.forwarded': 'Weiterleiten',
  'decide.outcome.forwarded.text': 'Sie verarbeiten diese Daten für einen Auftraggeber: Er muss antworten.',
  'decide.outcome.withdrawn': 'Von der Person zurückgezogen',
  'decide.outcome.withdrawn.text': 'Sie verlangt in diesem Punkt nichts mehr.',
  'decide.reason': 'Aus welchem Grund?',
  'decide.choose-reason': 'Wählen Sie den Grund: Eine Ablehnung wird immer begründet.',
  'decide.words': 'In Ihren Worten',
  'decide.words-text': 'Steht im Brief.',
  'decide.law-words-text': 'Steht im Brief. Nennen Sie das Gesetz und den Artikel, und was dort steht.',
  'decide.words-needed': 'Schreiben Sie den Grund: Die Person muss ihn kennen.',
  'decide.abuse': 'Das müssen Sie beweisen',
  'decide.abuse-text':
    'Ein erster Antrag ist kostenlos, was immer sein Zweck ist. Halten Sie die Tatsachen fest, die den Missbrauch zeigen, bevor Sie ablehnen.',
  'decide.decide': 'Entscheiden',
  'decide.taken': 'Entschieden am {day}: {outcome}.',
  'decide.withdraw': 'Entscheidung zurücknehmen',
  'decide.never': 'Es wurde nichts entschieden.',

  'refusal-reason.legal-obligation': 'Ein Gesetz verpflichtet Sie, diese Daten aufzubewahren',
  'refusal-reason.legal-claims': 'Sie brauchen sie zur Verteidigung von Rechtsansprüchen',
  'refusal-reason.no-ground': 'Keiner der gesetzlichen Fälle liegt vor',
  'refusal-reason.others-rights': 'Es würde andere beeinträchtigen',
  'refusal-reason.not-identifiable': 'Die Person lässt sich in Ihren Daten nicht erkennen',
  'refusal-reason.identity-not-confirmed': 'Ein Zweifel an der Identität wurde nicht ausgeräumt',
  'refusal-reason.manifestly-unfounded': 'Der Antrag ist offenkundig unbegründet',
  'refusal-reason.excessive': 'Der Antrag ist exzessiv',
  'refusal-reason.other': 'Ein anderer Grund',

  'erasure.link-first':
    'Verknüpfen Sie den Antrag zuerst mit einer Karteikarte, um zu sehen, was gelöscht wird. Ist die Person nicht dabei, antworten Sie „keine Daten“.',
  'erasure.see-access': 'Auskunftsantwort ansehen',
  'erasure.access-first':
    'Die Person verlangt auch eine Kopie: Unterschreiben Sie diese Antwort, bevor Sie löschen, sonst gibt es nichts mehr zu zeigen.',
  'erasure.access-elsewhere':
    'Diese Person verlangt auch eine Kopie ({reference}): Unterschreiben Sie diese Antwort, bevor Sie löschen, sonst gibt es nichts mehr zu zeigen.',
  'erasure.ground': 'Warum löschen?',
  'erasure.ground-text': 'Einer dieser Fälle genügt.',
  'erasure.refuse': 'Löschung ablehnen',
  'erasure.caption': 'Was gelöscht wird und was bleibt',
  'erasure.fate': 'Verbleib',
  'erasure.why-until': 'Wann und warum',
  'erasure.otherwise': 'Anders',
  'erasure.change-line': '{edit}: {category}',
  'erasure.erase': '{count} {count|Angabe|Angaben} zu löschen',
  'erasure.keep': '{count} {count|Angabe|Angaben} aufbewahrt',
  'erasure.erased': '{count} {count|Angabe|Angaben} gelöscht',
  'erasure.kept': '{count} {count|Angabe|Angaben} aufbewahrt',
  'erasure.things': '{count} {count|Angabe|Angaben}',
  'erasure.others': '{count} {count|weitere|weitere}',
  'erasure.at-once': 'sobald Sie bestätigen',
  'erasure.gone': 'endgültig gelöscht',
  'erasure.until': 'bis zum {day}',
  'erasure.until-unknown': 'der Beginn der Frist steht nicht im Verzeichnis',
  'erasure.until-rest': 'so lange wie der Rest',
  'erasure.until-reason': 'solange dieser Grund besteht',
  'erasure.exception': '{exception}, {article}',
  'erasure.why': '{exception}: {basis}',
  'erasure.completes': 'um zu sagen, wen das Aufbewahrte betrifft',
  'erasure.carry-out': '{count} {count|Angabe|Angaben} löschen…',
  'erasure.totals': '{kept} {kept|Angabe bleibt|Angaben bleiben}, mit beschränktem Zugang.',
  'erasure.all-kept':
    'Alles muss aufbewahrt werden: Es gibt nichts zu löschen. Die Antwort ist eine begründete Ablehnung.',
  'erasure.nothing-held': 'Das Verzeichnis enthält nichts über diese Person.',
  'erasure.say-nothing-held': 'Antworten: keine Daten',
  'erasure.running': 'Es wird gelöscht; die Datei wird ohne diese Daten neu geschrieben',
  'erasure.identity-open':
    'Die Identität der Person ist nicht geprüft: Vergewissern Sie sich, wer den Antrag stellt, bevor Sie löschen.',
  'erasure.some-category': 'eine Kategorie',
  'erasure.apply': 'Auf den Plan anwenden',
  'erasure.fate.plan': 'Dem Plan folgen',
  'erasure.fate.plan-text': 'Löschen, außer was das Gesetz aufzubewahren verlangt.',
  'erasure.fate.keep': 'Aufbewahren',
  'erasure.fate.keep-text': 'Unter einer der fünf Ausnahmen, mit Ihrer Begründung.',
  'erasure.fate.erase': 'Trotzdem löschen',
  'erasure.fate.erase-text': 'Entgegen der Aufbewahrungspflicht.',
  'erasure.against-law': 'Das Gesetz verpflichtet, diese Daten aufzubewahren',
  'erasure.against-law-text': '{citation}. Sie zu löschen ist Ihre Entscheidung und Ihre Verantwortung.',
  'erasure.which-exception': 'Unter welcher Ausnahme?',
  'erasure.choose-exception': 'Wählen Sie die zutreffende Ausnahme.',
  'erasure.reason': 'Warum aufbewahren',
  'erasure.until-day': 'Bis zum',
  'erasure.until-day-text': 'Der letzte Tag, falls Sie ihn kennen.',
  'erasure.confirm.title': 'Die Daten von {name} löschen?',
  'erasure.confirm.sentence':
    'Was gelöscht ist, kommt nicht zurück, auch nicht durch „Rückgängig“. Die Verzeichnisdatei wird ohne diese Daten neu geschrieben.',
  'erasure.confirm.erased': 'Gelöscht: {category}, {count} {count|Angabe|Angaben} ({what}).',
  'erasure.confirm.kept': 'Aufbewahrt: {category}, {count} {count|Angabe|Angaben} ({what}), {until}.',
  'erasure.confirm.copies':
    'Ebenfalls vernichtet: {count} {count|Kopie|Kopien} dieser Daten, mit einer früheren Antwort ausgehändigt. {count|Ihr Name und ihr Hashwert bleiben|Ihre Namen und Hashwerte bleiben} in der Akte.',
  'erasure.copies-gone':
    '{count} {count|Kopie dieser Daten, mit einer früheren Antwort ausgehändigt, wurde vernichtet. Ihr Name und ihr Hashwert bleiben|Kopien dieser Daten, mit früheren Antworten ausgehändigt, wurden vernichtet. Ihre Namen und Hashwerte bleiben} in der Akte.',
  'erasure.confirm.print':
    'Es bleibt ein technischer Fingerabdruck, der sich nicht lesen lässt: Er verhindert, dass die Person versehentlich wieder eingetragen wird.',
  'erasure.confirm.label': '{count} {count|Angabe|Angaben} löschen',

  'erasure-ground.a': 'Sie brauchen diese Daten nicht mehr',
  'erasure-ground.b': 'Die Person widerruft ihre Einwilligung, und nichts anderes erlaubt es Ihnen',
  'erasure-ground.c': 'Sie widerspricht, und Sie haben keinen stärkeren Grund',
  'erasure-ground.d': 'Diese Daten hätten nicht verarbeitet werden dürfen',
  'erasure-ground.e': 'Ein Gesetz verpflichtet Sie, sie zu löschen',
  'erasure-ground.f': 'Sie stammen von einem Kind, über einen Online-Dienst',
  'erasure-ground.none': 'Keiner dieser Fälle',
  'erasure-ground.none-text':
    'Die Löschung wird dann mit diesem Grund abgelehnt. Schlagen Sie der Person vor, zu widersprechen oder die Verwendung einschränken zu lassen.',

  'erasure-exception.a': 'freie Meinungsäußerung und Information',
  'erasure-exception.b': 'rechtliche Verpflichtung',
  'erasure-exception.c': 'öffentliche Gesundheit',
  'erasure-exception.d': 'Archive, Forschung oder Statistik',
  'erasure-exception.e': 'Verteidigung von Rechtsansprüchen',

  'erasure-warning.legal-duty-stands':
    '{category}: Das Gesetz verpflichtet zur Aufbewahrung, der Plan löscht es daher nicht.',
  'erasure-warning.legal-duty-overridden': '{category}: Sie löschen, was das Gesetz aufzubewahren verlangt.',
  'erasure-warning.ground-may-not-cover':
    '{category}: Was Sie angekreuzt haben, genügt vielleicht nicht, denn diese Daten beruhen auf etwas anderem.',
  'erasure-warning.period-over':
    '{category}: Die Aufbewahrungsfrist ist vorbei, diese Daten sind ohnehin zu löschen.',
  'erasure-warning.start-not-known':
    '{category}: ohne Enddatum aufbewahrt, denn der Tag, an dem die Frist beginnt, steht nicht im Verzeichnis.',

  'identity-field.given-name': 'Vorname',
  'identity-field.family-name': 'Nachname',
  'identity-field.company': 'Firma',
  'identity-field.customer-number': 'Kundennummer',
  'identity-field.email': 'E-Mail',
  'identity-field.phone': 'Telefon',
  'identity-field.address': 'Postanschrift',
  'identity-field.language': 'Sprache',
  'identity-field.birth': 'Geburtsdatum',
  'identity-field.relation': 'Beziehung',
  'identity-field.relation-started': 'Beginn der Beziehung',
  'identity-field.relation-ended': 'Ende der Beziehung',
  'identity-field.last-contact': 'letzter Kontakt',
  'identity-field.account-closed': 'Konto geschlossen',
  'identity-field.subscription-ended': 'Ende des Abonnements',
  'identity-field.contract-performed': 'Vertrag erfüllt',
  'identity-field.satisfactory-answer': 'zufriedenstellende Antwort',
  'identity-field.said-stop': 'möchte die Dienste nicht mehr seit',
  'identity-field.note': 'Notiz',
  'identity-field.restricted-since': 'eingeschränkt seit',
  'identity-field.marketing-stopped-since': 'keine Werbung mehr seit',

  'data-tab.not-linked': 'Der Antrag ist mit keiner Karteikarte verknüpft.',
  'data-tab.erased':
    'Die Daten wurden gelöscht. Der Verlauf sagt wann; die Aufgabe „Löschen“ sagt, was bleibt.',
  'data-tab.lead': '{count} {count|Angabe|Angaben} in {categories} {categories|Kategorie|Kategorien}.',
  'data-tab.count': '{count} {count|Angabe|Angaben}',
  'data-tab.recipients': 'Auch bei',
  'data-tab.no-recipients': 'niemandem sonst',
  'data-tab.kept': 'Aufbewahrt',
  'data-tab.kept-until': '{period}: bis zum {day}',
  'data-tab.no-period': 'es ist keine Frist festgelegt',

  'letters-tab.none': 'Noch ist kein Brief unterschrieben.',
  'letters-tab.about': 'vom {day}, auf {language}, {pages} {pages|Seite|Seiten}',
  'letters-tab.to-send': 'zu senden',
  'letters-tab.sent': '{by} am {day} versandt',
  'letters-tab.others': 'Anderer Brief…',
  'letters-tab.write': 'Schreiben: {letter}',

  'event.registered': 'Antrag eingegangen {by}',
  'event.corrected': 'Eintrag berichtigt',
  'event.subject-linked': 'Verknüpfung mit einer Karteikarte geändert',
  'event.identity-checked': 'Identität geprüft',
  'event.suspended': 'Frist angehalten',
  'event.resumed': 'Frist läuft weiter',
  'event.extended': 'Verlängerung der Person mitgeteilt',
  'event.task-done': 'Erledigt',
  'event.task-reopened': 'Wieder zu tun',
  'event.right-decided': 'Entscheidung getroffen',
  'event.decision-withdrawn': 'Entscheidung zurückgenommen',
  'event.data-exported': 'Kopie der Daten erstellt',
  'event.data-erased': 'Daten gelöscht',
  'event.letter-frozen': 'Brief unterschrieben und festgeschrieben',
  'event.letter-posted': 'Brief versandt',
  'event.letter-by': '{letter}, {by}',
  'event.note-added': 'Notiz',
  'event.voided': 'Eintrag annulliert',
  'event.entered': '{day}; vermerkt am {at}',
  'event.colon': ': ',

  'extend.lead':
    'Die Frist lässt sich einmal verlängern, bei einem komplexen Antrag oder bei vielen Anträgen.',
  'extend.late': 'Der erste Monat ist vorbei',
  'extend.told-on': 'Die Person hat es erfahren am',
  'extend.reason': 'Grund, der ihr genannt wurde',
  'extend.reason-text': 'Eigens für diesen Antrag; Urlaub oder Personalmangel zählen nicht.',
  'extend.extend': 'Verlängern',

  'pause.reason': 'Worauf warten Sie?',
  'pause.reason.identity': 'Identitätsnachweis',
  'pause.reason.clarification': 'Präzisierung',
  'pause.choice.identity': 'Auf einen Identitätsnachweis',
  'pause.choice.identity.text': 'Sie haben begründete Zweifel und haben es der Person gesagt.',
  'pause.choice.clarification': 'Auf eine Präzisierung',
  'pause.choice.clarification.text':
    'Sie haben eine große Menge Daten über die Person und haben gefragt, was sie sucht.',
  'pause.rare': 'In einem kleinen Betrieb ist das selten',
  'pause.rare-text':
    'Eine Behörde kann finden, dass die Menge gar nicht so groß war. Arbeiten Sie inzwischen weiter.',
  'pause.from': 'Die Frage wurde gestellt am',
  'pause.from-text': 'An diesem Tag wird die Frist angehalten.',
  'resume.lead': 'Die Frist läuft ab dem Tag weiter, an dem die Antwort der Person bei Ihnen war.',
  'resume.until': 'Die Antwort kam an am',

  'correct.lead': 'Im Verlauf bleibt stehen, dass der Eintrag berichtigt wurde.',
  'note.label': 'Notiz',
  'note.add': 'Hinzufügen',
  'void.title': 'Eintrag {reference} annullieren?',
  'void.lead':
    'Für einen versehentlich eingetragenen Antrag, etwa einen doppelten. Er bleibt mit Nummer und Grund im Verzeichnis und kann nicht wieder aufgenommen werden.',
  'void.reason': 'Warum',
  'void.void': 'Eintrag annullieren',
  'void.keep': 'Antrag behalten',
};
