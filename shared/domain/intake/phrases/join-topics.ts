/** Puts the phrases of several files together: what each says of a topic counts. */
import { rights } from '../../request/right.ts';
import { turnsOfPhrase, type SomePhrases, type Topic, type TopicPhrases } from './language-phrases.ts';

export function joinTopics(...files: readonly SomePhrases[]): readonly (readonly [Topic, TopicPhrases])[] {
  return [...rights, ...turnsOfPhrase].map((topic) => {
    const said = files.flatMap((file) => file[topic] ?? []);
    return [
      topic,
      {
        demands: said.flatMap(({ demands = [] }) => demands),
        hints: said.flatMap(({ hints = [] }) => hints),
        mentions: said.flatMap(({ mentions = [] }) => mentions),
      },
    ];
  });
}
