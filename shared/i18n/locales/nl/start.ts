/** The five quiet pages of the first start. */
import type { start as french } from '../fr/start.ts';

export const start: Record<keyof typeof french, string> = {
  'start.steps': 'Installatie',
  'start.step-done': 'klaar',
  'start.step.language': 'Taal',
  'start.step.identity': 'U',
  'start.step.passphrase': 'Wachtzin',
  'start.step.register': 'Register',
  'start.step.recovery': 'Herstel',
  'start.preview': 'Voorbeeld van uw briefpapier',
  'start.have-register': 'Ik heb al een register',

  'start.language.question': 'In welke taal werkt u?',
  'start.language.lead': 'Dit is de taal van het scherm. Brieven vertrekken in de taal van elke persoon.',
  'start.language.label': 'Taal van het scherm',

  'start.identity.question': 'Wie houdt dit register bij?',
  'start.identity.lead': 'Dit komt boven aan uw brieven. De rest kan wachten.',
  'start.identity.later': 'Nummers, contactgegevens, ondertekening',
  'start.identity.later.hint':
    'Vul ze nu in als u ze bij de hand hebt; anders herinnert Greffe u eraan vóór de eerste ondertekening.',

  'start.passphrase.question': 'Met welke wachtzin sluit u het af?',
  'start.passphrase.lead': 'Het register is één bestand, versleuteld op deze computer. Deze zin opent het.',
  'start.passphrase.first': 'Wachtzin',
  'start.passphrase.second': 'Dezelfde, een tweede keer',
  'start.passphrase.too-short': 'Er zijn minstens {count} {count|teken|tekens} nodig.',
  'start.passphrase.differs': 'De twee zijn niet gelijk. Typ de tweede opnieuw.',
  'start.passphrase.strength': 'Sterkte',
  'start.passphrase.level.0': 'te kort',
  'start.passphrase.level.1': 'zwak',
  'start.passphrase.level.2': 'matig',
  'start.passphrase.level.3': 'sterk',
  'start.passphrase.level.4': 'zeer sterk',
  'start.passphrase.hint.0':
    'Minstens {count} tekens. Vier of vijf woorden zonder verband zijn goed te onthouden.',
  'start.passphrase.hint.1':
    'Wie het bestand steelt, kan onbeperkt proberen. Voeg een of twee losse woorden toe.',
  'start.passphrase.hint.2': 'Nog één woord zonder verband met de andere maakt ze sterk.',
  'start.passphrase.hint.3': 'Dit is maar een schatting: vermijd toch een bekend citaat.',
  'start.passphrase.hint.4': 'Dit is maar een schatting: vermijd toch een bekend citaat.',
  'start.passphrase.no-reset': 'Niemand kan ze opnieuw instellen.',
  'start.passphrase.no-reset.text':
    'Greffe bewaart ze nergens. Gaat ze verloren, dan opent alleen de herstelsleutel van de laatste pagina het register nog.',

  'start.register.question': 'Met welk register begint u?',
  'start.register.lead':
    'Een kant-en-klaar register dat bij uw zaak aansluit, is sneller verbeterd dan geschreven. Alles blijft te wijzigen.',
  'start.register.label': 'Register om mee te beginnen',
  'start.register.other-country': 'Voor een ander land geschreven: kijk de bewaartermijnen na.',
  'start.register.empty': 'Een leeg register',
  'start.register.empty.hint':
    'U beschrijft uw activiteiten zelf. Een kant-en-klaar register kan later nog worden toegevoegd.',
  'start.register.create': 'Het register aanmaken',

  'start.recovery.question': 'Waar bewaart u de herstelsleutel?',
  'start.recovery.lead':
    'Uw register is aangemaakt. Deze sleutel opent het als de wachtzin verloren gaat: druk hem af en berg hem veilig op, niet op deze computer.',
  'start.recovery.put-away': 'Ik heb hem veilig opgeborgen',
  'start.recovery.reminder': 'Er is geen haast bij: u vindt hem terug bij de instellingen.',
  'start.recovery.open': 'Het register openen',
};
