/** What the reader of OpenDocument sheets overlooks, put right in the XML before it reads it. */

/**
 * Rows inside of groups and repeated headings become plain rows; empty cells lose their style, with which they would count as
 * filled up to the last column and row of the sheet.
 */
export function mendOds(content: string): string {
  return content
    .replace(/<\/?table:table-(header-rows|row-group|rows)\b[^>]*>/g, '')
    .replace(/<table:table-cell\b[^>]*\/>/g, (cell) =>
      cell.includes(' office:') || cell.includes('-spanned=')
        ? cell
        : cell.replace(/ table:style-name="[^"]*"/, ''),
    );
}

/** For each sheet in its order whether its style hides it (OpenDocument 1.3, 20.355 table:display). */
export function odsHiddenSheets(content: string): readonly boolean[] {
  const hiding = new Set<string>();
  const styles = /<style:style\b([^>]*)>\s*<style:table-properties\b([^>]*)>/g;
  for (const [, style = '', properties = ''] of content.matchAll(styles)) {
    if (properties.includes('table:display="false"')) hiding.add(attribute(style, 'style:name'));
  }
  return [...content.matchAll(/<table:table\s([^>]*)>/g)].map(([, table = '']) =>
    hiding.has(attribute(table, 'table:style-name')),
  );
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
}
