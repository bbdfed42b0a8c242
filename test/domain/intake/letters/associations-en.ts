/** Letters in English in the form that associations for privacy recommend, with articles, lists, reservations and quoted replies; every name is invented. */
import type { LetterCase } from './letter-case.ts';

export const associationsEnglishLetters: readonly LetterCase[] = [
  {
    text: `Re: exercise of my rights (Articles 15(1)–(3) and 20 GDPR)
By recorded delivery

Dear Sir or Madam,

As the holder of one of your loyalty cards, I wish to avail myself of the entitlements conferred on me by the General Data Protection Regulation.

I should be obliged if you would state:
(a) whether you hold information about me;
(b) for what reasons and on which legal basis;
(c) to whom it has been passed;
(d) how long it will be kept;
(e) where it came from;
(f) whether any decision about me was taken by automated means, and by what logic.

In addition, kindly hand over the data which I supplied to you in a reusable format.

For the avoidance of doubt, I also have rights of rectification, erasure and objection, which I reserve for a later date. Absent a reply within one month I shall refer the matter to the Information Commissioner.`,
    rights: ['access', 'portability'],
  },
  {
    text: `Dear Sir or Madam,

It has come to my attention that your service publishes information concerning me. Relying on Art. 17(1)(b) GDPR, I call upon you to put an end to this and to expunge that information from your live systems as well as from your archives.

You are also under a duty to notify recipients (Art. 19).

This letter is not a subject access request. Should you consider that this request cannot be met, please set out your reasons and the remedies open to me.`,
    rights: ['erasure'],
  },
  {
    text: `Re: objection to canvassing

In spite of unsubscribing several times I continue to receive your promotions. Pursuant to Article 21(2) and (3) of Regulation (EU) 2016/679, I object to my contact details being employed for commercial purposes, including by your partners. This objection leaves my contract untouched, and I am not asking for my account to be deleted.`,
    rights: ['marketing-objection'],
  },
  {
    text: 'I dispute the accuracy of the entry "defaulter" shown on my file. In line with Article 16 GDPR I require that it be put right. For as long as you need to verify this, and in accordance with Article 18(1)(a), I ask that use of the entry be suspended.',
    rights: ['rectification', 'restriction'],
  },
  {
    text: `Re: letter before complaint

By email of 4 February I requested access to my data. Your reply of 2 March merely states: "You may at any time request deletion of your account or object to the use of your data from your customer area." That reply does not meet the requirements of Article 15.

I therefore repeat my request and invite you to supply a full copy within fourteen days, failing which I shall complain to the supervisory authority.`,
    rights: ['access'],
  },
  {
    text: 'I hereby revoke, in accordance with Article 7(3) GDPR, any consent given when I joined the "Benefits" scheme. As the processing no longer has a legal basis, I seek erasure of the data gathered in that context.',
    rights: ['consent-withdrawal', 'erasure'],
  },
  {
    text: 'My credit application was turned down the same day by your scoring system. Under Article 22(3) I ask that a natural person re-examine my situation, and I wish to put my point of view. I also ask, under Article 15(1)(h), for disclosure of the criteria applied.',
    rights: ['automated-decision', 'access'],
  },
  {
    text: 'Your privacy notice states that you rely on legitimate interests to compile named statistics of visitors. On grounds relating to my particular situation (I am a victim of stalking) I exercise my right to object to this processing. It is for you to demonstrate compelling grounds.',
    rights: ['objection'],
  },
  {
    text: `Re: complaint

I write to inform you that I have today lodged a complaint with the supervisory authority about your refusal to act on my request of 3 January. I do not expect a reply to this letter.`,
    rights: [],
  },
  {
    text: 'Acting for Ms Maisie Thornbury (authority enclosed), we submit, under Article 80 GDPR, a request to be provided with all personal data you process about her, together with all the particulars listed in Article 15. We draw your attention to the fact that our client reserves the option of seeking erasure thereafter.',
    rights: ['access'],
  },
  {
    text: `As a former subscriber, I ask you:
1) to cease all advertising mail forthwith;
2) to strip your files of all my data, the retention of which has not been justified since the contract ended;
3) to confirm this to me in writing.`,
    rights: ['erasure', 'marketing-objection'],
  },
  {
    text: 'I hereby give notice terminating my insurance policy no. 88.112 at its renewal on 30 June. I am not asking you to erase my data, which you may keep as long as the law provides.',
    rights: [],
  },
  {
    text: `Subject: request under Article 15 GDPR — customer ref. 55-201

Dear Data Protection Officer,

May I enquire whether your departments carry out any processing of data relating to me? If so, it falls to you to let me have a copy and to enlighten me on the following:
• the aim pursued;
• the categories involved;
• the precise identity of third-party recipients;
• the possibility of profiling;
• the existence of the right to have this data rectified or erased, or to object to its processing.
Silence for one month will be taken as a refusal and will entitle me to turn to the regulator.`,
    rights: ['access'],
  },
  {
    text: `1. I avail myself of the option offered by Article 21(1) GDPR and object to your continuing to process my contact details.
2. Consequently, and in line with Article 17(1)(c), I demand that you proceed to their deletion and have the page in question de-listed.
3. Your reasoned decision must reach me in writing.`,
    rights: ['erasure', 'objection'],
  },
  {
    text: 'On the 12th of this month your company sent me a promotional email to which I had never consented. I hereby put you on notice to send me no more of them, to strike my email address from your lists and to delete all data concerning me.',
    rights: ['marketing-objection', 'erasure'],
  },
  {
    text: 'As I wish to change energy supplier, I request, on the basis of Article 20 of Regulation (EU) 2016/679, that my meter readings and contract data be transmitted directly to Voltane Ltd in a structured format. This letter does not terminate the current contract.',
    rights: ['portability'],
  },
  {
    text: 'I note that your file wrongly gives me an address in Bristol. As I have been living in Cardiff since 2021 (certificate enclosed), I insist that this inaccurate information be altered and that the change be notified to your processors. Without prejudice to my right to erasure.',
    rights: ['rectification'],
  },
  {
    text: 'I ask you, on the one hand, to let me have an exhaustive statement of the information you hold on me and, on the other hand, once that has been done, to see to its permanent destruction.',
    rights: ['access', 'erasure'],
  },
  {
    text: 'I refer to your letter informing me that "you have a right of access, rectification, erasure, restriction, portability and objection". I take note of this and thank you.',
    rights: [],
  },
  {
    text: 'Please take note that I am ending, with effect from today, the permission given on 5 May 2024 to use my likeness in your publicity material. The lawfulness of earlier use is not disputed.',
    rights: ['consent-withdrawal'],
  },
  {
    text: `Subject: request for information about my data

As a client of your branch, I should like to ask you kindly for communication of the data you hold on my person, including internal emails in which I am mentioned. I enclose a partly redacted copy of my identity card. The GDPR also provides for rights of rectification and erasure; I am not making use of those today.`,
    rights: ['access'],
  },
  {
    text: 'The processing you carry out is based on Article 6(1)(f). I object to it on grounds relating to my own situation and ask you to freeze it until you have reached a decision (Article 18(1)(d)).',
    rights: ['objection', 'restriction'],
  },
  {
    text: 'The site you publish retains an account in my name although I closed it in 2022. Every trace of it is to be removed. Should you consider that certain documents have to be kept, you will tell me which and why.',
    rights: ['erasure'],
  },
  {
    text: 'I have learnt that the amount of my premium results from a purely automated calculation. I contest that decision and insist on the intervention of a human being.',
    rights: ['automated-decision'],
  },
  {
    text: 'Please bring my contact details up to date in your files: new address 3 High Street, Derby.',
    rights: ['rectification'],
  },
  {
    text: 'Fed up with your mails, I never buy anything anyway. Get me off that stuff please.',
    rights: ['marketing-objection'],
  },
  { text: 'The parcel was sent to my old address, could you send it on to the new one?', rights: [] },
  {
    text: 'Could you pass me the contact details of your accounts department and tell me when the invoice will be sent?',
    rights: [],
  },
  { text: "Hello, I can't find my warranty slip, could I get a copy of the contract?", rights: [] },
  { text: "I'd like some information about your courses. Do you keep places free in June?", rights: [] },
];
