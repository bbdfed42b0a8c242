/** Shows one scene of the gallery, named by the address's hash: primitives as they stand together in the rooms of the window. */
/// <reference types="vite/client" />
import { StrictMode, type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nProvider } from 'react-aria-components';
import '../../../renderer/ui/styles/ui.css';
import './gallery.css';
import { CardsScene } from './scenes/CardsScene.tsx';
import { ControlsScene } from './scenes/ControlsScene.tsx';
import { DialogScene } from './scenes/DialogScene.tsx';
import { EmptyScene } from './scenes/EmptyScene.tsx';
import { FieldsScene } from './scenes/FieldsScene.tsx';
import { FileScene } from './scenes/FileScene.tsx';
import { GermanScene } from './scenes/GermanScene.tsx';
import { LetterScene } from './scenes/LetterScene.tsx';
import { OverdueScene } from './scenes/OverdueScene.tsx';
import { StartScene } from './scenes/StartScene.tsx';
import { TableScene } from './scenes/TableScene.tsx';
import { TodayScene } from './scenes/TodayScene.tsx';
import type { SceneName } from './scene-names.ts';

const scenes: Readonly<Record<SceneName, ComponentType>> = {
  today: TodayScene,
  file: FileScene,
  overdue: OverdueScene,
  letter: LetterScene,
  cards: CardsScene,
  table: TableScene,
  fields: FieldsScene,
  controls: ControlsScene,
  dialog: DialogScene,
  empty: EmptyScene,
  start: StartScene,
  german: GermanScene,
};

function isSceneName(name: string): name is SceneName {
  return name in scenes;
}

const name = location.hash.slice(1);
const Scene = scenes[isSceneName(name) ? name : 'today'];
const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
const language = name === 'german' ? 'de-DE' : 'fr-BE';
document.documentElement.lang = language;
createRoot(root).render(
  <StrictMode>
    <I18nProvider locale={language}>
      <Scene />
    </I18nProvider>
  </StrictMode>,
);
