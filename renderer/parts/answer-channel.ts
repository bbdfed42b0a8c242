/** By which way an answer leaves, unless the person wishes otherwise. */
import { postingChannels, type Channel, type PostingChannel } from '../../shared/domain/request/channel.ts';

/** GDPR Art. 12(3): asked electronically, answered electronically; otherwise by the channel asked. */
export function answerChannel(channel: Channel): PostingChannel {
  const same = postingChannels.find((each) => each === channel);
  if (same !== undefined) return same;
  return channel === 'phone' ? 'post' : 'email';
}
