/** Mails that somebody of the business passed on inline: theirs is the sender, the day and the text; replies are left alone. */
import { describe, expect, it } from 'vitest';
import { passedOnMail } from '../../../shared/domain/intake/passed-on-mail.ts';
import { proposeRights } from '../../../shared/domain/intake/propose-rights.ts';

const rightsOf = (text: string) => proposeRights(text).proposals.map(({ right }) => right);

describe('a mail passed on inline', () => {
  it.each([
    [
      'Outlook in French',
      "-----Message d'origine-----\nDe : Aline Roseau <aline@roseau.example>\nEnvoyé : jeudi 8 octobre 2026 10:02\nÀ : info@boutique.example\nObjet : mes données\n\nMerci de supprimer mon compte.",
      { name: 'Aline Roseau', email: 'aline@roseau.example' },
      'mes données',
    ],
    [
      'Outlook in Dutch, with a note',
      'Ter info, kan jij dit opnemen?\n\nVan: Aline Rietveld [mailto:aline@rietveld.example]\nVerzonden: donderdag 8 oktober 2026 10:02\nAan: info@winkel.example\nOnderwerp: mijn gegevens\n\nVerwijder mijn account.',
      { name: 'Aline Rietveld', email: 'aline@rietveld.example' },
      'mijn gegevens',
    ],
    [
      'Outlook in German',
      'Von: Aline Schilf <aline@schilf.example>\nGesendet: Donnerstag, 8. Oktober 2026 10:02\nAn: info@laden.example\nBetreff: WG: meine Daten\n\nBitte löschen Sie mein Konto.',
      { name: 'Aline Schilf', email: 'aline@schilf.example' },
      'WG: meine Daten',
    ],
    [
      'Apple Mail, quoted',
      'Begin forwarded message:\n\n> From: Aline Reed <aline@reed.example>\n> Subject: my data\n> Date: 8 October 2026 at 10:02:11 CEST\n> To: info@shop.example\n> \n> Please delete my account.',
      { name: 'Aline Reed', email: 'aline@reed.example' },
      'my data',
    ],
    [
      'a web mail, with bold labels',
      'Objet: TR: compte\n\nBonjour Lise, voici une demande reçue ce matin.\n\n*De :* aline@roseau.example\n*Date :* 08/10/2026 10:02\n*Objet :* compte\n\nSupprimez mon compte svp',
      { name: '', email: 'aline@roseau.example' },
      'compte',
    ],
  ])('by %s is theirs who wrote it', (_, text, sender, subject) => {
    expect(passedOnMail(text)).toMatchObject({ sender, subject, sentOn: '2026-10-08' });
    expect(rightsOf(text)).toEqual(['erasure']);
  });

  it('twice is theirs who wrote the innermost', () => {
    const head = (name: string) =>
      `From: ${name} <${name}@reed.example>\nSent: Thursday, October 8, 2026\nTo: us\n\n`;
    expect(rightsOf(`FYI\n\n${head('lise')}see below\n\n${head('aline')}Please erase my data.`)).toEqual([
      'erasure',
    ]);
  });

  it('below a real answer is what that answer quotes', () => {
    const text =
      'Merci, tout est réglé pour moi.\n\nDe : Boutique <info@boutique.example>\nEnvoyé : lundi\n\nSupprimez tout.';
    expect(passedOnMail(text)).toBeNull();
    expect(rightsOf(text)).toEqual([]);
    expect(passedOnMail(text, { ofOwn: true })?.sender?.email).toBe('info@boutique.example');
  });

  it.each(['', 'Bonjour', 'De : moi', 'From: a\nFrom me', 'Date : lundi\nObjet : rien'])(
    'is not made out of "%s"',
    (text) => {
      expect(passedOnMail(text)).toBeNull();
    },
  );

  it('believes no address and no day that is none', () => {
    expect(passedOnMail('From: <script>@x\nSent: 31 February 2026\n\nHello')).toMatchObject({ sentOn: null });
  });
});
