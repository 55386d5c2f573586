import { MongoClient } from 'mongodb'
import { type PortalDatabase, toRedirect } from './database'

/** A reader waits this long at most to be told that the database is down. */
const TIMEOUT_MS = 2000

/** Documents of Payload's: their ids are texts. */
interface Stored {
  _id: string
}

/** Asks the portal's MongoDB; connects with the first question, and again after an outage. */
export function openMongodbDatabase(url: string): PortalDatabase {
  const client = new MongoClient(url, {
    appName: 'portal-server',
    maxPoolSize: 10,
    serverSelectionTimeoutMS: TIMEOUT_MS,
    socketTimeoutMS: TIMEOUT_MS * 2,
  })
  const collection = (name: string) =>
    client.db().collection<Stored & Record<string, unknown>>(name)

  return {
    readContentNumber: async () => {
      const changes = collection('contentchanges')
      const [count, newest] = await Promise.all([
        changes.countDocuments({}, { maxTimeMS: TIMEOUT_MS }),
        changes.findOne({}, { projection: { _id: 1 }, sort: { _id: -1 }, maxTimeMS: TIMEOUT_MS }),
      ])
      return `${count}-${newest?._id ?? ''}`
    },
    findRedirect: async (path) => {
      const found = await collection('redirects').findOne(
        { from: path, deletedAt: null },
        { projection: { type: 1, to: 1 }, maxTimeMS: TIMEOUT_MS },
      )
      return found === null ? null : toRedirect({ type: found.type, to: found.to })
    },
    listGonePaths: async () => {
      const gone = { type: 'gone', deletedAt: null }
      const found = collection('redirects').find(gone, { projection: { from: 1 } })
      return (await found.toArray()).map(({ from }) => String(from))
    },
    listWithheldFiles: async () => {
      const trashed = { deletedAt: { $ne: null }, filename: { $ne: null } }
      const found = collection('media').find(trashed, { projection: { filename: 1 } })
      return (await found.toArray()).map(({ filename }) => String(filename))
    },
    close: () => client.close(),
  }
}
