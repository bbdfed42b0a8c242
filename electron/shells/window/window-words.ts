/** The words of the menu and of the system's dialogs, in the language of the screen. */
import type { Language } from '../../../shared/domain/language.ts';

export interface WindowWords {
  readonly file: string;
  readonly lock: string;
  readonly quit: string;
  readonly edit: string;
  readonly undo: string;
  readonly redo: string;
  readonly cut: string;
  readonly copy: string;
  readonly paste: string;
  readonly selectAll: string;
  readonly view: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly actualSize: string;
  readonly chooseRegister: string;
  readonly open: string;
  readonly registers: string;
  readonly save: string;
}

export const windowWords: Readonly<Record<Language, WindowWords>> = {
  fr: {
    file: 'Fichier',
    lock: 'Verrouiller',
    quit: 'Quitter',
    edit: 'Édition',
    undo: 'Annuler la frappe',
    redo: 'Rétablir la frappe',
    cut: 'Couper',
    copy: 'Copier',
    paste: 'Coller',
    selectAll: 'Tout sélectionner',
    view: 'Affichage',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    actualSize: 'Taille normale',
    chooseRegister: 'Choisir un registre',
    open: 'Ouvrir',
    registers: 'Registres Greffe',
    save: 'Enregistrer sous',
  },
  nl: {
    file: 'Bestand',
    lock: 'Vergrendelen',
    quit: 'Afsluiten',
    edit: 'Bewerken',
    undo: 'Typen ongedaan maken',
    redo: 'Typen opnieuw uitvoeren',
    cut: 'Knippen',
    copy: 'Kopiëren',
    paste: 'Plakken',
    selectAll: 'Alles selecteren',
    view: 'Beeld',
    zoomIn: 'Inzoomen',
    zoomOut: 'Uitzoomen',
    actualSize: 'Normale grootte',
    chooseRegister: 'Een register kiezen',
    open: 'Openen',
    registers: 'Greffe-registers',
    save: 'Opslaan als',
  },
  en: {
    file: 'File',
    lock: 'Lock',
    quit: 'Quit',
    edit: 'Edit',
    undo: 'Undo typing',
    redo: 'Redo typing',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    view: 'View',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    actualSize: 'Actual size',
    chooseRegister: 'Choose a register',
    open: 'Open',
    registers: 'Greffe registers',
    save: 'Save as',
  },
  de: {
    file: 'Datei',
    lock: 'Sperren',
    quit: 'Beenden',
    edit: 'Bearbeiten',
    undo: 'Eingabe rückgängig machen',
    redo: 'Eingabe wiederholen',
    cut: 'Ausschneiden',
    copy: 'Kopieren',
    paste: 'Einfügen',
    selectAll: 'Alles auswählen',
    view: 'Ansicht',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    actualSize: 'Originalgröße',
    chooseRegister: 'Ein Verzeichnis wählen',
    open: 'Öffnen',
    registers: 'Greffe-Verzeichnisse',
    save: 'Speichern unter',
  },
};
