/** The room of persons: the list, the card of the one that is chosen, and the way in for a whole file of them. */
import type { RoomProps } from '../../navigation.ts';
import { ImportPage } from './imports/ImportPage.tsx';
import { SubjectsPage } from './SubjectsPage.tsx';
import './subjects.css';

export function Page(props: RoomProps) {
  const { record } = props;
  const isImport = record?.kind === 'import' || (record?.kind === 'section' && record.id === 'imports');
  return isImport ? <ImportPage {...props} /> : <SubjectsPage {...props} />;
}
