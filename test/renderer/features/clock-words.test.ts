/** Alarms and the agenda in words, as they stand today. */
import { describe, expect, it } from 'vitest';
import { agendaSentence, alarmSentence, doByWords } from '../../../renderer/features/today/clock-words.ts';
import { languages } from '../../../shared/domain/language.ts';
import { localDate } from '../../../shared/domain/local-date.ts';
import { agendaKinds } from '../../../shared/domain/request/agenda.ts';
import { requestAlarmKinds, type RequestAlarm } from '../../../shared/domain/request/alarms.ts';
import { authorityCaseIdSchema } from '../../../shared/domain/id.ts';
import { aRequestId } from '../../helpers/clock-builders.ts';
import { plainSpaces, translator } from '../say.ts';

const requestId = aRequestId(1);
const authorityCaseId = authorityCaseIdSchema.parse(requestId);
const t = translator('fr');
const say = (kind: RequestAlarm['kind'], on: string, days: number, today: string) =>
  plainSpaces(alarmSentence(t, { requestId, kind, on: localDate(on), days }, localDate(today)));

describe('an alarm', () => {
  it.each([
    ['late', '2026-04-09', -2, '2026-04-09', 'En retard de 2 jours : la limite était le 7 avril 2026.'],
    ['late', '2026-04-08', -1, '2026-04-08', 'En retard de 1 jour : la limite était le 7 avril 2026.'],
    ['duty', '2026-03-10', 0, '2026-03-10', 'À appliquer aujourd’hui, sans attendre la réponse.'],
    ['duty', '2026-03-11', -1, '2026-03-11', 'À appliquer sans attendre : c’était dû le 10 mars 2026.'],
    ['limit', '2026-04-02', 5, '2026-04-02', 'Au plus tard : mardi.'],
    ['aim', '2026-04-05', 0, '2026-04-05', 'À viser : aujourd’hui.'],
    ['reminder', '2026-03-24', -14, '2026-03-24', 'Question sans réponse depuis 14 jours : à relancer.'],
    [
      'undelivered',
      '2026-03-28',
      -18,
      '2026-03-28',
      'Recommandé parti le 10 mars 2026 : toujours pas de preuve de distribution.',
    ],
  ] as const)('%s of %s, %d days, on %s: %s', (kind, on, days, today, sentence) => {
    expect(say(kind, on, days, today)).toBe(sentence);
  });

  it('that rang while the app was closed is told as it stands today', () => {
    expect(say('limit', '2026-03-28', 10, '2026-04-06')).toBe('Au plus tard : demain.');
    expect(say('aim', '2026-04-04', 1, '2026-04-06')).toBe('À viser : hier.');
  });
});

describe('the agenda', () => {
  const on = localDate('2026-04-06');

  it('names a public holiday and the day', () => {
    const entry = { on, kind: 'holiday', holiday: 'easter-monday' } as const;
    expect(plainSpaces(agendaSentence(t, entry))).toBe('Lundi de Pâques : le lundi 6 avril');
  });

  it('says by when a task is to be done, and that what was due before is due now', () => {
    const task = { on, kind: 'limit', requestId, doBy: localDate('2026-04-03') } as const;
    expect(doByWords(t, task, localDate('2026-04-03'))).toBe('à faire d’ici au vendredi 3 avril');
    expect(doByWords(t, task, localDate('2026-04-04'))).toBe('à faire sans attendre');
  });

  it.each(languages)('has words for every kind in %s', (language) => {
    const words = translator(language);
    const sentences = [
      ...agendaKinds.map((kind) => agendaSentence(words, { on, kind, requestId })),
      ...requestAlarmKinds.map((kind) => alarmSentence(words, { requestId, kind, on, days: -3 }, on)),
      alarmSentence(words, { authorityCaseId, kind: 'authority', on, days: 3 }, on),
      alarmSentence(words, { authorityCaseId, kind: 'authority', on, days: -3 }, on),
      agendaSentence(words, { on, kind: 'authority', authorityCaseId }),
    ];
    expect(new Set(sentences).size).toBe(agendaKinds.length + requestAlarmKinds.length + 3);
    expect(sentences.join(' ')).not.toMatch(/[{}]/u);
  });
});
