/** By which way a request came in, or an answer leaves. */
import { z } from 'zod';

export const channels = [
  'email',
  'web-form',
  'post',
  'registered-post',
  'phone',
  'counter',
  'messenger',
  'social-network',
  'review',
] as const;
export const channelSchema = z.enum(channels);
export type Channel = z.infer<typeof channelSchema>;

/** Asked electronically, answered electronically unless the person wishes otherwise: GDPR Art. 12(3), last sentence. */
export function isElectronic(channel: Channel): boolean {
  return channel === 'email' || channel === 'web-form' || isPublicNetwork(channel);
}

/** Nothing personal goes out through these. */
export function isPublicNetwork(channel: Channel): boolean {
  return channel === 'messenger' || channel === 'social-network' || channel === 'review';
}

/** Nothing in writing arrived: the words used are noted, and the person gets a written acknowledgement. */
export function isSpoken(channel: Channel): boolean {
  return channel === 'phone' || channel === 'counter';
}

/** The ways in which an answer can leave. */
export const postingChannels = ['email', 'post', 'registered-post', 'counter'] as const;
export const postingChannelSchema = z.enum(postingChannels);
export type PostingChannel = z.infer<typeof postingChannelSchema>;
