/** The scenes of the gallery, in the order in which they are photographed. */
export const sceneNames = [
  'today',
  'file',
  'overdue',
  'letter',
  'cards',
  'table',
  'fields',
  'controls',
  'dialog',
  'empty',
  'start',
  'german',
] as const;

export type SceneName = (typeof sceneNames)[number];
