/** A picture that arrived, as it is; what the window cannot draw is only named. */
import { useEffect, useRef, useState } from 'react';
import type { Translator } from '../../../../shared/i18n/translator.ts';

interface ArrivedPictureProps {
  readonly t: Translator;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export function ArrivedPicture({ t, name, mediaType, bytes }: ArrivedPictureProps) {
  const image = useRef<HTMLImageElement>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
    if (image.current !== null) image.current.src = made;
    return () => URL.revokeObjectURL(made);
  }, [bytes, mediaType]);
  if (hasFailed) return <p className="requests-quiet">{t('intake.cannot-show')}</p>;
  return <img ref={image} className="intake-picture" alt={name} onError={() => setFailed(true)} />;
}
