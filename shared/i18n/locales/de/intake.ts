/** What arrives: a letter read into a proposal, who asks and for whom, and a list of requests taken over, in German. */
import type { intake as french } from '../fr/intake.ts';

export const intake: Readonly<Record<keyof typeof french, string>> = {
  'intake.drop': 'Brief, E-Mail oder Scan hier ablegen – oder den Text einfügen',
  'intake.hint':
    'E-Mail (.eml), PDF, Bild oder Text, höchstens {limit} MB. Das Original wird unverändert und verschlüsselt aufbewahrt.',
  'intake.choose': 'Datei wählen',
  'intake.paste': 'Text einfügen',
  'intake.paste-label': 'Text der Anfrage',
  'intake.paste-read': 'Diesen Text lesen',
  'intake.reading': '{name} wird gelesen …',
  'intake.pasted-name': 'Eingefügter Text',
  'intake.kept': 'Wird mit der Anfrage aufbewahrt: {name}',
  'intake.remove': 'Dieses Dokument entfernen',
  'intake.unreadable-kept':
    'Das Original kann trotzdem aufbewahrt werden: Füllen Sie die Felder von Hand aus, es wird mit der Anfrage abgelegt.',
  'intake.no-text': 'Dieses Dokument enthält keinen Text.',
  'intake.no-text.means':
    'Es ist ein Bild oder ein Scan: Lesen Sie es nebenan und füllen Sie die Felder aus. Das Original wird aufbewahrt.',
  'intake.text-cut':
    'Der Text ist sehr lang: Hier steht nur ein Teil davon. Das Original wird vollständig aufbewahrt.',
  'intake.proposals': 'Was der Brief zu verlangen scheint',
  'intake.proposals.means': 'Nichts ist entschieden: Kreuzen Sie an, was wirklich verlangt wird.',
  'intake.accept-all': 'Alles annehmen',
  'intake.proposed': 'Vorgeschlagen',
  'intake.perhaps': 'Vielleicht',
  'intake.by-promise':
    'Ihre Datenschutzerklärung verspricht, dass diese Worte als Verlangen nach Löschung gelten.',
  'intake.quote': '„{words}“',
  'intake.show-words': 'Im Text zeigen',
  'intake.other-rights': 'Noch etwas anderes',
  'intake.nothing-proposed': 'In diesen Worten wird kein Recht erkannt.',
  'intake.nothing-proposed.means':
    'Kreuzen Sie selbst an, was verlangt wird. Ist es keine Anfrage, ist nichts einzutragen.',
  'intake.remarks': 'Außerdem erkannt',
  'intake.remark.newsletter-unsubscribe': 'Abmeldung von einem Newsletter',
  'intake.remark.newsletter-unsubscribe.means':
    'Die Person will diese Sendungen nicht mehr: ein Werbewiderspruch, sofort zu befolgen. Es ist keine Löschung.',
  'intake.remark.end-of-service': 'Ende der Dienste',
  'intake.remark.end-of-service.means':
    'Die Person will Ihre Dienste nicht mehr. Sagt Ihre Datenschutzerklärung nicht mehr, endet ein Vertrag; eine Löschung ist das noch nicht.',
  'intake.remark.contract-cancellation': 'Kündigung, Widerruf oder Erstattung',
  'intake.remark.contract-cancellation.means':
    'Das betrifft den Vertrag und wird getrennt behandelt; eine Anfrage zu Daten ist es für sich nicht.',
  'intake.remark.complaint-threat': 'Beschwerde oder Anwalt angekündigt',
  'intake.remark.complaint-threat.means':
    'Die Frist bleibt dieselbe. Antworten Sie vollständig und bewahren Sie die Versandnachweise auf.',
  'intake.remark.deadline-named': 'Eine Frist wird gesetzt',
  'intake.remark.deadline-named.means':
    'Es gilt die gesetzliche Frist oder die, die Ihre Datenschutzerklärung verspricht. Früher ist freundlich, aber keine Pflicht.',
  'intake.remark.identity-enclosed': 'Ausweiskopie beigefügt',
  'intake.remark.identity-enclosed.means':
    'Bewahren Sie sie nicht länger als bis zur Prüfung auf: Legen Sie sie getrennt als Ausweiskopie zu den Unterlagen, Greffe vernichtet sie nach der Prüfung. Steckt sie in diesem Original, denken Sie daran, auch dieses zu vernichten.',
  'intake.remark.mandate': 'Für jemand anderen',
  'intake.remark.mandate.means':
    'Sagen Sie unten, wer für wen fragt. Sehen Sie die Vollmacht ein; sagt sie nichts zur Kopie, geht die Antwort an die Person selbst.',
  'intake.remark.deceased': 'Über eine verstorbene Person',
  'intake.remark.deceased.means':
    'In Frankreich gibt das Gesetz den Erben und Weisungen Rechte (Art. 84 bis 86 des Gesetzes von 1978); in Belgien gilt die DSGVO nicht für Verstorbene.',
  'intake.remark.minor': 'Über eine minderjährige Person',
  'intake.remark.minor.means':
    'Eine einsichtsfähige minderjährige Person darf selbst fragen. Sind die Eltern uneins, entscheiden Sie nicht zwischen ihnen.',
  'intake.remark.authority-letter': 'Ein Schreiben einer Behörde',
  'intake.remark.authority-letter.means':
    'Das ist keine Anfrage der Person: Es gilt die Frist des Schreibens. Legen Sie eher einen Behördenvorgang an.',
  'intake.remark.further-copy': 'Eine weitere Kopie',
  'intake.remark.further-copy.means':
    'Die erste Kopie ist kostenlos; für weitere ist ein angemessenes Entgelt möglich (Art. 15 Abs. 3 DSGVO).',
  'intake.remark.wants-email': 'Antwort per E-Mail gewünscht',
  'intake.remark.wants-email.means': 'Antworten Sie per E-Mail an eine Adresse, die Sie schon kennen.',
  'intake.remark.wants-post': 'Antwort per Post gewünscht',
  'intake.remark.wants-post.means': 'Antworten Sie per Post; notieren Sie unten die Anschrift.',
  'intake.remark.wants-registered': 'Antwort per Einschreiben gewünscht',
  'intake.remark.wants-registered.means': 'Ein Einschreiben ist möglich, nie auf Kosten der Person.',
  'intake.remark.reminder': 'Eine Erinnerung',
  'intake.remark.reminder.means':
    'Die Person sagt, sie habe schon geschrieben. Suchen Sie die erste Anfrage: Deren Eingang zählt.',
  'intake.candidates': 'Um wen geht es?',
  'intake.candidates.means': 'Mehrere Karteikarten können passen, oder eine ohne Gewissheit: Wählen Sie.',
  'intake.candidate.none': 'Niemand davon',
  'intake.why.known-email': 'bekannte E-Mail-Adresse',
  'intake.why.customer-number': 'Kundennummer',
  'intake.why.name': 'gleicher Name',
  'intake.why.similar-name': 'ähnlicher Name',
  'intake.duplicate.same-document': 'Dieses Dokument ist schon eingetragen',
  'intake.duplicate.same-person': 'Diese Person hat schon eine offene Anfrage',
  'intake.duplicate.same-sender': 'Unter diesem Namen oder dieser Adresse ist eine Anfrage offen',
  'intake.document': 'Das Dokument',
  'intake.view': 'Zeigen',
  'intake.view.text': 'Text',
  'intake.view.original': 'Original',
  'intake.from': 'Von',
  'intake.about': 'Betreff',
  'intake.written-on': 'Datiert vom',
  'intake.arrived-on': 'Eingegangen am',
  'intake.attachments': 'Anhänge',
  'intake.cannot-show': 'Dieses Format kann hier nicht gezeigt werden; es wird unverändert aufbewahrt.',
  'intake.page-of': '{name}, Seite {page} von {pages}',
  'intake.first-presentation': 'Erste Zustellung am',
  'intake.first-presentation.means':
    'Ein Einschreiben zählt ab dem Tag, an dem es erstmals vorgelegt wurde, auch wenn es später abgeholt wurde.',
  'intake.words-used': 'Die Worte, wie sie gesagt wurden',
  'intake.words-used.means': 'Eine schriftliche Eingangsbestätigung wird der erste Schritt sein.',
  'intake.words-needed': 'Notieren Sie die gebrauchten Worte: Nichts anderes wird sagen, was verlangt wurde.',
  'intake.any-channel': 'Ihre Datenschutzerklärung nennt diesen Weg nicht; die Anfrage gilt trotzdem.',
  'intake.who-writes': 'Wer schreibt',
  'intake.behalf': 'Für wen',
  'intake.behalf.needed': 'Sagen Sie, um wessen Daten es geht.',
  'intake.mandate': 'Vollmacht der schreibenden Person',
  'intake.mandate.means':
    'Sehen Sie Vollmacht, Urteil oder Urkunde ein und notieren Sie es hier. Die Erklärung eines Anwalts genügt, außer im Zweifel.',
  'intake.mandate.seen-on': 'Gesehen am',
  'intake.mandate.scope': 'Umfang',
  'intake.mandate.scope.means': 'Für welche Rechte, bis wann.',
  'intake.mandate.copy': 'Darf die Kopie der Daten erhalten',
  'intake.mandate.copy.means': 'Sonst geht die Antwort an die Person selbst.',
  'intake.minor': 'Eine Anfrage für eine minderjährige Person',
  'intake.minor.means':
    'Ab {age} Jahren willigt eine minderjährige Person selbst in einen Onlinedienst ein ({article}). Ist sie einsichtsfähig, darf sie auch selbst fragen. Sind die Eltern uneins, entscheiden Sie nicht zwischen ihnen.',
  'error.document-unreadable': 'Dieses Dokument konnte nicht gelesen werden.',
  'document-problem.empty-file': 'Es ist leer.',
  'document-problem.too-many-bytes': 'Es ist zu groß: höchstens {limit} MB.',
  'document-problem.unpacks-too-big': 'Entpackt ist es größer als {limit} MB.',
  'document-problem.headers-too-long': 'Die Kopfzeilen dieser E-Mail sind übermäßig lang.',
  'document-problem.too-many-parts': 'Diese E-Mail hat zu viele Teile: höchstens {limit}.',
  'document-problem.too-deep':
    'In dieser E-Mail sind zu viele E-Mails verschachtelt: höchstens {limit} Ebenen.',
  'document-problem.too-many-pages': 'Es hat zu viele Seiten: höchstens {limit}.',
  'document-problem.encrypted': 'Es ist durch ein Passwort geschützt.',
  'document-problem.damaged': 'Es ist beschädigt oder unvollständig.',
  'document-problem.took-too-long': 'Das Lesen war nach {seconds} Sekunden nicht fertig.',
  'document-problem.out-of-memory': 'Es braucht mehr Speicher, als vorhanden ist.',
  'document-problem.parser-crashed': 'Das Lesen ist abgebrochen.',
  'error.document-unreadable.keep':
    'Das Original kann trotzdem aufbewahrt werden, mit dem, was Sie eintragen.',
};
