/** The first stop of the tab key: jumps over the navigation to the page. */

interface SkipLinkProps {
  /** The id of the page's main element. */
  readonly targetId: string;
  readonly children: string;
}

export function SkipLink({ targetId, children }: SkipLinkProps) {
  return (
    <a className="ui-skip-link" href={`#${targetId}`}>
      {children}
    </a>
  );
}
