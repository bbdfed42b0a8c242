/** Opening a register. */
import type { unlock as french } from '../fr/unlock.ts';

export const unlock: Record<keyof typeof french, string> = {
  'unlock.title': 'Uw register openen',
  'unlock.registers': 'Registers van deze computer',
  'unlock.none': 'Deze computer kent nog geen register. Wijs het uwe aan of maak er een aan.',
  'unlock.last-opened': 'laatst geopend: {at}',
  'unlock.never-opened': 'hier nog niet geopend',
  'unlock.passphrase': 'Wachtzin',
  'unlock.recovery-key': 'Herstelsleutel',
  'unlock.recovery-key.hint': 'Zeventien groepen van vier tekens; spaties tellen niet mee.',
  'unlock.key-mistyped':
    'Er ontbreekt een groep, of een ervan is verkeerd overgenomen. Vergelijk ze een voor een met het blad.',
  'unlock.key-wrong':
    'Deze sleutel is juist geschreven, maar opent dit register niet. Kijk de naam op het blad na.',
  'unlock.open': 'Openen',
  'unlock.use-recovery-key': 'Wachtzin vergeten?',
  'unlock.use-passphrase': 'Terug naar de wachtzin',
  'unlock.other': 'Een ander register openen…',
  'unlock.new': 'Een register aanmaken',
  'unlock.nothing-chosen': 'Er is geen bestand gekozen.',
  'unlock.choose-in-browser':
    'In een browser wordt het bestand bij het starten van Greffe opgegeven, met “--register”.',
};
