import type { TestProject } from 'vitest/node'
import { NO_SERVER, openTestServer } from './mongodb/server.mjs'

declare module 'vitest' {
  export interface ProvidedContext {
    /** One server for all test files; each has a database of its own there. */
    mongodbUrl: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const url = process.env.TEST_MONGODB_URL
  const say = (line: string) => {
    console.log(line)
  }
  const server = await openTestServer({ url, say })
  if (server === null) throw new Error(NO_SERVER)
  // Whoever named one has been told by scripts/test.mjs, or knows.
  if (!url) say(`Integration tests run on ${server.name}`)
  project.provide('mongodbUrl', server.url)
  return server.stop
}
