/** The words of a published policy that was opened: a text, a web page, a PDF, a Word or LibreOffice document. */
import type { DocumentProblem } from '../../../shared/domain/intake/document-problem.ts';
import type { DocumentText } from '../../../shared/domain/intake/read-document.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { plainText, type DocumentLimits } from '../intake/document-limits.ts';
import { htmlRules, markupToText, type MarkupRules } from '../intake/markup-to-text.ts';
import { readDocument } from '../intake/read-document.ts';
import { recogniseDocument } from '../intake/recognise-document.ts';
import { decode } from '../table/decode.ts';

/** `no-text`: a scan or a picture, whose words cannot be read; a mail, which is no policy. */
export type PolicyProblem = DocumentProblem | { readonly code: 'no-text' };

/**
 * Cells stay apart: which basis and which period belong to a purpose is often said in a table. A term stands on one line with what is
 * said of it.
 */
const pageRules: MarkupRules = {
  ...htmlRules,
  marks: new Map([
    ...htmlRules.marks,
    ['/td', ' | '],
    ['/th', ' | '],
    ['/dt', ' : '],
    ['dd', ''],
    ['/dd', '\n'],
  ]),
};

export async function policyTextOf(
  bytes: Uint8Array,
  limits: DocumentLimits,
): Promise<Result<DocumentText, PolicyProblem>> {
  if (bytes.length > limits.bytes) return err({ code: 'too-many-bytes', limit: limits.bytes });
  if (recogniseDocument(bytes).kind === 'web-page') {
    const markup = markupToText(decode(bytes).text, pageRules);
    return withWords(plainText(markup.replace(/ \|[ |]*$/gm, ''), limits));
  }
  const read = await readDocument(bytes, limits);
  if (!read.ok) return read;
  const { text, isTextCut, kind } = read.value;
  return kind === 'mail' ? err({ code: 'no-text' }) : withWords({ text, isTextCut });
}

function withWords(text: DocumentText): Result<DocumentText, PolicyProblem> {
  return text.text === '' ? err({ code: 'no-text' }) : ok(text);
}
