import * as migration_20261123_073702_foundation from './20261123_073702_foundation';
import * as migration_20261125_034636_content_changes from './20261125_034636_content_changes';
import * as migration_20261125_124133_closed_periods from './20261125_124133_closed_periods';
import * as migration_20261125_132108_reports from './20261125_132108_reports';
import * as migration_20261125_140555_query_indexes from './20261125_140555_query_indexes';
import * as migration_20261127_192321_never_lose_work from './20261127_192321_never_lose_work';
import * as migration_20261127_192416_media_sizes from './20261127_192416_media_sizes';
import * as migration_20261127_192441_preview_links from './20261127_192441_preview_links';
import * as migration_20261127_192640_workflow from './20261127_192640_workflow';
import * as migration_20261127_195802_comments_and_notifications from './20261127_195802_comments_and_notifications';
import * as migration_20261127_200021_panel_indexes from './20261127_200021_panel_indexes';
import * as migration_20261127_202741_search_index from './20261127_202741_search_index';

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
    up: migration_20261127_192321_never_lose_work.up,
    down: migration_20261127_192321_never_lose_work.down,
    name: '20261127_192321_never_lose_work',
  },
  {
    up: migration_20261127_192416_media_sizes.up,
    down: migration_20261127_192416_media_sizes.down,
    name: '20261127_192416_media_sizes',
  },
  {
    up: migration_20261127_192441_preview_links.up,
    down: migration_20261127_192441_preview_links.down,
    name: '20261127_192441_preview_links',
  },
  {
    up: migration_20261127_192640_workflow.up,
    down: migration_20261127_192640_workflow.down,
    name: '20261127_192640_workflow',
  },
  {
    up: migration_20261127_195802_comments_and_notifications.up,
    down: migration_20261127_195802_comments_and_notifications.down,
    name: '20261127_195802_comments_and_notifications',
  },
  {
    up: migration_20261127_200021_panel_indexes.up,
    down: migration_20261127_200021_panel_indexes.down,
    name: '20261127_200021_panel_indexes',
  },
  {
    up: migration_20261127_202741_search_index.up,
    down: migration_20261127_202741_search_index.down,
    name: '20261127_202741_search_index'
  },
];
