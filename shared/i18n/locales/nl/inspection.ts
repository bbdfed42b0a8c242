/** The folder that is handed over at an inspection: what it holds, and how it is ordered. */
import type { inspection as french } from '../fr/inspection.ts';

export const inspection: Readonly<Record<keyof typeof french, string>> = {
  'inspection.title': 'Voor een controle',
  'inspection.lead':
    'Wat een ambtenaar van de toezichthouder vraagt: wie u bent, uw registers, hun cijfers en hoe men ze nagaat, met een regel om te tekenen.',
  'inspection.language': 'Taal van het dossier',
  'inspection.contents': 'Wat u overhandigt',
  'inspection.folder': 'Het volledige dossier',
  'inspection.folder.text': 'een ZIP-bestand: het voorblad en de registers als PDF, met hun vingerafdrukken',
  'inspection.cover': 'Alleen het voorblad',
  'inspection.cover.text': 'een PDF van enkele pagina’s, om te drukken en te tekenen',
  'inspection.with-gaps': 'De pagina toevoegen met wat nog aan te vullen is',
  'inspection.with-gaps.means': 'Niets verplicht u die te geven. Lees ze in elk geval na vóór de controle.',
  'inspection.make': 'Het dossier klaarmaken',
};
