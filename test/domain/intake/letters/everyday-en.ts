/** Letters in English in everyday words, with typing errors and without the words of the law; every name is invented. */
import type { LetterCase } from './letter-case.ts';

export const everydayEnglishLetters: readonly LetterCase[] = [
  {
    text: "Hi, could you tell me what you've got on me? Name, orders, notes, the lot. Cheers, Dan",
    rights: ['access'],
  },
  {
    text: "hello i wanna see everything you hold about me pls, i know i'm allowed to ask",
    rights: ['access'],
  },
  {
    text: "Please get rid of all the info you have on me, I won't be shopping with you again.",
    rights: ['erasure'],
  },
  {
    text: "Hi there, I don't want to be in your database any longer. Take me out of it and let me know once that's done. Thanks, Moira",
    rights: ['erasure'],
  },
  {
    text: 'can someone close my account and wipe everything? cant find the button anywhere',
    rights: ['erasure'],
  },
  {
    text: "I'd like nothing of mine to remain on your servers. No orders, no address, nothing.",
    rights: ['erasure'],
  },
  { text: 'No more newsletters for me please, the opt-out link is broken.', rights: ['marketing-objection'] },
  {
    text: 'This is the fourth sales call I have had from your company about solar panels. Do not ring me again to sell me anything.',
    rights: ['marketing-objection'],
  },
  {
    text: 'Kindly take our address off the list you use for posting catalogues. We do not want addressed advertising.',
    rights: ['marketing-objection'],
  },
  {
    text: "Hello, you've got my date of birth down as 1978 and it's actually 1987. Could you fix that? Ta",
    rights: ['rectification'],
  },
  {
    text: 'I got married in June and my surname is now Okafor-Lynch. Please change it in your records.',
    rights: ['rectification'],
  },
  { text: 'my file says i smoke, thats just wrong, please put it right', rights: ['rectification'] },
  {
    text: "I'm moving to another gym app. Can you export my workout history as a file I can import over there, e.g. CSV or JSON?",
    rights: ['portability'],
  },
  {
    text: "Please send my details straight to Fernhill Energy, my new supplier, as I'm entitled to under data portability.",
    rights: ['portability'],
  },
  {
    text: 'I am not OK with you tracking what I buy to build a profile of me. In my circumstances (I have a stalker) I object to it.',
    rights: ['objection'],
  },
  {
    text: "I said yes at the time to my picture being on your site but I've changed my mind, so you no longer have my permission.",
    rights: ['consent-withdrawal'],
  },
  {
    text: "I'm taking back the agreement I gave for you to share my health answers with the coach.",
    rights: ['consent-withdrawal'],
  },
  {
    text: 'A computer turned down my application in two seconds. I want an actual human being to look at it again.',
    rights: ['automated-decision'],
  },
  {
    text: "How did you get my number?? I've never bought anything from you. Tell me who gave it to you and stop texting me your promotions.",
    rights: ['access', 'marketing-objection'],
  },
  {
    text: 'First send me a copy of everything you have about me. After that you may destroy the lot.',
    rights: ['access', 'erasure'],
  },
  {
    text: 'I hereby revoke the consent I gave for keeping my measurements and want them deleted.',
    rights: ['erasure', 'consent-withdrawal'],
  },
  {
    text: 'Your checkout refuses me pay-later on the basis of some score. I contest that decision and ask for human intervention (Art. 22 GDPR). Also let me know which information about me went into the score.',
    rights: ['automated-decision', 'access'],
  },
  { text: "Hi, could you email me last month's invoice again? I deleted it by accident.", rights: [] },
  {
    text: 'Good morning, the wardrobe came with a scratch. I want my money back or a new one. Photo attached.',
    rights: [],
  },
  {
    text: 'Appointment confirmation: Tuesday 2 pm. Your information is treated confidentially. Please bring proof of identity.',
    rights: [],
  },
  { text: "Well done, three weeks for a light bulb. I'll try your competitor next time.", rights: [] },
  { text: 'I no longer need your services, please send me the final bill.', rights: [] },
  {
    text: 'Great, so thanks to your breach my details are all over the internet. I want whatever you still have about me gone by tonight.',
    rights: ['erasure'],
  },
  {
    text: 'I wrote to you on 2 August asking for access to my personal data. I have had no reply so far. You have eight more days before I go to the ICO.',
    rights: ['access'],
  },
  {
    text: "Evening, would it be possible to get a look at my customer card notes? The salesman was typing away the whole time and I'm curious.",
    rights: ['access'],
  },
  {
    text: "I'd be grateful for sight of my personnel file and any emails in which I am mentioned.",
    rights: ['access'],
  },
  {
    text: 'Consider this my goodbye. Kindly expunge all of my particulars from your systems and confirm in writing.',
    rights: ['erasure'],
  },
  {
    text: 'our 13 year old signed up on your site without asking us, please cancel her registration and delete everything',
    rights: ['erasure'],
  },
  {
    text: 'Despite clicking unsubscribe three times the emails keep coming. This is harassment, make it stop!',
    rights: ['marketing-objection'],
  },
  {
    text: 'Please note that I do not wish to be approached for commercial purposes, whether by post or by phone.',
    rights: ['marketing-objection'],
  },
  {
    text: 'My membership card says Mr but I am a woman. Would you mind changing that?',
    rights: ['rectification'],
  },
  {
    text: 'New bank details from 1 May, the old account has been closed, so please use the IBAN below from now on.',
    rights: ['rectification'],
  },
  {
    text: "How can I take all my photos and orders with me in a single file? I'm switching to another print shop.",
    rights: ['portability'],
  },
  {
    text: 'When I bought the pram I ticked the box for sharing with partners. I wish to undo that: you may no longer share anything with them on the strength of it.',
    rights: ['consent-withdrawal'],
  },
  {
    text: 'As a serving judge I object, on grounds relating to my particular situation, to my name being listed in your online directory.',
    rights: ['objection'],
  },
  {
    text: 'My registration was "automatically" declined. I would like to put my point of view to someone in charge and have the outcome reconsidered.',
    rights: ['automated-decision'],
  },
  { text: 'We have deleted the old price list. Please confirm the new one works on your side.', rights: [] },
  { text: 'Can I still change order 5521? Two pots instead of one.', rights: [] },
  { text: 'Happy for you to keep my details and to send me your offers. See you soon!', rights: [] },
  { text: 'What size of bike do I need for my ten-year-old? Do you have any information?', rights: [] },
  {
    text: 'Could you confirm what records, if any, your practice still has from when I was a patient there in the nineties?',
    rights: ['access'],
  },
  {
    text: 'Dear team, in my online account I noticed that my marital status and address are wrong. In accordance with Article 16 of the GDPR, I invite you to bring them up to date as follows: single, 8 Lilac Street, Cork. Please send me confirmation of the change.',
    rights: ['rectification'],
  },
  {
    text: 'Hello, I wish to exercise two rights: 1) to know all that you have recorded about me; 2) to receive the sessions I entered myself in a file another service can read. Thanks, Edward',
    rights: ['access', 'portability'],
  },
  {
    text: "You lot know me better than my own mother, your ads are always spot on. I demand to see the full list of what you've collected.",
    rights: ['access'],
  },
  {
    text: 'Spare me your newsletters from now on. Have a nice evening all the same',
    rights: ['marketing-objection'],
  },
  {
    text: 'Why am I shown a higher price than my neighbour? If an algorithm sets that on the basis of my profile, I dispute it and want a human to go over the price.',
    rights: ['automated-decision'],
  },
  {
    text: "my picture is still on your facebook page, please take it down, I haven't worked for you since June",
    rights: ['erasure'],
  },
  {
    text: "I'm moving abroad so no need to keep me in your contacts, feel free to delete everything!",
    rights: ['erasure'],
  },
  {
    text: 'Dear Sirs, as executor of the late Armand Leckie, who died on 12 January, I ask you to close the customer account he held with you and to let me have the information needed to settle his estate.',
    rights: ['post-mortem'],
  },
  {
    text: 'Hello, as agreed here is our technical data (flow, pressure). Could you correct the drawing accordingly?',
    rights: [],
  },
  {
    text: 'Hi, I read that you updated your privacy policy and that I have a right of access, rectification and erasure. All fine with me. Have a good day',
    rights: [],
  },
  { text: "I won't need your delivery service after the 15th. When do I get my deposit back?", rights: [] },
  {
    text: 'Hello, I am taking part in a campaign run by the Digital Liberty association and would like you to let me have all information you process relating to me, including from your advertising trackers. Please reply in a common electronic format.',
    rights: ['access'],
  },
  {
    text: 'Dear all, I stopped using your app two years ago. I ask that you proceed to the permanent deletion of my data as well as of my user account, your processors included.',
    rights: ['erasure'],
  },
  {
    text: 'I do not want to be part of your prospect file any more or be chased. Please erase my contact details.',
    rights: ['erasure', 'marketing-objection'],
  },
  {
    text: "You keep writing to me under my ex-husband's name. From now on please use my maiden name, Vaughan.",
    rights: ['rectification'],
  },
  { text: 'who looked at my medical file in May? i want the list', rights: ['access'] },
  { text: "Please send me all my meter readings as CSV, I'm comparing suppliers.", rights: ['portability'] },
  {
    text: 'I would like to go back on my permission for the fingerprint scan at the time clock.',
    rights: ['consent-withdrawal'],
  },
  { text: 'I refuse to have my data used to train your AI.', rights: ['objection'] },
  {
    text: 'Please do not delete the CCTV footage of 3 October, I need it for my police report; put it aside.',
    rights: ['restriction'],
  },
  { text: 'Please send no further advertising post to the address below.', rights: ['marketing-objection'] },
  {
    text: "I'd like to cancel my booking for the 12th and get my deposit back. Please confirm by email within 48 hours.",
    rights: [],
  },
  {
    text: "Can you tell me how my finance application is coming along? I still haven't heard anything.",
    rights: [],
  },
];
