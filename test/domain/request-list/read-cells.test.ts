/** The cells of a list of requests, as people note them: rights, channels, states, and the names of columns. */
import { describe, expect, it } from 'vitest';
import { proposeListColumns } from '../../../shared/domain/request-list/propose-columns.ts';
import {
  readListChannel,
  readListRights,
  readListState,
} from '../../../shared/domain/request-list/read-cells.ts';

describe('a right', () => {
  it.each([
    ['Accès', ['access']],
    ['art. 15', ['access']],
    ['15, 17', ['access', 'erasure']],
    ['Accès + effacement', ['access', 'erasure']],
    ['Droit à l’oubli', ['erasure']],
    ['Opposition à la prospection', ['marketing-objection']],
    ['Opposition', ['objection']],
    ['Inzage en wissing', ['access', 'erasure']],
    ['Bezwaar', ['objection']],
    ['Overdraagbaarheid', ['portability']],
    ['Auskunft', ['access']],
    ['Löschung, Einschränkung', ['erasure', 'restriction']],
    ['Widerruf der Einwilligung', ['consent-withdrawal']],
    ['Right to be forgotten', ['erasure']],
    ['Rectification', ['rectification']],
    ['Verbetering adres', ['rectification']],
    ['Décision automatisée (art. 22)', ['automated-decision']],
    ['Je souhaite savoir quelles données vous détenez à mon sujet', ['access']],
    ['facture perdue', []],
    ['', []],
  ] as const)('%o is %o', (cell, found) => {
    expect(readListRights(cell)).toEqual(found);
  });
});

describe('a channel', () => {
  it.each([
    ['e-mail', 'email'],
    ['Courriel', 'email'],
    ['courrier', 'post'],
    ['Courrier recommandé', 'registered-post'],
    ['aangetekende brief', 'registered-post'],
    ['Einschreiben', 'registered-post'],
    ['formulaire de contact', 'web-form'],
    ['tél.', 'phone'],
    ['aan de balie', 'counter'],
    ['WhatsApp', 'messenger'],
    ['Facebook', 'social-network'],
    ['avis Google', 'review'],
    ['pigeon', null],
  ] as const)('%o is %o', (cell, channel) => {
    expect(readListChannel(cell)).toBe(channel);
  });
});

describe('a state', () => {
  it.each([
    ['Clôturé', true, null],
    ['en cours', false, null],
    ['non traité', false, null],
    ['pas encore répondu', false, null],
    ['Refusé', true, 'refused'],
    ['refus partiel', true, 'partly-granted'],
    ['accordé', true, 'granted'],
    ['Aucune donnée', true, 'nothing-held'],
    ['ingewilligd', true, 'granted'],
    ['niet beantwoord', false, null],
    ['erledigt', true, null],
    ['in Bearbeitung', false, null],
    ['abgelehnt', true, 'refused'],
    ['oui', true, null],
    ['non', false, null],
    ['à voir avec Ward', null, null],
    ['', null, null],
  ] as const)('%o closes: %o, as %o', (cell, isClosed, outcome) => {
    expect(readListState(cell)).toEqual({ isClosed, outcome });
  });
});

describe('the columns', () => {
  const targets = (header: readonly string[], ...rows: readonly (readonly string[])[]) =>
    proposeListColumns(header, rows).map(({ target }) => target);

  it('are known by their names in four languages', () => {
    const row = ['7', '12/01/2026', 'Ward Grisezand', 'Accès', 'x', '13/01/2026'];
    expect(
      targets(['Dossier', 'Date de la demande', 'Demandeur', 'Type de demande', 'Statut', 'Traité le'], row),
    ).toEqual(['reference', 'received-on', 'name', 'rights', 'outcome', 'answered-on']);
    expect(
      targets(['Kenmerk', 'Ontvangen op', 'Betrokkene', 'Recht', 'Stand', 'Beantwoord op'], row),
    ).toEqual(['reference', 'received-on', 'name', 'rights', 'outcome', 'answered-on']);
    expect(targets(['Ref', 'Received', 'Data subject', 'Right', 'Status', 'Closed on'], row)).toEqual([
      'reference',
      'received-on',
      'name',
      'rights',
      'outcome',
      'answered-on',
    ]);
    expect(targets(['Nr.', 'Eingang', 'Antragsteller', 'Recht', 'Stand', 'Erledigt am'], row)).toEqual([
      'reference',
      'received-on',
      'name',
      'rights',
      'outcome',
      'answered-on',
    ]);
  });

  it('are known by their values where their names do not tell', () => {
    expect(
      targets(
        ['#1', '#2', '#3'],
        ['12/01/2026', 'ward@grisezand.example', 'Accès'],
        ['20/01/2026', 'eve@brumequai.example', 'Effacement'],
      ),
    ).toEqual(['received-on', 'email', 'rights']);
  });

  it('of a limit are left aside: it is computed', () => {
    expect(targets(['Reçue le', 'Échéance'], ['12/01/2026', '12/02/2026'])).toEqual([
      'received-on',
      'ignore',
    ]);
  });

  it('a yes or no under "Répondu" is a state, not a day', () => {
    expect(targets(['Reçue le', 'Répondu'], ['12/01/2026', 'oui'])).toEqual(['received-on', 'outcome']);
  });
});
