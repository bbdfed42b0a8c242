/** Reads a workbook by its XML, not by the library that wrote it: cells with their type, their text and their format. */
import { readZip } from './read-zip.ts';

interface ReadCell {
  /** `s`: a text; `n`: a number, which is also what a day is. */
  readonly type: string;
  readonly value: string;
  readonly format: string;
}

interface ReadSheet {
  readonly name: string;
  readonly xml: string;
  /** By their place: "A2". */
  readonly cells: ReadonlyMap<string, ReadCell>;
  readonly isBold: (place: string) => boolean;
}

export async function readWorkbookXml(bytes: Uint8Array): Promise<readonly ReadSheet[]> {
  const parts = new Map((await readZip(bytes)).map(({ name, text }) => [name, text]));
  const part = (name: string) => parts.get(name) ?? '';
  const texts = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, inner = '']) =>
    [...inner.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text = '']) => decoded(text)).join(''),
  );
  const styles = stylesOf(part('xl/styles.xml'));
  const names = [...part('xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map(([, name = '']) =>
    decoded(name),
  );
  return names.map((name, index) => {
    const xml = part(`xl/worksheets/sheet${index + 1}.xml`);
    const found = [...xml.matchAll(/<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)];
    const styleOf = (attributes: string) => styles[Number(/ s="(\d+)"/.exec(attributes)?.[1] ?? 0)];
    const cells = found.map(([, place = '', attributes = '', inner = '']) => {
      const type = / t="(\w+)"/.exec(attributes)?.[1] ?? 'n';
      const raw = /<v>(.*?)<\/v>/s.exec(inner)?.[1] ?? '';
      const value = type === 's' ? (texts[Number(raw)] ?? '?') : raw;
      return [place, { type, value, format: styleOf(attributes)?.format ?? 'General' }] as const;
    });
    const bold = new Set(
      found.flatMap(([, place = '', attributes = '']) =>
        styleOf(attributes)?.isBold === true ? [place] : [],
      ),
    );
    return { name, xml, cells: new Map(cells), isBold: (place) => bold.has(place) };
  });
}

function stylesOf(xml: string) {
  const formats = new Map(
    [...xml.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code = '']) => [
      id,
      code,
    ]),
  );
  const fonts = [...xml.matchAll(/<font>(.*?)<\/font>/gs)].map(([, inner = '']) => inner.includes('<b'));
  const used = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(xml)?.[1] ?? '';
  return [...used.matchAll(/<xf numFmtId="(\d+)" fontId="(\d+)"/g)].map(([, format, font]) => ({
    format: formats.get(format) ?? 'General',
    isBold: fonts[Number(font)] === true,
  }));
}

/** XML, then the escapes of the format itself: `_x005F_` is a low line. */
function decoded(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
