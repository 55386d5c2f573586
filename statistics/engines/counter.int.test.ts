import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { describe } from 'vitest'
import { countsLikeTheLocalApi } from '@/database/testing/counter-suite'
import { openPortal } from '@/database/testing/portal'
import { createSqliteCounter } from '@/statistics/engines/sqlite'
import { createSqliteSurvey } from '@/statistics/engines/sqlite-survey'

describe('on SQLite', () => {
  countsLikeTheLocalApi({
    open: openPortal,
    counterOf: ({ db }) => createSqliteCounter((db as unknown as SQLiteAdapter).client),
    surveyOf: ({ db }) => createSqliteSurvey((db as unknown as SQLiteAdapter).client),
  })
})
