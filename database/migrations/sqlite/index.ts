import * as migration_20261123_072005_foundation from './20261123_072005_foundation';

export const migrations = [
  {
    up: migration_20261123_072005_foundation.up,
    down: migration_20261123_072005_foundation.down,
    name: '20261123_072005_foundation'
  },
];
