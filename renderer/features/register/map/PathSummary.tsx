/** The path of the chosen entry in words, always in view below the map, and the way to its card. */
import { FileText, Undo2 } from 'lucide-react';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { Button } from '../../../ui/Button.tsx';
import { pathLines, type MapPath } from './map-graph.ts';
import { lineText } from './map-words.ts';

interface PathSummaryProps {
  readonly t: Translator;
  readonly name: string;
  readonly paths: readonly MapPath[];
  /** Null where there is no card: a country. */
  readonly onOpen: (() => void) | null;
  readonly onClear: () => void;
}

export function PathSummary({ t, name, paths, onOpen, onClear }: PathSummaryProps) {
  const title = t('map.path', { name });
  return (
    <section className="map-path" aria-label={title}>
      <div className="map-path-head">
        <h3>{title}</h3>
        <div className="map-path-actions">
          {onOpen !== null && (
            <Button tone="quiet" icon={FileText} onPress={onOpen}>
              {t('register.see')}
            </Button>
          )}
          <Button tone="quiet" icon={Undo2} onPress={onClear}>
            {t('map.clear')}
          </Button>
        </div>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keyboard */}
      <div className="map-path-lines" role="group" aria-label={title} tabIndex={0}>
        <ul>
          {pathLines(paths).map((line) => (
            <li key={line.id}>{lineText(t, line)}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
