/** The upper and lower edge of a letter on one's own paper; grows as the identity is filled in. What is not there yet is a grey line. */
import type { Controller } from '../../../shared/domain/controller/controller.ts';
import { phrase } from '../../../shared/letters/format.ts';
import { wordsOf } from '../../../shared/letters/words/words.ts';
import { letterheadLines } from './letterhead-lines.ts';
import './letterhead-preview.css';

interface LetterheadPreviewProps {
  readonly controller: Controller;
  readonly label: string;
}

export function LetterheadPreview({ controller, label }: LetterheadPreviewProps) {
  const { layout, name, contacts, town, footer, signatory } = letterheadLines(controller);
  const { language } = controller;
  const placeAndDate =
    town === null ? null : phrase(language, wordsOf(language).placeAndDate, { town, date: '…' });
  return (
    <figure className="letterhead" aria-label={label} lang={language}>
      <div className="letterhead-sheet" data-layout={layout}>
        <div className="letterhead-sender">
          {name === null ? <Bar width={62} isThick /> : <p className="letterhead-name">{name}</p>}
          <div className="letterhead-contacts">
            {contacts.length === 0 ? (
              <>
                <Bar width={48} />
                <Bar width={36} />
              </>
            ) : (
              contacts.map((line) => <p key={line}>{line}</p>)
            )}
          </div>
        </div>
        <div className="letterhead-window" aria-hidden>
          <Bar width={58} />
          <Bar width={70} />
          <Bar width={44} />
        </div>
        <div className="letterhead-date">
          {placeAndDate === null ? <Bar width={52} /> : <p>{placeAndDate}</p>}
        </div>
        <div className="letterhead-body" aria-hidden>
          <Bar width={34} isThick />
          <Bar width={97} />
          <Bar width={100} />
          <Bar width={93} />
          <Bar width={61} />
        </div>
        <div className="letterhead-signatory">
          {signatory === null ? (
            <Bar width={30} />
          ) : (
            <>
              <p>{signatory.name}</p>
              {signatory.function !== null && <p className="letterhead-function">{signatory.function}</p>}
            </>
          )}
        </div>
        <div className="letterhead-foot">
          {footer.length === 0 ? <Bar width={80} /> : footer.map((line) => <p key={line}>{line}</p>)}
        </div>
      </div>
    </figure>
  );
}

interface BarProps {
  /** Percent of the line. */
  readonly width: number;
  readonly isThick?: boolean;
}

/** What will stand there, as a grey line. */
function Bar({ width, isThick = false }: BarProps) {
  return (
    <svg
      className="letterhead-bar"
      data-thick={isThick || undefined}
      viewBox="0 0 100 4"
      preserveAspectRatio="none"
      aria-hidden
    >
      <rect width={width} height="4" />
    </svg>
  );
}
