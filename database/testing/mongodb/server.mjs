/**
 * The MongoDB that integration tests run against. The order is that of what tells most about
 * production: the server somebody names, MongoDB itself, a server that speaks its language.
 */
import { MongoClient } from 'mongodb'
import { MONGO_JAVA_SERVER, startMongoJavaServer } from './mongo-java-server.mjs'
import { fetchMongod, findInstalledMongod, startMongod } from './mongod.mjs'

/**
 * @typedef {object} TestServer
 * @property {string} url
 * @property {string} name which server it is, and which version
 * @property {() => Promise<void>} stop
 */

/**
 * Finds or starts a server. A server that is there and does not start is an error; none at all is
 * not.
 * @param {{ url?: string, say: (line: string) => void }} options `url`: one that runs already
 * @returns {Promise<TestServer | null>}
 */
export async function openTestServer({ url, say }) {
  if (url) return { url, name: await nameOf(url), stop: () => Promise.resolve() }

  const program = findInstalledMongod() ?? (await fetchMongod(say))
  if (program !== null) {
    const server = await startMongod(program)
    return { ...server, name: await nameOf(server.url) }
  }
  const substitute = await startMongoJavaServer(say)
  if (substitute === null) return null
  const name = `${MONGO_JAVA_SERVER}, which answers as ${await nameOf(substitute.url)}`
  return { ...substitute, name }
}

export const NO_SERVER =
  'No MongoDB to test on: neither TEST_MONGODB_URL nor mongod nor its download nor Java with Maven.'

/** @param {string} url */
async function nameOf(url) {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 5000 })
  try {
    const { version, ferretdbVersion } = await client.db().command({ buildInfo: 1 })
    const maker = ferretdbVersion === undefined ? '' : ` (FerretDB ${ferretdbVersion})`
    return `MongoDB ${version}${maker}`
  } finally {
    await client.close()
  }
}
