/** Further letters in English: colloquial, indirect, on behalf of others. Every name is invented. */
import type { LetterCase } from './letter-case.ts';

export const moreEnglishLetters: readonly LetterCase[] = [
  {
    text: 'Hey, I’m curious what you guys know about me. Could you send it over? Cheers, Josh',
    rights: ['access'],
  },
  {
    text: 'Could you tell me whether my phone number has been passed to third parties, and to whom?',
    rights: ['access'],
  },
  { text: 'Phone note: Mrs Bell wants to know what info we keep on her.', rights: ['access'] },
  {
    text: 'I require disclosure of my complete customer file, internal notes and call recordings included.',
    rights: ['access'],
  },
  {
    text: 'dont want an account with you anymore pls get rid of everything you have on me',
    rights: ['erasure'],
  },
  {
    text: 'Contact form\nName: Sarah Finch\nRequest type: Delete my data\nMessage: see above',
    rights: ['erasure'],
  },
  {
    text: 'As I have not been a customer for three years, kindly destroy my file and confirm by registered letter.',
    rights: ['erasure'],
    remarks: ['wants-registered'],
  },
  { text: 'Would you please take my photo and my review off your website?', rights: ['erasure'] },
  {
    text: 'The date of birth you have for me is incorrect; it should read 1978. Please amend.',
    rights: ['rectification'],
  },
  {
    text: 'Following my marriage I am now called Claire Whitmore, so please change the name on my loyalty card.',
    rights: ['rectification'],
  },
  { text: 'Stop ringing me about solar panels!', rights: ['marketing-objection'] },
  {
    text: 'I’d rather not get your promotional e-mails any more, but I remain a happy customer.',
    rights: ['marketing-objection'],
    remarks: ['newsletter-unsubscribe'],
  },
  {
    text: 'The permission I gave in 2024 to use my health data is withdrawn with immediate effect.',
    rights: ['consent-withdrawal'],
  },
  { text: 'Until you have checked my address, please suspend all use of my data.', rights: ['restriction'] },
  {
    text: 'Could you export my order history as CSV and send it straight to Velo Plus? I rely on my right to data portability.',
    rights: ['portability'],
  },
  {
    text: 'I do not want you to sell my data to your partners, and I object to any profiling.',
    rights: ['objection'],
  },
  {
    text: 'An algorithm decided that I cannot pay later. I ask for human intervention under Article 22 GDPR and to express my point of view.',
    rights: ['automated-decision'],
  },
  {
    text: 'As executor of my late aunt, Edith Rowe, I ask you to close her account.',
    rights: ['post-mortem'],
    remarks: ['deceased', 'mandate'],
  },
  {
    text: 'I am writing on behalf of my daughter, who is 14. Please delete the account she opened.',
    rights: ['erasure'],
    remarks: ['mandate', 'minor'],
  },
  {
    text: 'I asked you on 2 January for a copy of my data and still have not received a reply.',
    rights: ['access'],
    remarks: ['reminder'],
  },
  {
    text: 'Hello, the trousers do not fit. Can I exchange them for a 42? What information do you need from me?',
    rights: [],
  },
  { text: 'Could you change the delivery address of order 5521?', rights: [] },
  { text: 'I am trying to remove an item from my basket but the button does not work.', rights: [] },
  {
    text: 'Please cancel my booking for the 12th and return the deposit.',
    rights: [],
    remarks: ['contract-cancellation'],
  },
  {
    text: 'Discover our spring offers! You receive this because you signed up. You have the right to access, rectify and erase your data. To unsubscribe click here.',
    rights: [],
  },
  {
    text: 'Your privacy policy says that one may ask for erasure at any time. Good to know. Do you deliver on Saturdays?',
    rights: [],
  },
  {
    text: 'The parcel arrived broken. If you do not refund me I will go to court and ask for deletion of my data as well.',
    rights: [],
    remarks: ['complaint-threat'],
  },
  {
    text: `Dear Sirs

We act for Mr Colin Baxter (authority enclosed). Our client has learned that you hold information about him.

On behalf of our client we request that you:
1. provide him with a copy of all personal data relating to him, together with their source and recipients;
2. correct his address, which is inaccurate;
3. restrict the processing of his data in the meantime in accordance with Article 18.

Our client reserves all his rights, including that of demanding erasure at a later date.

We look forward to hearing from you within one month.

Yours faithfully
Harper & Lowe, Solicitors`,
    rights: ['access', 'rectification', 'restriction'],
    remarks: ['mandate', 'deadline-named'],
  },
  {
    text: `Subject: objection to marketing

Dear Madam or Sir,

I have once more received an advertisement addressed to me, although I never agreed to it.

Under Article 21(2) of the GDPR I may object at any time. I therefore ask you not to use my personal data for direct marketing any longer, to let me know from whom you obtained my address, and to pass my objection on to everybody you gave it to.

If I do not receive an answer within a month I shall complain to the data protection authority.

Yours sincerely,
Philip Marsh`,
    rights: ['marketing-objection', 'access'],
    remarks: ['complaint-threat'],
  },
  {
    text: `Dear Sir or Madam,\n\nI was a customer of yours until 2023. Pursuant to Article 17 of the GDPR I ask you to erase from your files all information relating to me and to confirm this in writing. Should you refuse, please give your reasons.\n\nYours faithfully`,
    rights: ['erasure'],
  },
  {
    text: `Hello, I'd like to obtain a list of the personal data your company holds on me, and how long you keep them. You may answer by e-mail.`,
    rights: ['access'],
  },
  {
    text: `Subject: restriction of processing\n\nYou are using inaccurate data about me. Please correct them and stop using them in the meantime.`,
    rights: ['restriction', 'rectification'],
  },
  {
    text: `I get promotional texts from you every day. I never agreed to them. Please stop immediately.`,
    rights: ['marketing-objection'],
  },
  {
    text: `I hereby revoke the permission to use my image and ask you to remove the pictures I appear in.`,
    rights: ['consent-withdrawal', 'erasure'],
  },
  {
    text: `I am making use of my right to data portability: send me a file with all my purchases.`,
    rights: ['portability'],
  },
  { text: `Hi, could I have a duplicate of my March invoice?`, rights: [] },
  {
    text: `Further to our call I confirm that my details are unchanged and that you may keep my data.`,
    rights: [],
  },
  {
    text: `I object to my data being used to train your artificial intelligence tools.`,
    rights: ['objection'],
  },
  {
    text: `My tenancy application was rejected on the basis of a score. Could you explain the logic and have my file looked at again by a member of staff?`,
    rights: ['automated-decision'],
  },
  {
    text: `Dear privacy team,

When I visited your website on 12 February 2026, a banner gave me no real choice. To the extent that my clicking "Accept" amounted to consent, which I dispute, I withdraw it with effect for the future.

As there is no other legal basis for the tracking, I also request that you erase the data you collected through the cookies listed below and that you notify each recipient, as Article 19 GDPR requires.

 - _ga (Google Analytics)
 - _fbp (Facebook)

You are reminded that you have to act without undue delay. I have authorised no one to receive your answer in my place. If you intend to reject this request, you must inform me of the possibility of lodging a complaint and seeking a judicial remedy.

Best regards,
Oliver Stein`,
    rights: ['consent-withdrawal', 'erasure'],
  },
];
