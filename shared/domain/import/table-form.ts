/** How a foreign table is written down: as text in columns, or as a sheet of a workbook. */
import { z } from 'zod';

export const encodings = ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

export const workbookFormats = ['xlsx', 'ods', 'xls'] as const;
export type WorkbookFormat = (typeof workbookFormats)[number];

export const tableFormSchema = z.discriminatedUnion('format', [
  z
    .object({
      format: z.literal('csv'),
      encoding: z.enum(encodings),
      /** `,` `;` tab `|` `^` `~`, one of them twice, `,` and a blank, or whatever a first line `sep=` names. */
      delimiter: z.string(),
      quote: z.enum(['"', "'"]),
    })
    .readonly(),
  z
    .object({
      format: z.enum(workbookFormats),
      /** The sheet that was read. */
      sheet: z.string(),
      /** All of the workbook, in its order. */
      sheets: z
        .array(
          z
            .object({
              name: z.string(),
              /** Never of an `.xls`, whose reader does not say. */
              isHidden: z.boolean(),
              /** Rows that are not blank. */
              rows: z.int(),
            })
            .readonly(),
        )
        .readonly(),
    })
    .readonly(),
]);
export type TableForm = z.infer<typeof tableFormSchema>;
