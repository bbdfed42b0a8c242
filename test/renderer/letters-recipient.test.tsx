/** The field that says to which recipient a notice goes (GDPR Art. 19), and only in such a letter. */
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { LetterFieldsForm } from '../../renderer/features/letters/LetterFieldsForm.tsx';
import { letterFieldsSchema } from '../../shared/contract/letter-fields.ts';
import type { LetterKind } from '../../shared/domain/letter/letter-kind.ts';
import { localDate } from '../../shared/domain/local-date.ts';
import { openApp, valueOf } from '../helpers/host.ts';
import { standInForThePreload } from './on-a-real-host.ts';
import { plainSpaces, translator } from './say.ts';

const today = localDate('2026-03-15');

async function formFor(kind: LetterKind): Promise<string> {
  const app = await openApp({ today });
  const { request } = await valueOf(
    app.api['requests.register']({
      channel: 'post',
      receivedOn: '2026-03-02',
      rights: ['erasure'],
      requester: { name: 'Zélie Brumecourt', language: 'nl' },
    }),
  );
  standInForThePreload(app);
  const { readMatter } = await import('../../renderer/features/letters/letter-matter.ts');
  const order = { about: { requestId: request.id }, kind, breachId: null };
  const matter = await valueOf(readMatter(order, { today, ownLanguage: 'fr' }));
  const fields = letterFieldsSchema.parse({ language: 'fr', letterOn: today, channel: 'post' });
  return plainSpaces(
    renderToStaticMarkup(
      <LetterFieldsForm
        t={translator('fr')}
        kind={kind}
        matter={{ ...matter, recipients: [] }}
        countryCode="BE"
        fields={fields}
        onFields={() => undefined}
      />,
    ),
  );
}

it('stands in a notice, and says where recipients are entered when there are none', async () => {
  const form = await formFor('recipient-notice');
  expect(form).toContain('>Destinataire<');
  expect(form).toContain('Le registre ne connaît encore aucun destinataire');
  expect(form).not.toContain('La personne a écrit en');
});

it('stands in no letter to the person', async () => {
  const form = await formFor('acknowledgement');
  expect(form).not.toContain('>Destinataire<');
  expect(form).toContain('La personne a écrit en néerlandais');
});
