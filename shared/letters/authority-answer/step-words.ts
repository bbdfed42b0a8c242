/** What a letter to an authority calls the outcomes and the steps of a request, in each language. */
import type { Language } from '../../domain/language.ts';
import type { Outcome } from '../../domain/request/right.ts';

interface StepWords {
  /** `open`: not decided yet. */
  readonly outcomes: Readonly<Record<Outcome | 'open', string>>;
  /** `{outcome}`, `{date}` */
  readonly decidedOn: string;
  /** `{channel}` */
  readonly received: string;
  /** `{subject}` as it was printed, `{channel}` */
  readonly sent: string;
}

const words: Readonly<Record<Language, StepWords>> = {
  fr: {
    outcomes: {
      granted: 'Accordé',
      'partly-granted': 'Accordé en partie',
      refused: 'Refusé, avec motifs',
      'nothing-held': 'Aucune donnée détenue',
      forwarded: 'Transmis au responsable du traitement',
      withdrawn: 'Retiré par la personne',
      open: 'En cours d’examen',
    },
    decidedOn: '{outcome}, le {date}',
    received: 'Réception de la demande, {channel}',
    sent: 'Envoi de la lettre « {subject} », {channel}',
  },
  nl: {
    outcomes: {
      granted: 'Ingewilligd',
      'partly-granted': 'Gedeeltelijk ingewilligd',
      refused: 'Geweigerd, met redenen',
      'nothing-held': 'Geen gegevens in bezit',
      forwarded: 'Doorgezonden naar de verwerkingsverantwoordelijke',
      withdrawn: 'Door de persoon ingetrokken',
      open: 'In behandeling',
    },
    decidedOn: '{outcome}, op {date}',
    received: 'Ontvangst van het verzoek, {channel}',
    sent: 'Verzending van de brief “{subject}”, {channel}',
  },
  en: {
    outcomes: {
      granted: 'Granted',
      'partly-granted': 'Granted in part',
      refused: 'Refused, with reasons',
      'nothing-held': 'No data held',
      forwarded: 'Passed on to the controller',
      withdrawn: 'Withdrawn by the person',
      open: 'Under consideration',
    },
    decidedOn: '{outcome}, on {date}',
    received: 'Receipt of the request, {channel}',
    sent: 'Letter “{subject}” sent {channel}',
  },
  de: {
    outcomes: {
      granted: 'Stattgegeben',
      'partly-granted': 'Teilweise stattgegeben',
      refused: 'Abgelehnt, mit Begründung',
      'nothing-held': 'Keine Daten vorhanden',
      forwarded: 'An den Verantwortlichen weitergeleitet',
      withdrawn: 'Von der Person zurückgezogen',
      open: 'In Bearbeitung',
    },
    decidedOn: '{outcome}, am {date}',
    received: 'Eingang des Antrags, {channel}',
    sent: 'Versand des Schreibens „{subject}“, {channel}',
  },
};

export function stepWordsOf(language: Language): StepWords {
  return words[language];
}
