/** The shapes of the map: a lozenge for sensitive data, a triangle for what leaves the EEA. */
interface MapMarkProps {
  readonly kind: 'special' | 'outside';
}

export function MapMark({ kind }: MapMarkProps) {
  return (
    <svg className="map-mark" viewBox="0 0 12 12" aria-hidden>
      <path d={kind === 'special' ? 'M6 0.5 11.5 6 6 11.5 0.5 6Z' : 'M6 1 11.5 11H0.5Z'} />
    </svg>
  );
}
