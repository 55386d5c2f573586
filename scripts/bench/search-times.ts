/**
 * A child of `npm run bench`: what a search takes on the server, without HTTP and without the page
 * around it. Prints, as one line of JSON, the milliseconds of so many rounds of each.
 */
import config from '@payload-config'
import { getPayload } from 'payload'
import { findByWords } from '@/data/search'
import { runUnderStamp } from '@/database/content-stamp'

/** Asked of what `fill.ts` writes. */
const SEARCHES = {
  'that finds nearly all': 'chăm lo đời sống',
  'that finds one': '"cơ sở số 123"',
  'for a name and its abbreviation': 'Liên đoàn Lao động thị xã Điện Bàn',
  'that finds nothing, with suggestions': 'chăm lo đời sống đoàn viênn',
  'that finds nothing at all': 'khongcotunaonhuvay',
}

const rounds = Number(process.argv[2])
const payload = await getPayload({ config })
const times: Record<string, number[]> = {}
for (const [name, words] of Object.entries(SEARCHES)) {
  // As between two changes: names of units and the like have been read. The first round reads them.
  const search = () => runUnderStamp('bench', () => findByWords(words))
  await search()
  const measured: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const since = performance.now()
    await search()
    measured.push(performance.now() - since)
  }
  times[`on the server: a search ${name}`] = measured
}
console.log(JSON.stringify(times))
await payload.destroy()
process.exit()
