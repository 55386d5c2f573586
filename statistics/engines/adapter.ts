import type { Client } from '@libsql/client'
import type { Db } from 'mongodb'
import type { PublicationCounter } from '@/statistics/engines/counter'
import type { AggregatingDatabase } from '@/statistics/engines/mongodb'
import { createMongoCounter } from '@/statistics/engines/mongodb'
import { createMongoSurvey } from '@/statistics/engines/mongodb-survey'
import { createMongoReadings } from '@/statistics/engines/mongodb-readings'
import type { ReadingLog } from '@/statistics/engines/readings'
import { createSqliteCounter } from '@/statistics/engines/sqlite'
import { createSqliteReadings } from '@/statistics/engines/sqlite-readings'
import { createSqliteSurvey } from '@/statistics/engines/sqlite-survey'
import type { PublicationSurvey } from '@/statistics/engines/survey'

/** Counts in whichever database Payload uses; `db` is its adapter. */
export function counterOf(db: { name: string }): PublicationCounter {
  return db.name === 'sqlite' ? createSqliteCounter(clientOf(db)) : createMongoCounter(mongoOf(db))
}

export function surveyOf(db: { name: string }): PublicationSurvey {
  return db.name === 'sqlite' ? createSqliteSurvey(clientOf(db)) : createMongoSurvey(mongoOf(db))
}

/** How often pages were read. */
export function readingLogOf(db: { name: string }): ReadingLog {
  return db.name === 'sqlite'
    ? createSqliteReadings(clientOf(db))
    : createMongoReadings((db as unknown as { connection: { db: Db } }).connection.db)
}

/** What the adapters keep open, which Payload's own type does not show. */
function clientOf(db: object): Client {
  return (db as { client: Client }).client
}

function mongoOf(db: object): AggregatingDatabase {
  return (db as { connection: { db: AggregatingDatabase } }).connection.db
}
