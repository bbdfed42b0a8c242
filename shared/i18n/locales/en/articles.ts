/** Where rules stand, and what they say, in plain English. */
import type { articles as french } from '../fr/articles.ts';

export const articles: Readonly<Record<keyof typeof french, string>> = {
  'article.of.gdpr': 'GDPR, {place}',
  'article.of.reg-1182-71': 'Regulation 1182/71, {place}',
  'article.of.fr-lil': 'French Data Protection Act, {place}',
  'article.of.fr-labour-code': 'French Labour Code, {place}',
  'article.of.fr-circular-2018-05-04': 'French circular of 4 May 2018',
  'article.of.be-law-2018-07-30': 'Belgian law of 30 July 2018, {place}',
  'article.of.be-royal-decree-1974-04-18': 'Belgian royal decree of 18 April 1974, {place}',
  'article.of.policy': 'your privacy policy',
  'article.of.greffe': 'Greffe’s advice',
  'article.place.article': 'Art. {article}',
  'article.place.paragraph': '({paragraph})',
  'article.place.point': '({point})',
  'article.place.recital': 'recital {number}',

  'article.why.gdpr-7-3':
    'Consent can be withdrawn at any time, as easily as it was given. What was done before remains valid.',
  'article.why.gdpr-11-2':
    'If nothing lets you recognise the person in your data, you tell them so; they may supply what is needed to find them.',
  'article.why.gdpr-12-3':
    'The answer is sent without delay, at the latest one month after receipt. Two further months are possible, once, if the request is complex or there are many; the person is told so, with the reason, within the first month.',
  'article.why.gdpr-12-4':
    'A refusal gives its reasons within the month and mentions the right to complain to the authority and to go to court.',
  'article.why.gdpr-12-5':
    'Answering is free. Refusing, or asking for a reasonable fee, is allowed only for a manifestly unfounded or excessive request; it is for you to prove it.',
  'article.why.gdpr-12-6':
    'Proof of identity is asked for only on reasonable doubt, and never more than needed.',
  'article.why.gdpr-15':
    'The person receives a copy of their data and learns what it is used for, where it comes from, who receives it and how long it is kept.',
  'article.why.gdpr-15-4':
    'The copy must not harm other people: what is about them is removed or masked, and the rest is handed over.',
  'article.why.gdpr-16': 'Inaccurate data is corrected, incomplete data completed.',
  'article.why.gdpr-17':
    'Data is erased in six cases, except what the law obliges you to keep or another exception protects.',
  'article.why.gdpr-17-1': 'The six cases in which data must be erased.',
  'article.why.gdpr-17-3':
    'The five exceptions: freedom of expression, legal obligation, public health, archives and research, defence of legal claims.',
  'article.why.gdpr-18':
    'While a disagreement is being settled, the data is only stored. The person is told before that ends.',
  'article.why.gdpr-19':
    'Every recipient is told of a correction, an erasure or a restriction, unless that is impossible or disproportionate.',
  'article.why.gdpr-20':
    'The person receives the data they provided, in a common format that a machine can read.',
  'article.why.gdpr-21-1':
    'The person may object, for a reason of their own, to what rests on your legitimate interest.',
  'article.why.gdpr-21-2':
    'Whoever no longer wants marketing no longer receives any. There is nothing to weigh up.',
  'article.why.gdpr-22':
    'Nobody has to bear an important decision made by a machine alone; a human reviews it and hears the person.',
  'article.why.gdpr-77-1': 'The person may complain to the authority of the country where they live or work.',
  'article.why.gdpr-99-2': 'The GDPR has applied since 25 May 2018.',
  'article.why.gdpr-recital-63':
    'Faced with a large quantity of data, you may ask the person to say what they are looking for. This is rare in a small business.',
  'article.why.reg-1182-71-3-1':
    'The day on which the request arrives does not count: the period begins on the next day.',
  'article.why.reg-1182-71-3-2-c':
    'A month ends on the same date of the next month, or on the last day of that month where it has no such date.',
  'article.why.reg-1182-71-3-4':
    'A period that ends on a Saturday, a Sunday or a public holiday runs until the end of the next working day.',
  'article.why.fr-lil-85':
    'In France, everyone may say what becomes of their data after their death; failing that, the heirs may act.',
  'article.why.policy-answer-within':
    'What your privacy policy promised when the request came in. It can be changed in the settings.',
  'article.why.greffe-at-once-target':
    'The law says “without delay” and names no figure. Greffe aims for two working days.',
  'article.why.greffe-post-by-margin':
    'The law does not say how long a letter takes. Greffe cautiously counts five working days.',
};
