/** Letters in English as associations and lawyers word them, replies, and mails passed on; every name is invented. */
import type { LetterCase } from './letter-case.ts';

export const formalEnglishLetters: readonly LetterCase[] = [
  {
    text: `Subject: Subject access request

Dear Sir or Madam,

Under Article 15 of the GDPR I ask you to confirm whether you process personal data concerning me and, if so, to provide me with a full copy together with:

(a) the purposes of the processing;
(b) the categories of data involved;
(c) the recipients, in particular those in third countries;
(d) how long the data will be kept;
(e) the existence of the right to rectification, erasure, restriction or objection;
(f) the right to lodge a complaint with a supervisory authority;
(g) where the data came from;
(h) whether any automated decision-making, including profiling, takes place and the logic involved.

May I remind you that you have one month to reply. Should you fail to do so I will complain to the Data Protection Commission.

A copy of my ID (photo blacked out) is attached.

Yours faithfully,
Gwendolen Marsh`,
    rights: ['access'],
  },
  {
    text: `Dear Data Protection Officer,

I have not been a customer since 2020. Relying on Article 17(1) GDPR, I request that all personal data relating to me be erased without undue delay, as they are no longer needed for the purpose for which you collected them.

If you have passed the data on, Article 19 obliges you to inform each recipient. If you believe you cannot comply, please set out your reasons; I am aware of my right to complain to the authority and to seek a judicial remedy.

Sincerely,
Alasdair Pym`,
    rights: ['erasure'],
  },
  {
    text: `Dear Sirs,

I object to the processing of my personal data for direct marketing purposes, including related profiling (Article 21(2) GDPR). You must act on this at once.

Regards,
Tamsin Orde`,
    rights: ['marketing-objection'],
  },
  {
    text: `Re: data portability

Dear team, with reference to Article 20 GDPR I wish to receive the data I provided to you in a structured, commonly used and machine-readable format. This is not a cancellation, nor a request for deletion.

Kind regards,
B. Kinnear`,
    rights: ['portability'],
  },
  {
    text: `Hi Evie,

just delete the lot then, thanks.

Sent from my iPhone

On 12 Oct 2026, at 09:14, Evie at Green Workshop <contact@green.example> wrote:
> Hello,
> Would you like a copy of your data, or to have it corrected or erased?`,
    rights: ['erasure'],
  },
  {
    text: `Begin forwarded message:

From: Pascal Weir <p.weir@mail.example>
Subject: my data
Date: 8 October 2026 at 10:02:11 CEST
To: info@shop.example

Good morning, may I have an overview of the information your shop has stored about me?
P. Weir`,
    rights: ['access'],
  },
  {
    text: `Dear Sir or Madam,

We are a consumer association acting for Ms Rosalind Peake (authority attached). On her behalf we ask you to:

1. provide her with a copy of all personal data you process about her together with the particulars set out in Article 15(1)(a) to (h);
2. end the profiling to which she objects (Article 21(1));
3. erase the data you no longer need (Article 17(1)(a)).

We remind you that she is entitled to lodge a complaint with the supervisory authority.

Yours faithfully`,
    rights: ['access', 'erasure', 'objection'],
  },
  {
    text: `Dear Sirs,

You tell me you need time to look into the accuracy of the credit entry I disputed in June. Until you have done so I require you, under Article 18(1)(a) of the GDPR, to restrict its use: it may be stored, but not otherwise processed or passed on to credit agencies.

I am not asking for erasure at this stage.

Regards,
Callum Strachan`,
    rights: ['restriction'],
  },
  {
    text: `FYI, can you handle this one? Thanks, Liz

-----Original Message-----
From: Aline Moore <aline.moore@mail.example>
Sent: Monday, October 5, 2026 6:40 PM
To: info@shop.example
Subject: request

Hi, would you take my details out of your system?`,
    rights: ['erasure'],
  },
  {
    text: `Dear Sir or Madam,

When I signed up for your loyalty card your chain collected data about me. By virtue of Article 15 GDPR I would like to obtain a complete copy of these, including internal notes, till visits and the advertising segments to which I have been assigned.

For each item, kindly state where it came from, who has had access and why you need it.

This request is free of charge. You have one month to reply, extendable by two months if it is complex, in which case you must let me know. Silence will lead me to contact the ICO.

Rennie Galloway`,
    rights: ['access'],
  },
  {
    text: `Re: request under Art. 17 GDPR

Dear Sirs,

Information about me can be seen by anyone at https://example.example/directory. I never wished to appear there. Please take it down and see to it that search engines no longer show it.

I draw your attention to my right to an effective judicial remedy.

Solveig Hart`,
    rights: ['erasure'],
  },
  {
    text: `Dear Sirs,

One of your agents cold-called me on 9 September although I am registered with the Telephone Preference Service. I ask you:
- to stop all telephone sales at once;
- to tell me where you obtained my number;
- to pass on my objection to any company with which you shared it.

Gaspard Lennox`,
    rights: ['marketing-objection', 'access'],
  },
  {
    text: `Dear Sirs,

When entering the competition I consented to your using my answers to the health questionnaire. I now avail myself of the possibility to withdraw it which Article 7(3) gives me. My answers must accordingly be destroyed.

Annabel Corrie`,
    rights: ['consent-withdrawal', 'erasure'],
  },
  {
    text: `Dear Sirs,

Your privacy notice says you assess customers' creditworthiness on the basis of your legitimate interest. As I am in a debt arrangement, I object to that assessment. While you weigh up your grounds, this processing must be suspended (Article 18(1)(d)).

Fabienne Quigley`,
    rights: ['objection', 'restriction'],
  },
];
