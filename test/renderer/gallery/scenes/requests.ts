/** Invented requests for the list of the gallery. */
import type { Tone } from '../../../../renderer/ui/tone.ts';

export interface SampleRequest {
  readonly id: string;
  readonly name: string;
  readonly rights: string;
  readonly word: string;
  readonly tone: Tone;
  readonly when: string;
  readonly exact: string;
  readonly dateTime: string;
}

export const requests: readonly SampleRequest[] = [
  {
    id: '2026-0149',
    name: 'Ada Exemple',
    rights: 'Accès',
    word: 'identité à viser',
    tone: 'plain',
    when: 'dans 7 jours',
    exact: 'mercredi 13 mai 2026',
    dateTime: '2026-05-13',
  },
  {
    id: '2026-0147',
    name: 'Basile Modèle',
    rights: 'Accès, effacement',
    word: 'à signer',
    tone: 'due',
    when: 'demain',
    exact: 'jeudi 7 mai 2026',
    dateTime: '2026-05-07',
  },
  {
    id: '2026-0144',
    name: 'Zoé Fictive',
    rights: 'Ne plus démarcher',
    word: 'en retard',
    tone: 'late',
    when: 'hier',
    exact: 'mardi 5 mai 2026',
    dateTime: '2026-05-05',
  },
  {
    id: '2026-0139',
    name: 'Compagnie Fantôme',
    rights: 'Rectification',
    word: 'répondue',
    tone: 'done',
    when: 'lundi',
    exact: 'lundi 4 mai 2026',
    dateTime: '2026-05-04',
  },
];
