/** What the register lacks or contradicts, and the lists that such a sentence names, in German. */
import type { gaps as french } from '../fr/gaps.ts';

export const gaps: Readonly<Record<keyof typeof french, string>> = {
  'gap.no-activities':
    'Das Verzeichnis ist leer. Laden Sie ein fertiges Verzeichnis oder tragen Sie eine erste Tätigkeit ein.',
  'gap.no-lawful-basis': 'Worauf beruht diese Tätigkeit? Wählen Sie die Rechtsgrundlage.',
  'gap.no-interest-named': 'Sie beruht auf einem berechtigten Interesse: Nennen Sie es.',
  'gap.no-law-named': 'Sie beruht auf einer rechtlichen Verpflichtung: Nennen Sie das Gesetz.',
  'gap.no-balance-test':
    'Die Abwägung ist nicht vollständig: warum es nötig ist, was es für die Person bedeutet, und an welchem Tag Sie entschieden haben.',
  'gap.no-consent-proof':
    'Eine Einwilligung muss nachweisbar sein: Sagen Sie, wie sie eingeholt und wo der Nachweis aufbewahrt wird.',
  'gap.no-special-basis':
    'Sie nutzt besonders geschützte Daten, was nur ausnahmsweise erlaubt ist: Wählen Sie die Ausnahme.',
  'gap.no-categories': 'Keine Datenkategorie ist angekreuzt.',
  'gap.no-source': 'Woher stammen diese Daten? Eine Auskunft muss es sagen.',
  'gap.no-security': 'Beschreiben Sie, wenn auch kurz, wie diese Daten geschützt sind.',
  'gap.no-retention': 'Keine Aufbewahrungsfrist',
  'gap.no-automated-consequences':
    'Eine Maschine entscheidet allein: Sagen Sie, was für die Person daraus folgt.',
  'gap.no-human-review':
    'Eine Maschine entscheidet allein: Sagen Sie, wie die Person eine Überprüfung durch einen Menschen erhält.',
  'gap.no-joint-arrangement':
    'Ein gemeinsam Verantwortlicher wirkt mit: Fassen Sie zusammen, wer was tut, die Person darf es wissen.',
  'gap.marketing-promised-never':
    'Ihre Erklärung verspricht keine Werbung, und diese Tätigkeit wirbt. Ändern Sie das eine oder das andere.',
  'gap.minors-age-below-law':
    'Sie nehmen die Einwilligung von Kindern an, die jünger sind, als das Gesetz erlaubt.',
  'gap.minors-age-above-law':
    'Sie verlangen die Zustimmung der Eltern länger, als das Gesetz es fordert. Das ist erlaubt; sagen Sie es überall gleich.',
  'gap.recipient-unnamed':
    'Dieser Eintrag steht für mehrere Empfänger, ohne sie zu nennen. Eine Auskunft nennt sie beim Namen.',
  'gap.no-country': 'In welchem Land sitzt dieser Empfänger?',
  'gap.no-safeguard':
    'Daten können Europa verlassen: Geben Sie an, unter welcher Garantie, oder dass keine nötig ist.',
  'gap.no-contact':
    'Weder Anschrift noch E-Mail: Wohin schreiben, wenn Daten berichtigt oder gelöscht werden?',
  'gap.no-contract':
    'Ein Auftragsverarbeiter arbeitet unter Vertrag: Kreuzen Sie an, was Ihrer regelt, und fügen Sie ihn bei.',
  'gap.contract-incomplete': 'Sein Vertrag regelt nicht alles',
  'gap.contract-review-due': 'Sein Vertrag ist zu prüfen: Der vorgesehene Tag ist vorbei.',
  'gap.own-use-authorised':
    'Ein Auftragsverarbeiter handelt nur für Sie. Dieser darf die Daten für sich nutzen: Nehmen Sie die Erlaubnis zurück oder führen Sie ihn als eigenen Verantwortlichen, mit einer Grundlage für die Weitergabe.',
  'gap.own-use-own-service':
    'Er nutzt die Daten, um sein Angebot zu verbessern. Lesen Sie, was der Vertrag dazu sagt, und schalten Sie es ab, wo es geht.',
  'gap.data-sold': 'Er bezahlt für diese Daten. Die Person muss es wissen und fast immer eingewilligt haben.',
  'gap.sold-promised-never':
    'Ihre Erklärung verspricht, nie Daten zu verkaufen, und dieser Empfänger bezahlt dafür.',
  'gap.client-none-named': 'Für wen tun Sie diese Arbeit? Tragen Sie Ihre Auftraggeber ein.',
  'gap.client-no-contact': 'Weder Anschrift noch E-Mail',
  'gap.client-no-security':
    'Beschreiben Sie, wenn auch kurz, wie die Daten Ihrer Auftraggeber geschützt sind.',
  'gap.policy-undated':
    'Sie trägt weder Datum noch Fassung: Man weiß nicht, welche galt, als ein Antrag einging.',
  'gap.policy-cites-directive':
    'Sie beruft sich auf die Richtlinie 95/46, aufgehoben am 25. Mai 2018. Nennen Sie die DSGVO; Ihre Schreiben tun es schon.',
  'gap.policy-no-authority': 'Sie sagt nicht, bei welcher Behörde man sich beschweren kann.',
  'gap.policy-authority-no-address': 'Sie nennt die Behörde ohne ihre Anschrift.',
  'gap.policy-authority-former':
    'Sie nennt eine Behörde, die es nicht mehr gibt, oder ihre frühere Anschrift. Ihre Schreiben nennen die richtige.',
  'gap.policy-no-delay': 'Sie sagt nicht, wie schnell Sie antworten. Der Monat des Gesetzes gilt ohnehin.',
  'gap.policy-no-identity-rule': 'Sie sagt nicht, wie die Person zeigt, dass sie es ist.',
  'gap.policy-identity-copy':
    'Sie verlangt stets eine Ausweiskopie. Man fragt danach nur bei begründetem Zweifel, und nie, um einen Antrag abzuweisen.',
  'gap.policy-anonymous-only':
    'Sie verspricht, nach einer Löschung nur Anonymes zu behalten: Es bleibt Ihnen kein Nachweis Ihrer Antwort.',
  'gap.policy-lacks': 'Sie sagt nichts zu diesem Punkt',
  'gap.policy-rights-missing': 'Sie nennt nicht alle Rechte',
  'gap.policy-minors-below-law': 'Das Alter, das sie für Minderjährige nennt, liegt unter dem des Gesetzes.',
  'gap.policy-minors-above-law':
    'Das Alter, das sie für Minderjährige nennt, liegt über dem des Gesetzes. Das ist erlaubt und bindet Sie.',
  'gap.policy-no-recipients':
    'Sie sagt, niemand sonst erhalte die Daten, und das Verzeichnis nennt Empfänger.',
  'gap.policy-use-is-consent':
    'Sie wertet die Nutzung der Website als Einwilligung. Eine Einwilligung verlangt eine eindeutige Handlung.',
  'gap.policy-erases-everything':
    'Sie verspricht, alles zu löschen. Was das Gesetz aufzubewahren verlangt, bleibt: Sagen Sie es',
  'gap.policy-authorises-own-use':
    'Sie sagt, dass Sie einem Dienstleister die Nutzung der Daten für sich selbst erlauben. Ein Auftragsverarbeiter darf das nicht.',
  'gap.policy-changes-unannounced':
    'Sie ändert sich ohne Ankündigung. Ein neuer Zweck wird vorher mitgeteilt.',
  'gap.policy-not-personal':
    'Sie sagt, dies seien keine personenbezogenen Daten. Eine IP-Adresse ist eines: Eine Auskunft muss sie enthalten',
  'gap.with-details': '{sentence}: {details}.',
  'gap.ages': '{age} statt {law} Jahre',
  'contract-clause.subject': 'der Gegenstand',
  'contract-clause.duration': 'die Dauer',
  'contract-clause.nature': 'die Art der Verarbeitung',
  'contract-clause.purpose': 'der Zweck',
  'contract-clause.data': 'die Art der Daten',
  'contract-clause.persons': 'die betroffenen Personen',
  'contract-clause.instructions': 'er handelt nur auf Ihre dokumentierte Weisung',
  'contract-clause.confidentiality': 'sein Personal ist zur Verschwiegenheit verpflichtet',
  'contract-clause.security': 'die Sicherheit',
  'contract-clause.sub-processors': 'kein weiterer Auftragsverarbeiter ohne Ihre Zustimmung',
  'contract-clause.rights': 'er hilft Ihnen, Anträge zu beantworten',
  'contract-clause.assistance': 'er hilft bei Datenpannen und der Sicherheit',
  'contract-clause.end': 'am Ende löscht er die Daten oder gibt sie zurück',
  'contract-clause.audits': 'Sie dürfen ihn prüfen',
  'policy-element.controller': 'wer verantwortlich ist',
  'policy-element.contact': 'wohin man Ihnen schreibt',
  'policy-element.purposes': 'wozu die Daten dienen',
  'policy-element.lawful-bases': 'die Rechtsgrundlage jedes Zwecks',
  'policy-element.categories': 'die Datenkategorien',
  'policy-element.recipients-by-name': 'die Empfänger beim Namen',
  'policy-element.transfers': 'Übermittlungen aus Europa und ihre Garantie',
  'policy-element.retention': 'wie lange die Daten aufbewahrt werden',
  'policy-element.security': 'wie die Daten geschützt sind',
  'policy-element.breaches': 'was Sie bei einer Datenpanne tun',
};
