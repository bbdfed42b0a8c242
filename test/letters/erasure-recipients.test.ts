/** GDPR Art. 19: whether the answer to an erasure names the recipients that were told, as the user chose or as is proposed. */
import { expect, test } from 'vitest';
import { languages } from '../../shared/domain/language.ts';
import { composeLetter } from '../../shared/letters/compose-letter.ts';
import { plainText } from '../../shared/letters/plain-text.ts';
import { erasureAnswer } from './sample.ts';

const recipient = 'Colis Exemple NV';

test.each(
  languages.flatMap((language) =>
    (
      [
        [undefined, true, true],
        [undefined, false, false],
        ['named', false, true],
        ['on-request', true, false],
      ] as const
    ).map(([chosen, proposed, names]) => [language, chosen, proposed, names] as const),
  ),
)('%s: chosen %s, proposed %s: named %s', (language, recipientNames, namesRecipients, names) => {
  const particulars = recipientNames === undefined ? {} : { recipientNames };
  const composed = composeLetter(
    erasureAnswer('BE', language, { outcome: 'granted' }, { namesRecipients, particulars }),
  );
  if (!composed.ok) throw new Error('The letter has gaps');
  const text = plainText(composed.value.document);
  expect(text.includes(recipient)).toBe(names);
  // Told either way.
  expect(text).toMatch(/\(?art(?:ikel|icle)\s19/iu);
});
