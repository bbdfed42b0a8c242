/** Failures in words: `error.…` and `rule.…` say what happened, `….repair` what was kept and what to do. */
import type { errors as french } from '../fr/errors.ts';

export const errors: Record<keyof typeof french, string> = {
  'error.invalid-input': 'One of the entries is not valid.',
  'error.invalid-input.repair': 'Nothing was saved. Please look again at: {fields}.',
  'error.not-found': 'This is no longer in the register.',
  'error.not-found.repair':
    'It has probably been removed meanwhile. Open the page again to see how things stand.',
  'error.file-unreadable': 'This file could not be read.',
  'error.file-unreadable.repair':
    'Nothing of it was kept. Check that it opens in the program it comes from, then choose it again.',
  'error.file-unwritable': 'The file “{fileName}” could not be written.',
  'error.file-unwritable.repair':
    'Your register is intact. Choose another folder, or close the program that holds this file open.',
  'error.table-unreadable': 'This file could not be read as a table.',
  'error.mapping-refused': 'These columns cannot be taken over like this.',
  'error.controller-incomplete': 'Something is missing from your letterhead.',
  'error.controller-incomplete.repair':
    'The letter is not signed and can still be changed. To complete in the settings: {missing}.',
  'error.language-missing': 'Some texts of the register do not exist in this language.',
  'error.language-missing.repair':
    'Nothing was made. Translate these texts in the register, or choose another language: {missing}.',
  'error.letter-incomplete': 'Something is missing from this letter.',
  'error.letter-incomplete.repair': 'It is not signed and can still be changed.',
  'error.cancelled': 'The work was stopped.',
  'error.cancelled.repair': 'What was not finished has not been kept. You can start again whenever you like.',
  'error.unexpected': 'Greffe ran into a fault of its own.',
  'error.unexpected.repair':
    'What was saved stays saved. Try again; if it comes back, note this reference to report it: {ref}.',
  'error.host-out-of-reach': 'Greffe is no longer responding.',
  'error.host-out-of-reach.repair': 'What was saved stays saved. Close this page and start Greffe again.',

  'register-problem.wrong-passphrase': 'This passphrase does not open this register.',
  'register-problem.wrong-passphrase.repair':
    'Check the capitals and the keyboard language, then try again. The recovery key opens it as well.',
  'register-problem.not-a-register': 'This file is not a Greffe register.',
  'register-problem.not-a-register.repair': 'It was not changed. Choose a file whose name ends in “.greffe”.',
  'register-problem.newer-register': 'This register comes from a newer version of Greffe.',
  'register-problem.newer-register.repair': 'It was not changed. Update Greffe on this computer to open it.',
  'register-problem.in-use': 'This register is already open elsewhere.',
  'register-problem.in-use.repair':
    'It was not changed. Close the other Greffe window, or lock the register on the other computer.',
  'register-problem.read-only': 'This register cannot be changed where it is.',
  'register-problem.read-only.repair':
    'It is read-only. Copy it to a folder that you may write to, and open the copy.',
  'register-problem.missing': 'This register is no longer in its place.',
  'register-problem.missing.repair':
    'It may have been moved or renamed, or its disk is not connected. Find it with “Open another register”.',
  'register-problem.damaged': 'This register file is damaged.',
  'register-problem.damaged.repair': 'It was not changed. Open a backup copy instead.',
  'register-problem.exists-already': 'A file of that name already exists.',
  'register-problem.exists-already.repair': 'It was not touched. Choose another name or another folder.',
  'register-problem.disk-full': 'There is not enough room left on the disk.',
  'register-problem.disk-full.repair': 'What was saved stays saved. Free some space, then try again.',
  'register-problem.locked': 'The register is locked.',
  'register-problem.locked.repair': 'What was saved stays saved. Open it again with your passphrase.',

  'rule.request-closed': 'This request is closed.',
  'rule.request-closed.repair': 'It no longer changes. Whatever comes in now is a new request.',
  'rule.request-voided': 'This request was voided.',
  'rule.request-voided.repair': 'It stays in the register with its reason, but no work is done on it.',
  'rule.right-not-asked': 'This right was not asked for.',
  'rule.right-not-asked.repair': 'Correct the request first if the person did invoke it.',
  'rule.right-already-answered': 'The answer on this right has already been sent.',
  'rule.right-already-answered.repair':
    'Its decision no longer changes. If the person comes back to it, enter a new request.',
  'rule.reason-needed': 'The reason for this refusal is missing.',
  'rule.reason-needed.repair':
    'A refusal, even in part, must give its reasons (Art. 12(4) GDPR). Choose the reason.',
  'rule.reason-not-for-right': 'This reason does not hold for this right.',
  'rule.reason-not-for-right.repair':
    'Each article says what can stand against it. Choose one of the reasons offered for this right.',
  'rule.reason-words-needed': 'This reason alone tells the person nothing.',
  'rule.reason-words-needed.repair': 'Write in one sentence why you refuse: the letter repeats it.',
  'rule.right-not-in-law': 'The law of your country does not provide for this right.',
  'rule.right-not-in-law.repair':
    'Directives for after death exist only in France. Enter whatever else the letter asks for, or keep it without entering it.',
  'rule.ground-needed': 'The ground for the erasure is missing.',
  'rule.ground-needed.repair': 'Choose which ground of Art. 17(1) GDPR applies.',
  'rule.identity-open': 'The person’s identity has not been established yet.',
  'rule.identity-open.repair': 'Note what convinced you, then go on.',
  'rule.already-extended': 'This request has already been extended.',
  'rule.already-extended.repair': 'The period can be extended only once (Art. 12(3) GDPR).',
  'rule.extension-too-late': 'It is too late to extend the period.',
  'rule.extension-too-late.repair':
    'The person had to be told within the first month (Art. 12(3) GDPR). Answer as soon as you can.',
  'rule.extension-needs-reason': 'The reason for the extension is missing.',
  'rule.extension-needs-reason.repair':
    'It is written to the person: how complex the request is, or how many there are (Art. 12(3) GDPR).',
  'rule.already-suspended': 'The period is already paused.',
  'rule.already-suspended.repair': 'Resume it first if the person has answered.',
  'rule.not-suspended': 'The period is not paused.',
  'rule.not-suspended.repair': 'There is nothing to resume.',
  'rule.date-before-receipt': 'This date is before the request.',
  'rule.date-before-receipt.repair': 'Choose the day the request arrived or a later one.',
  'rule.receipt-after-steps': 'The request has steps from before that day.',
  'rule.receipt-after-steps.repair':
    'A letter, a pause or an extension cannot come before the receipt. Choose an earlier day.',
  'rule.date-in-future': 'This date has not come yet.',
  'rule.date-in-future.repair': 'Choose today or a day in the past.',
  'rule.receipt-too-early': 'No request can have arrived on that day.',
  'rule.receipt-too-early.repair':
    'The first law that let anybody make one dates from 6 January 1978. Check the year.',
  'rule.subject-needed': 'The request is not linked to anybody.',
  'rule.subject-needed.repair': 'Find the person among your customers first, or enter them.',
  'rule.decision-needed': 'This right has not been decided yet.',
  'rule.decision-needed.repair': 'Decide first; the letter will say so.',
  'rule.something-held': 'The register holds data about this person.',
  'rule.something-held.repair':
    'The letter would say the opposite. Decide otherwise, or unlink the person if it is somebody else.',
  'rule.erasure-not-carried-out': 'Nothing has been erased yet.',
  'rule.erasure-not-carried-out.repair':
    'Plan the erasure and carry it out: the decision then enters itself, with what was erased and kept.',
  'rule.erasure-already-carried-out': 'The erasure has already taken place.',
  'rule.erasure-already-carried-out.repair': 'It cannot be taken back. The answer can be sent.',
  'rule.access-answer-first': 'The answer to the access request must be sent first.',
  'rule.access-answer-first.repair':
    'After the erasure there would be nothing to show. Send that answer, then erase.',
  'rule.portability-first': 'The copy for portability must be made first.',
  'rule.portability-first.repair':
    'After the erasure there would be nothing to copy. Export the data, then erase.',
  'rule.letter-frozen': 'This letter is signed and frozen.',
  'rule.letter-frozen.repair': 'Its text no longer changes. A correction is a new letter.',
  'rule.letter-not-frozen': 'This letter is not signed yet.',
  'rule.letter-not-frozen.repair': 'Sign and freeze it before noting that it was sent.',
  'rule.already-posted': 'It is already noted that this letter was sent.',
  'rule.already-posted.repair': 'There is nothing else to do.',
  'rule.posted-before-letter': 'The letter would have been sent before its own date.',
  'rule.posted-before-letter.repair': 'Choose the date of the letter or a later one.',
  'rule.legal-hold': 'This person is named in a request.',
  'rule.legal-hold.repair':
    'So they cannot simply be removed. If they wish to be erased, enter an erasure request.',
  'rule.changed-since': 'This has changed again since.',
  'rule.changed-since.repair':
    'Nothing was undone, so that the later change is not lost. Please correct it by hand.',

  'table-problem.empty-file': 'It is empty. Export it again from your shop or tool.',
  'table-problem.not-a-table':
    'Its content is of another kind: {kind}. Export a CSV or XLSX file from your shop or tool instead.',
  'table-problem.too-many-bytes': 'It is too large: {limit} MB at most. Export it in several parts.',
  'table-problem.too-many-columns':
    'It has too many columns: {limit} at most. Remove those that are not needed.',
  'table-problem.too-many-rows': 'It has too many lines: {limit} at most. Export it in several parts.',
  'table-problem.cell-too-long': 'A cell on line {line} is too long: {limit} characters at most.',
  'table-problem.quotes-unreadable':
    'From line {line} on, quotation marks open without closing. Export the file again.',
  'table-problem.unpacks-too-big':
    'Unpacked it is larger than {limit} MB. Save it as CSV, or in several parts.',
  'table-problem.too-many-cells':
    'Its sheet has too many cells: {limit} at most. Delete empty rows and columns, or save it as CSV.',
  'table-problem.encrypted': 'It is protected by a password. Save it without one, then choose it again.',
  'table-problem.damaged': 'It is damaged or incomplete. Open it in a spreadsheet and save it again.',
  'table-problem.no-such-sheet': 'The chosen sheet is no longer in it. Choose the file again.',
  'table-problem.took-too-long': 'It had not been read after {seconds} seconds. Export it in several parts.',
  'table-problem.out-of-memory': 'It needs more memory than there is. Export it in several parts.',
  'table-problem.parser-crashed': 'Reading it broke off. Open it in a spreadsheet and save it as CSV.',
  'table-kind.spreadsheet': 'a binary workbook (.xlsb)',
  'table-kind.pdf': 'a PDF',
  'table-kind.archive': 'a compressed archive',
  'table-kind.image': 'a picture',
  'table-kind.web-page': 'a web page',
  'table-kind.xml': 'XML',
  'table-kind.json': 'JSON',
  'table-kind.binary': 'data that cannot be read as text',

  'mapping-problem.other-table': 'This choice of columns was made for another file. Choose the file again.',
  'mapping-problem.secret-column':
    'The column “{header}” holds passwords or card data: it is never taken over.',
  'mapping-problem.category-missing': 'Choose the category under which to keep the column “{header}”.',

  'signing-need.signatory': 'the name of the person who signs',
  'signing-need.enterpriseNumber': 'the enterprise number',
  'signing-need.legalForm': 'the legal form',
  'signing-need.registryTown': 'the town of the register (RPM or RCS)',
  'signing-need.contact': 'an e-mail address or a telephone number',

  'identifier.wrong-length': 'This number does not have the right number of digits.',
  'identifier.wrong-characters': 'This number contains a character that does not belong there.',
  'identifier.wrong-first-digit': 'This number cannot begin like that.',
  'identifier.wrong-check-digits': 'A digit must be wrong: the number fails its check.',
  'identifier.unknown-country': 'This number begins with the code of another country.',
};
