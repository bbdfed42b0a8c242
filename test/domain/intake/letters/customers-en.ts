/** Letters in English as ordinary customers write them, on data, parcels, passwords and bills alike; every name is invented. */
import type { LetterCase } from './letter-case.ts';

export const customersEnglishLetters: readonly LetterCase[] = [
  {
    text: "Hi, I've been buying from you since 2019 and I wonder what you've collected on me over the years. Could you send me a full overview? Thanks, Maisie Thornbury",
    rights: ['access'],
  },
  {
    text: "I keep getting your offers even though I've clicked the link three times. Please stop.",
    rights: ['marketing-objection'],
  },
  { text: "Hello, my parcel from last week hasn't turned up, could you tell me where it is?", rights: [] },
  { text: 'hey, opened an account by mistake yesterday, can you get rid of it? ta', rights: ['erasure'] },
  {
    text: 'We moved house on 1 March. Our new address is 12 Tannery Lane, Leeds. Please change your records.',
    rights: ['rectification'],
  },
  { text: 'Could I have a copy of my file please? I need it for my insurance.', rights: ['access'] },
  { text: 'I want to cancel my gym membership from 31 December. Please confirm.', rights: [] },
  {
    text: "I don't want you analysing my purchases to build a profile of me. Please stop doing that.",
    rights: ['objection'],
  },
  {
    text: "Your website turned me down for pay-in-three within two seconds. I'd like an actual person to look at my application.",
    rights: ['automated-decision'],
  },
  {
    text: 'Who did you give my email address to? Since I bought from you I get mail from strangers. I want the list.',
    rights: ['access'],
  },
  {
    text: 'I no longer wish to be contacted by you or your partners with offers.',
    rights: ['marketing-objection'],
  },
  {
    text: 'Hello, which of my details do you keep and for how long? Regards, H. Quillfeather',
    rights: ['access'],
  },
  {
    text: "I'm taking back the permission I gave you to share my details with partners.",
    rights: ['consent-withdrawal'],
  },
  { text: "First send me everything you've got on me, then destroy it.", rights: ['erasure', 'access'] },
  {
    text: 'You always write to me as "Mr" but I\'m a woman. Please change my title.',
    rights: ['rectification'],
  },
  {
    text: "Hello, I'm no longer a customer so please clear out anything you have about me.",
    rights: ['erasure'],
  },
  {
    text: "My surname is misspelt on your invoices: it's Featherstone not Fetherstone. Can you fix it?",
    rights: ['rectification'],
  },
  {
    text: "Your salesman knew I bought a bed in 2020 and my daughter's first name. I'd like to know exactly what's written on my file and where it came from.",
    rights: ['access'],
  },
  { text: 'No more leaflets or catalogues through my door please.', rights: ['marketing-objection'] },
  {
    text: "I ticked the box to let you use my photo on your website. I've changed my mind and no longer agree to that.",
    rights: ['consent-withdrawal'],
  },
  {
    text: 'Take my phone number off your lists and never ring me about promotions again.',
    rights: ['marketing-objection'],
  },
  {
    text: "I'm switching opticians. Can you pass my measurements and history to Moon Optics in a file they can import?",
    rights: ['portability'],
  },
  {
    text: "Until our dispute is settled, please don't do anything with my data, but don't delete it either.",
    rights: ['restriction'],
  },
  {
    text: 'My father, Alfred Penrose, died in January. He had an account with you; please close it and remove his details.',
    rights: ['post-mortem'],
  },
  { text: "I don't want you to keep any record of my stay at your hotel.", rights: ['erasure'] },
  {
    text: "my date of birth is wrong in my profile, it's 4 May 1961 not 1916!! please correct",
    rights: ['rectification'],
  },
  { text: "Strike me off your customer list, I've handed in my loyalty card.", rights: ['erasure'] },
  { text: 'Are you open between Christmas and New Year? And do you deliver to Bath?', rights: [] },
  { text: 'Stop the texts please, replying STOP does nothing', rights: ['marketing-objection'] },
  {
    text: 'I would like to get my training history as an Excel file so I can give it to my new coach.',
    rights: ['portability'],
  },
  {
    text: "Hello, I'd like to read the comments your sales staff have written about me in the software.",
    rights: ['access'],
  },
  {
    text: 'My 12-year-old son signed up without my permission. Please take down his profile and everything that goes with it.',
    rights: ['erasure'],
  },
  {
    text: 'Your newsletter goes in the bin every week, you may as well stop sending it. Thanks!',
    rights: ['marketing-objection'],
  },
  {
    text: "Heads up, I've changed my number, the old one no longer works: 07700 900000.",
    rights: ['rectification'],
  },
  {
    text: 'Actually I no longer want my daughter to be in the class photo on your page, I had signed but I withdraw that.',
    rights: ['consent-withdrawal'],
  },
  {
    text: "You have my test results from last year, I'd need all of them please, with the physio's notes.",
    rights: ['access'],
  },
  {
    text: "I don't think it's right that you note down my shopping habits. Stop profiling me.",
    rights: ['objection'],
  },
  { text: 'Can you make sure my details no longer appear anywhere at your company?', rights: ['erasure'] },
  { text: 'Hello, the bike I bought is making a noise, may I drop by on Saturday?', rights: [] },
  { text: 'Can you delete item 2 from my order and keep the rest?', rights: [] },
  {
    text: "I haven't set foot in your shop for two years. Be so good as to take me off the computer.",
    rights: ['erasure'],
  },
  {
    text: "Hello, my daughter's name is Maelys with a y, can you change it on her membership card?",
    rights: ['rectification'],
  },
  {
    text: "Last year I said yes to you putting my testimonial online. I regret it, from now on it's a no.",
    rights: ['consent-withdrawal'],
  },
  {
    text: 'My solicitor is looking into the matter: delete nothing and use nothing in the meantime.',
    rights: ['restriction'],
  },
  {
    text: "Can you close the account opened with leo@thornbury.example and wipe everything? I don't use it any more",
    rights: ['erasure'],
  },
  {
    text: "Kindly don't ring me at dinner time any more to sell me windows.",
    rights: ['marketing-objection'],
  },
  { text: "I can't get into my account any more, it refuses my password. Can you help?", rights: [] },
  { text: 'Who should I send my documents to for the warranty? I opened a case yesterday.', rights: [] },
  { text: 'Thank you so much for your welcome, the photos arrived safely. See you soon!', rights: [] },
];
