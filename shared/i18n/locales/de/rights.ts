/** In German: each right worked through: its questions, what is to be done, who is told, and what we are for the data. */
import type { rights as french } from '../fr/rights.ts';

export const rights: Readonly<Record<keyof typeof french, string>> = {
  'task.set-role': 'Angeben, in welcher Rolle Sie diese Daten haben',
  'task.forward-to-client': 'An Ihren Auftraggeber weiterleiten',
  'task.answer-questions': 'Klären, was verlangt wird',
  'task.carry-out': 'Im Register umsetzen',
  'request-next.set-role': 'angeben, in welcher Rolle Sie diese Daten haben',
  'request-next.forward-to-client': 'den Antrag an Ihren Auftraggeber weiterleiten',
  'request-next.answer-questions': 'klären, was verlangt wird',
  'request-next.carry-out': 'die Entscheidung im Register umsetzen',

  'event.role-set': 'Rolle',
  'event.details-saved': 'Einzelheiten notiert',
  'event.effect-carried-out': 'Im Register umgesetzt',
  'event.restriction-lifted': 'Einschränkung aufgehoben',
  'event.recipient-noted': 'Empfänger',

  'audit.action.effect-carried-out': 'Wirkung im Register umgesetzt',
  'audit.action.restriction-lifted': 'Einschränkung aufgehoben',
  'audit.action.recipient-noted': 'Empfänger vermerkt',

  'identity-field.deceased': 'Tod',
  'person.deceased': 'Tod vermerkt zum {day}',
  'person.deceased.means':
    'Unter diesem Namen geht nichts mehr hinaus; Anträge kommen von denen, die nach dem Tod handeln.',
  'person.stopped.consent-withdrawn': 'Einwilligung widerrufen am {day}: {activity}',
  'person.stopped.objection': 'Nach Widerspruch beendet am {day}: {activity}',

  'refusal-reason.free-expression': 'Die Freiheit der Meinungsäußerung und Information geht vor',
  'refusal-reason.public-health': 'Die öffentliche Gesundheit erfordert diese Daten',
  'refusal-reason.archives-research': 'Archive im öffentlichen Interesse oder Forschung hängen davon ab',
  'refusal-reason.restricted-by-law': 'Ein nationales Gesetz schränkt dieses Recht ein',
  'refusal-reason.accuracy-not-shown': 'Nichts zeigt, dass die Daten falsch oder unvollständig sind',
  'refusal-reason.no-restriction-case': 'Keiner der vier Fälle der Einschränkung liegt vor',
  'refusal-reason.not-consent-or-contract':
    'Diese Daten beruhen weder auf einer Einwilligung noch auf einem Vertrag',
  'refusal-reason.not-automated': 'Diese Daten werden nur auf Papier geführt',
  'refusal-reason.not-on-interests': 'Diese Nutzung beruht nicht auf einem berechtigten Interesse',
  'refusal-reason.compelling-grounds': 'Ihre Gründe sind zwingend und überwiegen',
  'refusal-reason.decision-needed-for-contract': 'Die Entscheidung ist für den Vertrag erforderlich',
  'refusal-reason.decision-allowed-by-law': 'Ein Gesetz lässt diese Entscheidung zu',
  'refusal-reason.decision-by-explicit-consent': 'Die Person hatte ausdrücklich eingewilligt',
  'refusal-reason.no-entitlement': 'Wer den Antrag stellt, darf nach dem Tod nicht handeln',

  'condition.access.data-held': 'Haben Sie Daten über diese Person?',
  'condition.access.harms-others':
    'Würde ein Teil der Kopie jemand anderem schaden, auch wenn der Name verdeckt ist?',
  'condition.rectification.data-held': 'Haben Sie die Daten, um die es geht?',
  'condition.rectification.inaccurate-or-incomplete':
    'Sind sie falsch oder unvollständig, nach dem, was die Person zeigt oder was Sie geprüft haben?',
  'condition.rectification.must-stay-as-it-was':
    'Muss ein Teil so bleiben, wie er ist, etwa eine bereits gestellte Rechnung?',
  'condition.erasure.data-held': 'Haben Sie Daten über diese Person?',
  'condition.erasure.ground-applies': 'Liegt einer der sechs Gründe für eine Löschung vor?',
  'condition.restriction.data-held': 'Haben Sie Daten über diese Person?',
  'condition.restriction.accuracy-contested':
    'Sagt sie, dass ihre Daten falsch sind, und müssen Sie das noch prüfen?',
  'condition.restriction.unlawful-not-erased':
    'War die Nutzung ihrer Daten unrechtmäßig, und möchte sie keine Löschung?',
  'condition.restriction.needed-for-claims':
    'Brauchen Sie sie nicht mehr, während sie sie zur Verteidigung ihrer Rechte benötigt?',
  'condition.restriction.objection-pending':
    'Hat sie dieser Nutzung widersprochen, und haben Sie noch nicht entschieden?',
  'condition.portability.data-held':
    'Haben Sie Daten, die die Person bereitgestellt oder bei der Nutzung Ihrer Dienste hinterlassen hat?',
  'condition.portability.consent-or-contract':
    'Haben Sie sie mit ihrer Einwilligung oder für einen Vertrag mit ihr?',
  'condition.portability.automated': 'Liegen sie in einem Computer und nicht nur auf Papier?',
  'condition.portability.harms-others': 'Würde ein Teil jemand anderem schaden?',
  'condition.objection.data-held': 'Nutzen Sie Daten über diese Person?',
  'condition.objection.marketing': 'Geht es um Werbung, die sie nicht mehr möchte?',
  'condition.objection.rests-on-interests':
    'Beruht diese Nutzung auf Ihrem berechtigten Interesse oder einer öffentlichen Aufgabe?',
  'condition.objection.compelling-grounds':
    'Haben Sie zwingende Gründe, die schwerer wiegen als ihre Situation?',
  'condition.objection.needed-for-claims': 'Brauchen Sie sie, um Rechte vor Gericht zu verteidigen?',
  'condition.marketing-objection.data-held': 'Haben Sie eine Adresse oder Nummer dieser Person?',
  'condition.consent-withdrawal.rests-on-consent':
    'Tun Sie etwas mit ihren Daten allein aufgrund ihrer Einwilligung?',
  'condition.automated-decision.solely-automated':
    'Hat ein Programm allein entschieden, ohne dass jemand darauf schaute?',
  'condition.automated-decision.significant-effect':
    'Ändert die Entscheidung für sie etwas Wichtiges, etwa eine Ablehnung von Verkauf oder Kredit?',
  'condition.automated-decision.allowed-by-law': 'Lässt ein Gesetz diese automatische Entscheidung zu?',
  'condition.automated-decision.needed-for-contract':
    'Ist sie für den Vertrag mit dieser Person erforderlich?',
  'condition.automated-decision.explicit-consent': 'Hatte die Person ausdrücklich eingewilligt?',
  'condition.post-mortem.entitled':
    'Darf handeln, wer den Antrag stellt: von der Person bestimmt oder als Erbe für den Nachlass?',
  'condition.post-mortem.data-held': 'Haben Sie Daten über die verstorbene Person?',

  'conditions.lead': 'Antworten Sie, um zu erfahren, was das Gesetz vorsieht. Danach entscheiden Sie.',
  'conditions.yes': 'ja',
  'conditions.no': 'nein',
  'conditions.proposal': 'Nach Ihren Antworten: {outcome}',
  'conditions.proposal-text': 'Das ist ein Vorschlag; die Entscheidung liegt bei Ihnen.',

  'role.question': 'Für wen haben Sie diese Daten?',
  'role.later': 'Später anzugeben',
  'role.controller': 'Für uns selbst',
  'role.controller.text': 'So ist es bei Ihren eigenen Kunden.',
  'role.joint-controller': 'Gemeinsam mit einem anderen Unternehmen',
  'role.joint-controller.text': 'Sie antworten selbst; informieren Sie das andere.',
  'role.processor': 'Für einen unserer Auftraggeber',
  'role.processor.text': 'Er antwortet: Der Antrag geht an ihn, Sie entscheiden nichts.',
  'role.client': 'Name des Auftraggebers',
  'role.client-email': 'E-Mail des Auftraggebers',
  'role.for-client': 'Für {name}: Sie entscheiden nichts, Sie leiten weiter.',
  'forward.lead': 'Senden Sie den Antrag unverändert und unverzüglich an {name}: Die Frist läuft bereits.',
  'forward.tick': 'Anders als mit einem Brief von hier weitergeleitet? Haken Sie die Aufgabe ab.',

  'rectify.none': 'Noch keine Berichtigung notiert.',
  'rectify.caption': 'Verlangte Berichtigungen',
  'rectify.what': 'Angabe',
  'rectify.was': 'Was dort steht',
  'rectify.is': 'Was dort stehen soll',
  'rectify.missing': 'nichts',
  'rectify.add': 'Berichtigung hinzufügen',
  'rectify.add-this': 'Zur Liste hinzufügen',
  'rectify.remove': 'Entfernen: {what}',
  'rectify.choose': 'Welche Angabe ist falsch oder fehlt?',
  'rectify.elsewhere': 'Eine anderswo geführte Angabe',
  'rectify.elsewhere-text':
    'Greffe kann sie nicht ändern: Berichtigen Sie sie an Ort und Stelle. Sie wird in der Antwort genannt.',
  'rectify.new': '{what} (hinzuzufügen)',
  'rectify.label': 'Worum handelt es sich?',
  'rectify.same': 'Das steht dort bereits.',
  'rectify.not-a-day': 'Schreiben Sie den Tag als Jahr-Monat-Tag.',
  'rectify.statement': 'Ergänzende Erklärung',
  'rectify.statement-text': 'Was die Person neben einer Angabe, die bleibt, festgehalten haben möchte.',

  'restrict.which-case': 'Welcher Fall liegt vor?',
  'restrict.case.a': 'Ihre Daten werden bestritten, solange Sie prüfen',
  'restrict.case.b': 'Die Nutzung war unrechtmäßig, sie möchte keine Löschung',
  'restrict.case.c': 'Sie benötigt sie zur Verteidigung ihrer Rechte',
  'restrict.case.d': 'Ihr Widerspruch wird geprüft',
  'restrict.until-person-lifts': 'Ihre Erklärung verspricht, dass nur die Person sie aufheben kann',
  'restrict.lift': 'Einschränkung aufheben',
  'restrict.lift-lead':
    'Die Person muss es vorher erfahren. Schreiben Sie ihr, oder notieren Sie, wann Sie es ihr gesagt haben.',
  'restrict.lift-promise': 'Sie haben versprochen, dass nur die Person sie aufhebt',
  'restrict.lift-promise-text': 'Heben Sie sie nur auf ihren Wunsch auf.',
  'restrict.announced-on': 'Sie weiß es seit',
  'restrict.announced-on-text': 'Leer lassen, wenn es mit einem Brief aus Greffe angekündigt wurde.',
  'restrict.lifted-on': 'Aufgehoben am',
  'restrict.lift-reason': 'Warum',
  'restrict.lifted': 'Einschränkung aufgehoben am {day}: {reason}',

  'objection.situation': 'Ihre Gründe, in ihren Worten',
  'objection.which': 'Was aufhören soll',
  'objection.grounds': 'Ihre zwingenden Gründe, falls Sie ablehnen',
  'objection.none':
    'Ihr Verzeichnis nennt keine Tätigkeit auf Grundlage eines berechtigten Interesses oder einer öffentlichen Aufgabe.',
  'objection.choose': 'Wählen Sie mindestens eine Tätigkeit.',
  'consent.which': 'Die Einwilligung, die sie widerruft',
  'consent.which-text': 'Nichts angekreuzt: alles, was auf ihrer Einwilligung beruht.',
  'consent.none': 'Ihr Verzeichnis nennt keine Tätigkeit auf Grundlage einer Einwilligung.',

  'automated.decision': 'Welche Entscheidung?',
  'automated.logic': 'Wie das Programm entscheidet',
  'automated.logic-text': 'In einfachen Worten: worauf es schaut und was den Ausschlag gibt.',
  'automated.consequences': 'Was es für die Person ändert',
  'automated.review': 'Die Überprüfung durch einen Menschen',
  'automated.review-text':
    'Jemand, der die Entscheidung ändern kann, hat sie neu geprüft und den Standpunkt der Person gehört.',
  'automated.reviewer': 'Von wem (Funktion)',
  'automated.reviewed-on': 'Am',
  'automated.result': 'Ergebnis',
  'automated.result.confirmed': 'bestätigt',
  'automated.result.changed': 'geändert',
  'automated.reason': 'Warum',

  'post-mortem.which': 'Worum geht es?',
  'post-mortem.matter.directives-registered': 'Anweisungen einer lebenden Person vermerken',
  'post-mortem.matter.directives-executed': 'Anweisungen einer verstorbenen Person ausführen',
  'post-mortem.matter.estate': 'Erben für den Nachlass informieren',
  'post-mortem.matter.death-recorded': 'Den Tod vermerken',
  'post-mortem.directives': 'Die Anweisungen',
  'post-mortem.done': 'Was getan oder übergeben wurde',
  'post-mortem.died-on': 'Todestag',
  'post-mortem.effect': 'Was geschieht mit den Daten?',
  'post-mortem.effect.keep': 'Sie bleiben, es wird nichts mehr versandt',
  'post-mortem.effect.archive': 'Sie kommen ins Archiv, nur für Sie',
  'post-mortem.effect.erase': 'Sie werden gelöscht, außer was das Gesetz bewahrt',

  'carry-out.decide-first': 'Entscheiden Sie zuerst; kommen Sie dann zurück.',
  'carry-out.answer-first': 'Klären Sie zuerst, was verlangt wird.',
  'carry-out.nothing': 'Es gibt nichts umzusetzen.',
  'carry-out.done': 'Umgesetzt am {day}.',
  'carry-out.now': 'Umsetzen',
  'carry-out.rectification':
    'Greffe ändert jede Angabe an ihrer Stelle, vermerkt die Herkunft und bewahrt in dieser Akte, was dort stand.',
  'carry-out.restriction': 'Die Karteikarte bleibt gekennzeichnet: nur aufbewahren, bis zur Aufhebung.',
  'carry-out.objection':
    'Die gewählten Tätigkeiten enden für diese Person; die Einschränkung endet, sobald Ihre Antwort versandt ist.',
  'carry-out.consent-withdrawal':
    'Die Einwilligung wird als widerrufen vermerkt. Beenden Sie es auch in Ihren anderen Werkzeugen.',
  'carry-out.automated-decision': 'Vermerkt, dass ein Mensch die Entscheidung neu geprüft hat.',
  'carry-out.post-mortem':
    'Greffe trägt es auf der Karteikarte ein: Weisungen verwahrt oder Tod vermerkt und Versand beendet.',
  'carry-out.link-first': 'Verknüpfen Sie den Antrag zuerst mit einer Karteikarte.',

  'notice.state': 'Stand',
  'notice.state.open': 'zu informieren',
  'notice.state.told': 'informiert',
  'notice.state.confirmed': 'hat bestätigt',
  'notice.state.impossible': 'unmöglich oder unverhältnismäßig',
  'notice.state.not-needed': 'hat nichts davon',
  'notice.on': 'Am',
  'notice.reason': 'Warum',
  'notice.save': 'Notieren',
  'notice.change': 'Ändern',
  'notice.change-of': 'Ändern: {name}',
  'notice.write': 'Schreiben',
  'notice.since': '{state}, am {day}',
  'notice.for': 'Für {name}',

  'export.portability':
    'Diese Kopie enthält nur, was die Person bereitgestellt hat, mit Einwilligung oder für einen Vertrag, und nennt, was fehlt.',
  'export.transfer': 'Direkt zu senden an',

  'rule.details-needed': 'Zu diesem Recht fehlt eine Angabe.',
  'rule.details-needed.repair':
    'Vervollständigen Sie die Aufgabe „Klären, was verlangt wird“ und fahren Sie fort.',
  'rule.nothing-to-carry-out': 'Für dieses Recht ist nichts umzusetzen.',
  'rule.nothing-to-carry-out.repair':
    'Es wurde abgelehnt oder wird anders erfüllt: mit einer Kopie oder mit der Antwort.',
  'rule.already-carried-out': 'Diese Entscheidung ist im Register bereits umgesetzt.',
  'rule.already-carried-out.repair':
    'Sie wird nicht zurückgenommen; was sich noch ändern soll, ist ein neuer Antrag.',
  'rule.not-carried-out': 'Die Entscheidung ist im Register noch nicht umgesetzt.',
  'rule.not-carried-out.repair': 'Setzen Sie sie zuerst um: Der Brief sagt, dass es geschehen ist.',
  'rule.not-restricted': 'Aus diesem Antrag besteht keine Einschränkung.',
  'rule.not-restricted.repair': 'Es gibt nichts aufzuheben.',
  'rule.lift-not-announced': 'Die Person weiß noch nicht, dass die Einschränkung aufgehoben wird.',
  'rule.lift-not-announced.repair':
    'Informieren Sie sie zuerst (Art. 18 Abs. 3 DSGVO) und notieren Sie den Tag.',
  'rule.subject-restricted': 'Die Nutzung dieser Daten ist eingeschränkt.',
  'rule.subject-restricted.repair':
    'Sie werden aufbewahrt, sonst nichts (Art. 18 DSGVO). Sie ändern sich auf Wunsch der Person oder nach der Aufhebung.',
  'rule.client-needed': 'Der Name Ihres Auftraggebers fehlt.',
  'rule.client-needed.repair':
    'Geben Sie an, für wen Sie diese Daten haben: An ihn wird der Antrag weitergeleitet.',
  'rule.client-decides': 'Ihr Auftraggeber entscheidet über diesen Antrag.',
  'rule.client-decides.repair':
    'Sie haben diese Daten für ihn: Leiten Sie den Antrag weiter (Art. 28 Abs. 3 Buchst. e DSGVO).',
};
