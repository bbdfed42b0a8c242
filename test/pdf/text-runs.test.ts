import { describe, expect, it } from 'vitest';
import { cleanText, splitRuns } from '../../electron/pdf/text-runs.ts';

const faces = (text: string) => splitRuns(text, 'serif').map((run) => [run.face, run.text]);

describe('text on its way to paper', () => {
  it('is composed, without controls, directional marks and stray breaks', () => {
    expect(cleanText('E\u0301te\u0301\u0000\u202e\ufeff\tvu\r\nici')).toBe('Été vu\nici');
  });

  it.each([
    'Łódź-Ștefănescu',
    'Παπαδόπουλος',
    'Георгиева',
    'Ðorđević Žižka',
    'œuvre «\u202foui\u202f»',
    '1\u202f200 €',
  ])('stays in Source Serif: %s', (text) => {
    expect(faces(text)).toEqual([['serif', text]]);
  });

  it('changes to Source Sans for the whole of a word that Source Serif lacks a sign of', () => {
    expect(faces('Mevrouw Ĳsbrand zegt')).toEqual([
      ['serif', 'Mevrouw '],
      ['sans', 'Ĳsbrand '],
      ['serif', 'zegt'],
    ]);
  });

  it('draws a box for a sign that no font has, and knows what stood there', () => {
    expect(splitRuns('a 山', 'serif')).toEqual([
      { face: 'serif', text: 'a ', missing: null },
      { face: 'sans', text: '□', missing: '山' },
    ]);
    expect(splitRuns('👩‍👩‍👧', 'sans')).toHaveLength(1);
  });

  it('draws no-break signs as the plain ones, so that the PDF can be searched', () => {
    expect(faces('le\u00a07 ci\u2011joint')).toEqual([['serif', 'le 7 ci-joint']]);
  });
});
