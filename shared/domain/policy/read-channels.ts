/** An e-mail address in a sentence on rights, or on reaching the business, is a way to write to it. */
import type { ReadClaim } from './read-claims.ts';
import type { SentenceReading } from './sentence-reading.ts';

const address = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{3,190}/u;

export function readChannels(text: string, readings: readonly SentenceReading[]): readonly ReadClaim[] {
  return readings.flatMap(({ sentence, own, topics }) => {
    const isWay = topics.has('rights') || own.has('reaching') || own.has('request');
    if (!isWay || !address.test(text.slice(sentence.start, sentence.end))) return [];
    return [{ claim: { kind: 'channel', channel: 'email' }, confidence: 'clear', sentence }];
  });
}
