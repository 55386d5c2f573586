import * as migration_20261123_073702_foundation from './20261123_073702_foundation';
import * as migration_20261125_034636_content_changes from './20261125_034636_content_changes';
import * as migration_20261125_124133_closed_periods from './20261125_124133_closed_periods';
import * as migration_20261125_132108_reports from './20261125_132108_reports';
import * as migration_20261125_140555_query_indexes from './20261125_140555_query_indexes';
import * as migration_20261127_202630_newsroom from './20261127_202630_newsroom';
import * as migration_20261127_232040_desk from './20261127_232040_desk';
import * as migration_20261128_033631_readers from './20261128_033631_readers';
import * as migration_20261128_042218_search from './20261128_042218_search';
import * as migration_20261128_080505_readers_write from './20261128_080505_readers_write';
import * as migration_20261128_115017_listening from './20261128_115017_listening';

export const migrations = [
  {
    up: migration_20261123_073702_foundation.up,
    down: migration_20261123_073702_foundation.down,
    name: '20261123_073702_foundation',
  },
  {
    up: migration_20261125_034636_content_changes.up,
    down: migration_20261125_034636_content_changes.down,
    name: '20261125_034636_content_changes',
  },
  {
    up: migration_20261125_124133_closed_periods.up,
    down: migration_20261125_124133_closed_periods.down,
    name: '20261125_124133_closed_periods',
  },
  {
    up: migration_20261125_132108_reports.up,
    down: migration_20261125_132108_reports.down,
    name: '20261125_132108_reports',
  },
  {
    up: migration_20261125_140555_query_indexes.up,
    down: migration_20261125_140555_query_indexes.down,
    name: '20261125_140555_query_indexes',
  },
  {
    up: migration_20261127_202630_newsroom.up,
    down: migration_20261127_202630_newsroom.down,
    name: '20261127_202630_newsroom',
  },
  {
    up: migration_20261127_232040_desk.up,
    down: migration_20261127_232040_desk.down,
    name: '20261127_232040_desk',
  },
  {
    up: migration_20261128_033631_readers.up,
    down: migration_20261128_033631_readers.down,
    name: '20261128_033631_readers',
  },
  {
    up: migration_20261128_042218_search.up,
    down: migration_20261128_042218_search.down,
    name: '20261128_042218_search',
  },
  {
    up: migration_20261128_080505_readers_write.up,
    down: migration_20261128_080505_readers_write.down,
    name: '20261128_080505_readers_write',
  },
  {
    up: migration_20261128_115017_listening.up,
    down: migration_20261128_115017_listening.down,
    name: '20261128_115017_listening'
  },
];
