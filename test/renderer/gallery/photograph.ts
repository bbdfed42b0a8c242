/** Photographs the scenes of the gallery (all, or those named), light and dark, at 100 % and 200 %. */
import { fileURLToPath } from 'node:url';
import { openGallery } from './open-gallery.ts';
import { sceneNames } from './scene-names.ts';

const folder = fileURLToPath(new URL('../../../screenshots/gallery', import.meta.url));
const named = process.argv.slice(2);
const wanted = sceneNames.filter((scene) => named.length === 0 || named.includes(scene));

const gallery = await openGallery();
for (const scene of wanted) {
  for (const theme of ['light', 'dark'] as const) {
    for (const zoom of [1, 2] as const) {
      const { page, close } = await gallery.open(scene, { theme, zoom });
      await page.screenshot({ path: `${folder}/${scene}-${theme}-${zoom * 100}.png` });
      await close();
    }
  }
}
await gallery.close();
process.stdout.write(`${wanted.length} scenes photographed in screenshots/gallery\n`);
