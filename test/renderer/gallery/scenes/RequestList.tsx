/** The list at the left of « Demandes ». */
import { useState } from 'react';
import { DateText } from '../../../../renderer/ui/DateText.tsx';
import { List } from '../../../../renderer/ui/List.tsx';
import { Stamp } from '../../../../renderer/ui/Stamp.tsx';
import { StateTag } from '../../../../renderer/ui/StateTag.tsx';
import { requests } from './requests.ts';

export function RequestList() {
  const [selected, select] = useState<string | null>('2026-0147');
  return (
    <List
      label="Demandes"
      items={requests}
      nameOf={(request) => `${request.id} ${request.name}`}
      selectedId={selected}
      onSelect={select}
      empty={null}
      renderItem={(request) => (
        <div className="gallery-line">
          <span>{request.name}</span>
          <Stamp>{request.id}</Stamp>
          <span>{request.rights}</span>
          <DateText dateTime={request.dateTime} exact={request.exact}>
            {request.when}
          </DateText>
          <StateTag tone={request.tone}>{request.word}</StateTag>
        </div>
      )}
    />
  );
}
