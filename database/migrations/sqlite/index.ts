import * as migration_20261123_073702_foundation from './20261123_073702_foundation';

export const migrations = [
  {
    up: migration_20261123_073702_foundation.up,
    down: migration_20261123_073702_foundation.down,
    name: '20261123_073702_foundation'
  },
];
