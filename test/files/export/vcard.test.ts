/** The card of a person's identity: what an address book reads from it, whatever the names are. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toVcard } from '../../../electron/files/export/vcard.ts';
import type { Subject } from '../../../shared/domain/subject/subject.ts';
import { aSubject } from '../../reports/sample-facts.ts';
import { readVcard } from './read-vcard.ts';

function cardOf(changes: Partial<Subject> = {}) {
  const bytes = toVcard(aSubject(changes), 'fr');
  return bytes === null ? null : readVcard(bytes);
}

const nameless = { givenName: null, familyName: null, company: null, contacts: [] };

test('a card says who the person is and how they are reached, and nothing of what we think of them', () => {
  expect(cardOf()).toEqual([
    ['KIND', [['individual']]],
    ['UID', [[`urn:uuid:${aSubject().id}`]]],
    ['FN', [['Ioana Łódź-Ștefănescu']]],
    ['N', [['Łódź-Ștefănescu'], ['Ioana'], [''], [''], ['']]],
    ['ORG', [['Ателие Нефертити']]],
    ['BDAY', [['19840229']]],
    ['LANG', [['nl']]],
    ['EMAIL', [['ioana@exemple.example']]],
    ['TEL', [['+32 470 00 00 00']]],
    ['ADR', [[''], [''], ['Rue des Essais 139 bte 20'], ['Bruxelles'], [''], ['1000'], ['Belgique']]],
    ['ADR', [[''], [''], ['ул. Пробна 7', 'вх. Б'], ['София'], [''], ['1000'], ['Bulgarie']]],
  ]);
});

test('a card of a company without a person is that of an organisation', () => {
  const card = cardOf({ ...nameless, company: 'Fournil, Fils; Cie' });
  expect(card?.slice(0, 4)).toEqual([
    ['KIND', [['org']]],
    ['UID', [[`urn:uuid:${aSubject().id}`]]],
    ['FN', [['Fournil, Fils; Cie']]],
    ['ORG', [['Fournil, Fils; Cie']]],
  ]);
});

test('a card is called by a way to reach the person where no name is held', () => {
  const contacts = [{ kind: 'email' as const, value: 'a@b.example', origin: 'person' as const, since: null }];
  expect(cardOf({ ...nameless, contacts })).toContainEqual(['FN', [['a@b.example']]]);
});

test('there is no card where there is nothing to call the person by', () => {
  expect(cardOf(nameless)).toBeNull();
});

test('no name can add a line, a component or a second value to a card', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
      fc.constantFrom('', '\r\nEMAIL:x@y.example', ';,\\', '\u0000\u0085', '\n', 'ș'.repeat(200)),
      (words, hostile) => {
        const familyName = `${words}${hostile}`;
        const card = cardOf({ familyName });
        const plain = familyName.replaceAll(/\r\n?/g, '\n').replaceAll(/(?![\t\n])\p{Cc}/gu, '\ufffd');
        expect(card?.find(([name]) => name === 'N')).toEqual(['N', [[plain], ['Ioana'], [''], [''], ['']]]);
        expect(card?.filter(([name]) => name === 'EMAIL')).toHaveLength(1);
      },
    ),
  );
});
