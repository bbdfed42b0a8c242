/** Going from room to room, and back. */
import { beforeEach, describe, expect, it } from 'vitest';
import { recordKinds, useNavigation } from '../../renderer/navigation.ts';

const nav = () => useNavigation.getState();

beforeEach(() => nav().reset());

describe('navigation', () => {
  it('begins with the day', () => {
    expect(nav().place).toEqual({ room: 'today', record: null });
  });

  it.each([
    ['request', 'requests'],
    ['subject', 'subjects'],
    ['import', 'subjects'],
    ['activity', 'register'],
    ['processor', 'register'],
    ['letter', 'letters'],
  ] as const)('opens a %s in the room of %s', (kind, room) => {
    nav().open(kind, 'an-id');
    expect(nav().place).toEqual({ room, record: { kind, id: 'an-id' } });
  });

  it('knows a room for every kind of record', () => {
    for (const kind of recordKinds) {
      if (kind === 'section') continue;
      nav().open(kind, 'an-id');
      expect(nav().place.record?.kind).toBe(kind);
    }
  });

  it('leads back the way one came, and stops at its beginning', () => {
    nav().goTo('requests');
    nav().open('subject', 'a');
    nav().goBack();
    expect(nav().place.room).toBe('requests');
    nav().goBack();
    nav().goBack();
    expect(nav().place.room).toBe('today');
  });

  it('does not count a visit to where one is', () => {
    nav().open('request', 'a');
    nav().open('request', 'a');
    expect(nav().behind).toHaveLength(1);
  });

  it('does not count moving down a list', () => {
    nav().goTo('requests');
    nav().select({ kind: 'request', id: 'a' });
    nav().select({ kind: 'request', id: 'b' });
    expect(nav().behind).toHaveLength(1);
    expect(nav().place.record?.id).toBe('b');
  });

  it('forgets the way when it is told to', () => {
    nav().open('request', 'a');
    nav().reset();
    expect(nav().behind).toEqual([]);
  });
});
