/** By which way an answer leaves, unless the person wishes otherwise. */
import type { LetterKind } from '../../shared/domain/letter/letter-kind.ts';
import { isProofWanted } from '../../shared/domain/letter/posting.ts';
import { postingChannels, type Channel, type PostingChannel } from '../../shared/domain/request/channel.ts';
import type { SubjectRequest } from '../../shared/domain/request/request.ts';

/** GDPR Art. 12(3): asked electronically, answered electronically; otherwise by the channel asked. */
export function answerChannel(channel: Channel): PostingChannel {
  const same = postingChannels.find((each) => each === channel);
  if (same !== undefined) return same;
  return channel === 'phone' ? 'post' : 'email';
}

/** As `answerChannel`; by post where the day of the answer may have to be proved, it is proposed as registered. */
export function proposedChannel(
  kind: LetterKind,
  request: Pick<SubjectRequest, 'channel' | 'rights'>,
): PostingChannel {
  const channel = answerChannel(request.channel);
  return channel === 'post' && isProofWanted(kind, request) ? 'registered-post' : channel;
}
