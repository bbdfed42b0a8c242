/** The privacy policy that the register makes. */
export const writtenPolicy = {
  'written-policy.title': 'Write the privacy policy',
  'written-policy.lead':
    'From the register, in plain words and complete under Articles 13 and 14: purposes, bases, recipients, periods, rights, authority. It bears today’s date; read it through before you publish it.',
  'written-policy.lacks': '{count} {count|fact is|facts are} missing',
  'written-policy.draft':
    'Nothing is made up in their place: while they are missing, the document is marked “draft – not to be published” and lists them. Complete them in the register.',
  'written-policy.show-lacks': 'Show what is missing',
  'written-policy.format': 'Format',
  'written-policy.format.html': 'Web page (HTML)',
  'written-policy.format.html.text':
    'A complete page that loads nothing from elsewhere, to be put online as it is.',
  'written-policy.format.pdf': 'PDF',
  'written-policy.format.pdf.text': 'To attach or hand over, readable by a screen reader.',
  'written-policy.format.txt': 'Text',
  'written-policy.format.txt.text': 'To paste into your website.',
  'written-policy.language': 'Language of the policy',
  'written-policy.make': 'Write the policy',
  'written-policy.make-draft': 'Write a draft',
} as const;
