import type { Client } from '@libsql/client'
import type { PublicationCounter } from '@/statistics/engines/counter'
import type { AggregatingDatabase } from '@/statistics/engines/mongodb'
import { createMongoCounter } from '@/statistics/engines/mongodb'
import { createMongoSurvey } from '@/statistics/engines/mongodb-survey'
import { createSqliteCounter } from '@/statistics/engines/sqlite'
import { createSqliteSurvey } from '@/statistics/engines/sqlite-survey'
import type { PublicationSurvey } from '@/statistics/engines/survey'

/** Counts in whichever database Payload uses; `db` is its adapter. */
export function counterOf(db: { name: string }): PublicationCounter {
  return db.name === 'sqlite' ? createSqliteCounter(clientOf(db)) : createMongoCounter(mongoOf(db))
}

export function surveyOf(db: { name: string }): PublicationSurvey {
  return db.name === 'sqlite' ? createSqliteSurvey(clientOf(db)) : createMongoSurvey(mongoOf(db))
}

/** What the adapters keep open, which Payload's own type does not show. */
function clientOf(db: object): Client {
  return (db as { client: Client }).client
}

function mongoOf(db: object): AggregatingDatabase {
  return (db as { connection: { db: AggregatingDatabase } }).connection.db
}
