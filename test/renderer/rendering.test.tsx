/** Pages as they stand in the document: names, order and words that assistive technology reads. */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DueList } from '../../renderer/features/today/DueList.tsx';
import { LetterheadPreview } from '../../renderer/parts/controller/LetterheadPreview.tsx';
import { RecoveryKey } from '../../renderer/parts/RecoveryKey.tsx';
import { aController } from '../helpers/builders.ts';
import { aSummary, plainSpaces, translator } from './say.ts';

const t = translator('fr');

describe('the list of the day', () => {
  const today = '2026-03-04';
  const due = [
    aSummary(
      { today, aimOn: '2026-03-05', limitOn: '2026-03-09' },
      { reference: '2026-0007', nextStep: 'decide' },
    ),
    aSummary(
      { today, aimOn: '2026-03-20', limitOn: '2026-03-20' },
      { reference: '2026-0008', nextStep: null },
    ),
  ];
  const page = plainSpaces(renderToStaticMarkup(<DueList due={due} onOpen={() => undefined} t={t} />));

  it('keeps the order it is given, as an ordered list', () => {
    expect(page.startsWith('<ol')).toBe(true);
    expect(page.indexOf('2026-0007')).toBeLessThan(page.indexOf('2026-0008'));
  });

  it('names each next step with its request and person', () => {
    expect(page).toContain('aria-label="Décider : demande 2026-0007, Zélie Brumecourt"');
    expect(page).toContain('aria-label="Ouvrir : demande 2026-0008, Zélie Brumecourt"');
  });

  it('says the exact dates behind the words', () => {
    expect(page).toContain('jeudi 5 mars 2026');
    expect(page).toContain('dateTime="2026-03-05"');
  });
});

it('shows the letterhead in its own language, with its mentions', () => {
  const page = renderToStaticMarkup(<LetterheadPreview controller={aController()} label="Aperçu" />);
  expect(page).toContain('Boutique Clairlune SRL');
  expect(page).toContain('RPM Liège');
  expect(page).toContain('Ondine Vantroubel');
  expect(page).toContain('lang="fr"');
});

it('gives each group of the recovery key a place of its own', () => {
  const page = renderToStaticMarkup(<RecoveryKey value="4F2A 09C1 77B0" label="Clé de secours" />);
  expect(page.match(/<li/gu)).toHaveLength(3);
  expect(page).toContain('aria-label="Clé de secours"');
});
