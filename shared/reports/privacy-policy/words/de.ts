/** The words of a privacy policy in German, for Belgium and for France. */
import type { PolicyWords } from './words.ts';

export const de: PolicyWords = {
  fileName: 'datenschutzerklaerung',
  title: 'Datenschutzerklärung',
  versionOf: 'Stand: {date}',
  intro: {
    BE: 'Hier erfahren Sie, welche Daten wir über Sie erheben, wozu, an wen wir sie weitergeben, wie lange wir sie aufbewahren und welche Rechte Sie haben, wie es die Verordnung (EU) 2016/679 („DSGVO“) und das belgische Gesetz vom 30. Juli 2018 über den Schutz natürlicher Personen hinsichtlich der Verarbeitung personenbezogener Daten verlangen.',
    FR: 'Hier erfahren Sie, welche Daten wir über Sie erheben, wozu, an wen wir sie weitergeben, wie lange wir sie aufbewahren und welche Rechte Sie haben, wie es die Verordnung (EU) 2016/679 („DSGVO“) und das französische Gesetz Nr. 78-17 vom 6. Januar 1978 über Informatik, Dateien und Freiheiten verlangen.',
  },
  headings: {
    controller: 'Wer für Ihre Daten verantwortlich ist',
    purposes: 'Wozu wir Ihre Daten verwenden',
    recipients: 'Wer Ihre Daten erhält',
    transfers: 'Übermittlung in Länder außerhalb des Europäischen Wirtschaftsraums',
    retention: 'Wie lange wir Ihre Daten aufbewahren',
    automated: 'Automatisierte Entscheidungen',
    rights: 'Ihre Rechte',
    requests: 'Wie Sie Ihre Rechte ausüben',
    complaint: 'Beschwerde und Rechtsbehelf',
    security: 'Sicherheit Ihrer Daten',
    cookies: 'Cookies',
    version: 'Stand und Änderungen dieser Erklärung',
  },
  draft: {
    title: 'Entwurf – nicht veröffentlichen',
    lead: {
      one: 'Im Verzeichnis fehlt noch {count} Angabe, damit diese Erklärung vollständig und richtig ist:',
      other: 'Im Verzeichnis fehlen noch {count} Angaben, damit diese Erklärung vollständig und richtig ist:',
    },
    lacks: {
      'no-activities': 'Das Verzeichnis enthält keine einzige Tätigkeit.',
      'no-lawful-basis': '{name}: die Rechtsgrundlage',
      'no-interest-named': '{name}: welches berechtigte Interesse verfolgt wird',
      'no-law-named': '{name}: welches Gesetz zu dieser Verarbeitung verpflichtet',
      'no-special-basis': '{name}: was die Verarbeitung sensibler Daten erlaubt',
      'no-categories': '{name}: die Kategorien der Daten',
      'no-source': '{name}: woher die Daten stammen',
      'no-retention': '{name}: eine Speicherdauer ({names})',
      'no-automated-consequences': '{name}: die Folgen der automatisierten Entscheidung',
      'no-human-review': '{name}: wie man erreicht, dass ein Mensch die Entscheidung überprüft',
      'no-joint-arrangement': '{name}: das Wesentliche der Vereinbarung zwischen gemeinsam Verantwortlichen',
      'no-country': '{name}: das Land',
      'no-safeguard':
        '{name}: die Garantie für die Übermittlung in Länder außerhalb des Europäischen Wirtschaftsraums',
      'own-use-authorised':
        '{name}: als Auftragsverarbeiter geführt, darf die Daten aber für eigene Zwecke nutzen; überprüfen Sie den Vertrag oder die Rolle',
      'marketing-promised-never':
        '{name}: Sie haben versprochen, nicht zu werben; streichen Sie diese Tätigkeit oder das Versprechen',
      'sold-promised-never':
        '{name}: Sie haben versprochen, Daten nie zu verkaufen; beenden Sie den Verkauf oder streichen Sie das Versprechen',
      'minors-age-below-law':
        '{name}: Das Alter, ab dem Minderjährige selbst einwilligen, liegt unter dem gesetzlichen',
    },
  },
  controller: {
    lead: 'Verantwortlich für die Verarbeitung Ihrer Daten ist {name}: Wir entscheiden, wozu und wie sie verwendet werden.',
    reach: 'Bei Fragen zu Ihren Daten erreichen Sie uns so: {ways}.',
    privacyContact: 'Ansprechperson für Ihre Daten: {contact}.',
    dpo: 'Unsere Datenschutzbeauftragte oder unser Datenschutzbeauftragter: {contact}.',
    joint:
      'Über einige Zwecke entscheiden wir gemeinsam mit anderen: {names}. Beim jeweiligen Zweck steht, wie wir die Aufgaben verteilen; Sie können Ihre Rechte bei jedem von uns geltend machen.',
  },
  purposes: {
    lead: 'Hier steht für jeden Zweck, welche Daten wir erheben und worauf sich ihre Verwendung stützt.',
    labels: {
      why: 'Zweck',
      persons: 'Betroffene Personen',
      data: 'Erhobene Daten',
      basis: 'Rechtsgrundlage',
      required: 'Erforderlich oder nicht',
      source: 'Herkunft der Daten',
      recipients: 'Empfänger',
      freely: 'Ihre Wahl',
    },
    special: 'Es werden sensible Daten verarbeitet (Artikel 9 DSGVO): {basis}.',
    required: {
      consent:
        'Nein. Sie können frei ablehnen; ohne Ihre Einwilligung verwenden wir Ihre Daten hierfür nicht.',
      contract:
        'Ja, soweit der Vertrag oder das, worum Sie uns vorher bitten, davon abhängt: Ohne diese Daten können wir ihn weder schließen noch erfüllen.',
      'legal-obligation':
        'Ja, wenn uns das Gesetz verpflichtet, Sie danach zu fragen: Ohne diese Daten können wir nicht tun, was es verlangt.',
      'vital-interests':
        'Nein, nichts verpflichtet Sie dazu; ohne diese Daten können wir die lebenswichtigen Interessen nicht schützen.',
      'public-task':
        'Ja, wenn das Gesetz es vorsieht; ohne diese Daten können wir diese Aufgabe nicht erfüllen.',
      'legitimate-interests':
        'Weder Gesetz noch Vertrag verpflichten Sie dazu; ohne diese Daten können wir dieses Ziel, was Sie betrifft, nicht erreichen.',
    },
    noRecipients: 'Niemand außerhalb unseres Unternehmens.',
    withdrawal:
      'Sie können Ihre Einwilligung jederzeit widerrufen, so einfach, wie Sie sie erteilt haben, indem Sie uns schreiben. Was zuvor geschehen ist, bleibt rechtmäßig.',
    marketing: 'Der Direktwerbung können Sie jederzeit, ohne Begründung und kostenlos widersprechen.',
    minors: 'Unter {age} Jahren bitten wir neben dem Kind auch die Sorgeberechtigten um ihre Einwilligung.',
    joint: 'Darüber entscheiden wir gemeinsam mit {names}. {essence}',
    noMarketing: 'Wir betreiben keine Direktwerbung.',
  },
  recipients: {
    lead: 'Ihre Daten gehen an die folgenden Empfänger, jeweils soweit es sie betrifft. Ein Auftragsverarbeiter arbeitet für uns und nach unseren Weisungen; ein eigenständig Verantwortlicher entscheidet selbst, was er mit den Daten tut, und steht dafür ein.',
    none: 'Ihre Daten gehen an keinen Empfänger außerhalb unseres Unternehmens.',
    line: '{name} ({country}), {role}: {service}',
    lineWithoutCountry: '{name}, {role}: {service}',
    roles: {
      processor: 'Auftragsverarbeiter',
      'joint-controller': 'gemeinsam Verantwortlicher',
      controller: 'eigenständig Verantwortlicher',
      authority: 'Behörde, auf ihr Verlangen',
    },
    helpedBy: '{line}; mit Unterstützung durch {names}',
    pays: 'Diese Daten werden gegen Bezahlung überlassen an: {names}.',
    neverSells: 'Wir verkaufen Ihre Daten niemals.',
  },
  transfers: {
    lead: 'Einige Empfänger verarbeiten Daten außerhalb des Europäischen Wirtschaftsraums oder können das tun. So sind sie jeweils geschützt:',
    none: 'Wir übermitteln Ihre Daten nicht in Länder außerhalb des Europäischen Wirtschaftsraums.',
    line: '{name} ({country}): {safeguard}',
    onward: '{country}, mit möglicher Übermittlung in Länder außerhalb des Europäischen Wirtschaftsraums',
    copy: 'Wenn Sie eine Kopie dieser Garantien wünschen oder wissen möchten, wo sie einzusehen sind, schreiben Sie uns.',
  },
  retention: {
    lead: 'Wir bewahren Ihre Daten für die folgende Dauer auf:',
    line: '{categories}: {period}',
    criteria: '{categories}, nach folgenden Kriterien: {period}',
    forActivity: '{line} (für den Zweck „{activity}“)',
    byLaw: '{line} (gesetzliche Verpflichtung: {ground})',
    end: 'Danach werden die Daten gelöscht, sofern nichts anderes angegeben ist. Gelten für dieselbe Angabe mehrere Zeiträume, so zählt der längste.',
  },
  automated: {
    lead: 'Die folgenden Entscheidungen werden vollständig automatisiert getroffen (Artikel 22 DSGVO). Sie können verlangen, dass ein Mensch sie überprüft, Ihren Standpunkt darlegen und sie anfechten.',
    none: 'Wir treffen Ihnen gegenüber keine Entscheidungen, die ausschließlich auf automatisierter Verarbeitung einschließlich Profiling beruhen (Artikel 22 DSGVO).',
    line: '{activity}: {logic}',
  },
  rights: {
    lead: 'Sie haben unter den gesetzlichen Voraussetzungen die folgenden Rechte:',
    objection: 'Ihr Widerspruchsrecht',
    meanings: {
      access:
        'Recht auf Auskunft: erfahren, ob und welche Daten wir über Sie haben und was wir damit tun, und eine Kopie davon erhalten (Artikel 15 DSGVO).',
      rectification:
        'Recht auf Berichtigung: eine unrichtige Angabe berichtigen oder eine unvollständige ergänzen lassen (Artikel 16 DSGVO).',
      erasure:
        'Recht auf Löschung: Ihre Daten löschen lassen, zum Beispiel wenn sie nicht mehr nötig sind, außer was wir gesetzlich aufbewahren müssen (Artikel 17 DSGVO).',
      restriction:
        'Recht auf Einschränkung der Verarbeitung: die Verwendung Ihrer Daten aussetzen lassen, zum Beispiel während wir prüfen, ob sie richtig sind (Artikel 18 DSGVO).',
      portability:
        'Recht auf Datenübertragbarkeit: die Daten, die Sie uns gegeben haben und die wir mit Ihrer Einwilligung oder für einen Vertrag verarbeiten, in einem gängigen, maschinenlesbaren Format erhalten oder jemand anderem übermitteln lassen (Artikel 20 DSGVO).',
      objection:
        'Widerspruchsrecht: aus Gründen, die sich aus Ihrer Situation ergeben, dem widersprechen, was wir mit Ihren Daten aufgrund unseres berechtigten Interesses oder einer Aufgabe im öffentlichen Interesse tun (Artikel 21 DSGVO).',
      'marketing-objection':
        'Recht auf Widerspruch gegen Direktwerbung: jederzeit und ohne Begründung jede Werbung ablehnen (Artikel 21 Absatz 2 DSGVO).',
      'consent-withdrawal':
        'Recht auf Widerruf der Einwilligung: jederzeit, wo wir Sie darum gebeten haben, ohne Wirkung auf das, was zuvor geschehen ist (Artikel 7 Absatz 3 DSGVO).',
      'automated-decision':
        'Recht, keiner vollständig automatisierten Entscheidung mit erheblichen Folgen für Sie unterworfen zu werden und sie von einem Menschen überprüfen zu lassen (Artikel 22 DSGVO).',
      'post-mortem':
        'Recht, Anweisungen für die Zeit nach Ihrem Tod zu geben: bestimmen, ob Ihre Daten dann aufbewahrt, gelöscht oder weitergegeben werden, und an wen. Sie können uns diese Anweisungen anvertrauen, jemanden mit ihrer Durchsetzung beauftragen und sie jederzeit ändern oder widerrufen; ohne Anweisungen können Ihre Erben bestimmte Rechte ausüben (Artikel 84 bis 86 des französischen Gesetzes Nr. 78-17 vom 6. Januar 1978).',
    },
  },
  requests: {
    write: 'Um Ihre Rechte auszuüben, können Sie uns Ihren Antrag zukommen lassen: {ways}.',
    anyWay:
      'Eine bestimmte Form ist nicht vorgeschrieben: Ein Antrag, der uns auf anderem Weg erreicht, zählt ebenso.',
    within:
      'Wir beantworten Ihren Antrag unverzüglich; die Frist dafür beträgt höchstens {period} ab seinem Eingang.',
    aMonth: 'einen Monat',
    withinDays:
      'Wir beantworten Ihren Antrag unverzüglich; die Frist dafür beträgt höchstens {period} ab seinem Eingang und nie mehr als die gesetzliche Frist.',
    workingDays: { one: '{count} Arbeitstag', other: '{count} Arbeitstage' },
    extension:
      'Ist er komplex oder stellen Sie mehrere, dürfen wir diese Frist nach dem Gesetz einmal um höchstens zwei weitere Monate verlängern; wir teilen Ihnen das dann rechtzeitig und mit den Gründen mit (Artikel 12 Absatz 3 DSGVO).',
    free: 'Die Ausübung Ihrer Rechte ist kostenlos.',
    identity:
      'Einen Identitätsnachweis verlangen wir nur bei begründeten Zweifeln an der Identität der Person, die den Antrag stellt (Artikel 12 Absatz 6 DSGVO).',
    knownAddress: 'Wir senden unsere Antwort nur an eine Adresse, die wir bereits kennen.',
    knownEmail: 'Wir senden unsere Antwort nur an die E-Mail-Adresse, die wir bereits kennen.',
    destinations: {
      'channel-asked':
        'Unsere Antwort geht auf demselben Weg hinaus, auf dem Ihr Antrag kam, es sei denn, Sie wünschen einen anderen.',
      'known-email': 'Unsere Antwort geht an die E-Mail-Adresse, die wir bereits kennen.',
      'address-stated': 'Bitte nennen Sie uns die Adresse, an die unsere Antwort gehen soll.',
    },
    endOfService:
      'Teilen Sie uns mit, dass Sie unsere Dienste nicht mehr wünschen, so behandeln wir Ihre Nachricht als Antrag auf Löschung.',
  },
  complaint: {
    elsewhere:
      'Wenn Sie in einem anderen Land der Europäischen Union wohnen oder arbeiten, können Sie sich auch an die Aufsichtsbehörde dieses Landes wenden (Artikel 77 DSGVO).',
  },
  security: {
    lead: 'Wir schützen Ihre Daten durch technische und organisatorische Maßnahmen, die dem Risiko angemessen sind, insbesondere gegen Verlust, Offenlegung und unbefugten Zugriff (Artikel 32 DSGVO).',
    authority:
      'Eine Datenpanne melden wir der Aufsichtsbehörde innerhalb von 72 Stunden, nachdem sie uns bekannt wurde, es sei denn, sie führt voraussichtlich zu keinem Risiko für Sie (Artikel 33 DSGVO).',
    authorityAlways:
      'Eine Datenpanne melden wir der Aufsichtsbehörde innerhalb von {hours} Stunden, nachdem sie uns bekannt wurde.',
    persons:
      'Setzt die Datenpanne Sie einem hohen Risiko aus, benachrichtigen wir Sie unverzüglich (Artikel 34 DSGVO).',
    personsAlways: 'Betrifft eine Datenpanne Sie, so benachrichtigen wir Sie.',
  },
  cookies: {
    lead: 'Die folgenden Zwecke stützen sich auf Cookies oder andere Tracker:',
    line: '{activity}: {basis}',
    consent:
      'Ist Ihre Einwilligung die Rechtsgrundlage, fragen wir danach, bevor wir die Cookies setzen; Ablehnen ist so einfach wie Zustimmen, und Sie können Ihre Meinung jederzeit ändern.',
  },
  version: {
    dated: 'Diese Fassung ist vom {date}.',
    changes:
      'Wollen wir Ihre Daten für einen anderen als die hier genannten Zwecke verwenden, so informieren wir Sie, bevor wir das tun (Artikel 13 Absatz 3 DSGVO).',
  },
};
