import { MongoClient } from 'mongodb'
import { type RedirectLookup, toRedirect } from './redirects'

/** A reader waits this long at most to be told that the database is down. */
const TIMEOUT_MS = 2000

/** Looks redirects up in the portal's MongoDB; connects with the first question. */
export function openMongodbRedirects(url: string): RedirectLookup {
  const client = new MongoClient(url, {
    appName: 'portal-server',
    maxPoolSize: 10,
    serverSelectionTimeoutMS: TIMEOUT_MS,
  })
  const redirects = client.db().collection('redirects')
  return {
    find: async (path) => {
      const found = await redirects.findOne(
        { from: path },
        { projection: { type: 1, to: 1 }, maxTimeMS: TIMEOUT_MS },
      )
      return found === null ? null : toRedirect({ type: found.type, to: found.to })
    },
    close: () => client.close(),
  }
}
