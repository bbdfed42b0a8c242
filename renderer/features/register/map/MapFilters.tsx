/** What the map shows, as a drawing or as a table, and what its signs and keys mean. */
import { Rows3, Waypoints } from 'lucide-react';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { SearchField } from '../../../ui/SearchField.tsx';
import type { MapFilter } from './map-graph.ts';
import { MapMark } from './MapMark.tsx';

export type MapLook = 'map' | 'table';

interface MapHeadProps {
  readonly t: Translator;
  readonly look: MapLook;
  readonly onLook: (look: MapLook) => void;
}

export function MapHead({ t, look, onLook }: MapHeadProps) {
  return (
    <div className="register-tab-head map-head">
      <p>{t('map.lead')}</p>
      <div className="register-look" role="group" aria-label={t('map.look')}>
        <Button tone="quiet" icon={Waypoints} aria-pressed={look === 'map'} onPress={() => onLook('map')}>
          {t('register.map')}
        </Button>
        <Button tone="quiet" icon={Rows3} aria-pressed={look === 'table'} onPress={() => onLook('table')}>
          {t('register.look.table')}
        </Button>
      </div>
    </div>
  );
}

interface MapFiltersProps {
  readonly t: Translator;
  readonly filter: MapFilter;
  readonly onFilter: (filter: MapFilter) => void;
}

export function MapFilters({ t, filter, onFilter }: MapFiltersProps) {
  return (
    <div className="map-filters">
      <SearchField
        label={t('map.search')}
        placeholder={t('map.search.hint')}
        value={filter.search}
        onChange={(search) => onFilter({ ...filter, search })}
      />
      <Checkbox
        isSelected={filter.isOutsideOnly}
        onChange={(isOutsideOnly) => onFilter({ ...filter, isOutsideOnly })}
      >
        {t('map.only-outside')}
      </Checkbox>
      <Checkbox
        isSelected={filter.isSpecialOnly}
        onChange={(isSpecialOnly) => onFilter({ ...filter, isSpecialOnly })}
      >
        {t('map.only-special')}
      </Checkbox>
    </div>
  );
}

export function MapLegend({ t }: { readonly t: Translator }) {
  return (
    <ul className="map-legend" aria-label={t('map.legend')}>
      <li>
        <MapMark kind="special" />
        {t('map.legend.special')}
      </li>
      <li>
        <MapMark kind="outside" />
        {t('map.legend.outside')}
      </li>
      <li>
        <svg className="map-dash" viewBox="0 0 24 12" aria-hidden>
          <path d="M0 6H24" />
        </svg>
        {t('map.legend.indirect')}
      </li>
      <li>{t('map.keys')}</li>
    </ul>
  );
}
