/** A letter in several parts: one text, its quotations in their place, each right asked once; and the way it came. */
import { describe, expect, it } from 'vitest';
import { proposeChannel } from '../../../shared/domain/intake/propose-channel.ts';
import { readLetter } from '../../../shared/domain/intake/read-letter.ts';

const noPromise = { endOfServiceMeansErasure: false };

describe('a letter in parts', () => {
  const reading = readLetter(
    [
      { name: null, text: 'Bonjour,\n\nMerci de supprimer mon compte.\n\nCordialement,\nZélie Brumecourt' },
      { name: 'lettre.pdf', text: 'Je demande l’accès à mes données et la suppression de mon compte.' },
    ],
    noPromise,
  );

  it('is one text, in which every quotation stands where it says', () => {
    const quotes = reading.proposals.flatMap(({ evidence }) => evidence);
    expect(quotes.length).toBeGreaterThan(2);
    for (const { start, end, words } of quotes)
      expect(reading.text.slice(start, end).replaceAll(/\s+/g, ' ')).toBe(words);
  });

  it('asks each right once, with the words of all its parts', () => {
    expect(reading.proposals.map(({ right }) => right).toSorted()).toEqual(['access', 'erasure']);
    expect(reading.proposals.find(({ right }) => right === 'erasure')?.evidence).toHaveLength(2);
  });

  it('without parts asks nothing', () => {
    expect(readLetter([], noPromise)).toEqual({ text: '', language: null, proposals: [], remarks: [] });
  });
});

describe('the channel', () => {
  const own = new Set(['bonjour@clairlune.example']);
  const mail = (from: string, replyTo: string | null) => ({
    kind: 'mail' as const,
    sender: { name: '', email: from },
    replyTo: replyTo === null ? null : { name: '', email: replyTo },
    text: '',
  });

  it.each([
    ['zelie@brumecourt.example', null, 'email'],
    ['zelie@brumecourt.example', 'zelie@brumecourt.example', 'email'],
    ['no-reply@forms.example', 'zelie@brumecourt.example', 'web-form'],
    ['bonjour@clairlune.example', 'zelie@brumecourt.example', 'web-form'],
  ] as const)('of a mail from %s, to be answered to %s, is %s', (from, replyTo, channel) => {
    expect(proposeChannel(mail(from, replyTo), own)).toBe(channel);
  });

  it('of a letter is registered by its head, not by the answer it asks for', () => {
    const letter = (text: string) => proposeChannel({ kind: 'pdf', sender: null, replyTo: null, text }, own);
    expect(letter('LETTRE RECOMMANDÉE AVEC AR\nMadame,')).toBe('registered-post');
    expect(letter('Per aangetekende brief\nMevrouw,')).toBe('registered-post');
    expect(letter(`Madame,\n${'x '.repeat(400)}Répondez par lettre recommandée avec accusé.`)).toBe('post');
  });

  it('of pasted words is not guessed', () => {
    expect(proposeChannel({ kind: 'text', sender: null, replyTo: null, text: 'Bonjour' }, own)).toBeNull();
  });
});
