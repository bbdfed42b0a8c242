/** Whether a sheet was really drawn. */
import type { Page } from 'playwright-core';

/** Dark, opaque pixels of the first canvas of the page; an empty sheet has none. */
export function drawnPixels(page: Page): Promise<number> {
  return page
    .locator('canvas')
    .first()
    .evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      let dark = 0;
      for (let at = 0; at < data.length; at += 4) {
        if ((data[at + 3] ?? 0) > 128 && (data[at] ?? 255) < 100) dark += 1;
      }
      return dark;
    });
}
