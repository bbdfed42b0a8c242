/** Whether a sheet was really drawn. */
import type { Page } from 'playwright-core';

/** Dark, opaque pixels of the first canvas of the page; an empty sheet has none. */
export function drawnPixels(page: Page): Promise<number> {
  return page
    .locator('canvas')
    .first()
    .evaluate((canvas: HTMLCanvasElement) => {
      if (canvas.width === 0) return 0;
      // on a copy, so that the page's own canvas is not made slow by being read
      const copy = Object.assign(document.createElement('canvas'), {
        width: canvas.width,
        height: canvas.height,
      });
      const context = copy.getContext('2d', { willReadFrequently: true });
      context?.drawImage(canvas, 0, 0);
      const { data } = context?.getImageData(0, 0, copy.width, copy.height) ?? { data: [] };
      let dark = 0;
      for (let at = 0; at < data.length; at += 4) {
        if ((data[at + 3] ?? 0) > 128 && (data[at] ?? 255) < 100) dark += 1;
      }
      return dark;
    });
}
