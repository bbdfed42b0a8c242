/** An ordinary acknowledgement is a letter of one page, in every language and both norms, with room to sign by hand. */
import { expect, test } from 'vitest';
import { renderLetter } from '../../electron/pdf/letter.ts';
import { languages } from '../../shared/domain/language.ts';
import type { Channel } from '../../shared/domain/request/channel.ts';
import { compose } from './letter-text.ts';
import { acknowledgement, aRequest, asked } from './sample.ts';
import { countries } from './variants.ts';

const cases = countries.flatMap((country) =>
  languages.flatMap((language) =>
    (['registered-post', 'email'] as const satisfies readonly Channel[]).flatMap((channel) =>
      [true, false].map((isIdentityConfirmed) => ({ country, language, channel, isIdentityConfirmed })),
    ),
  ),
);

test.each(cases)(
  '$country, $language: two rights, a registered number, asked by $channel, identity confirmed: $isIdentityConfirmed',
  async ({ country, language, channel, isIdentityConfirmed }) => {
    const request = aRequest([asked('access'), asked('erasure')], { channel });
    const { document } = compose(
      acknowledgement(country, language, request, { isIdentityConfirmed, registeredNumber: 'RR473124829GB' }),
    );
    const { pages, missingCharacters } = await renderLetter(document, { createdAt: '2026-03-20T10:00:00Z' });
    expect({ pages, missingCharacters }).toEqual({ pages: 1, missingCharacters: [] });
  },
);
