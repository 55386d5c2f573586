/** `npm run sample:remove`: deletes the sample items and their pictures; everything else stays. */
import config from '@payload-config'
import { getPayload } from 'payload'
import { removeSampleContent } from '@/sample/remove'

const payload = await getPayload({ config })
for (const { collection, removed, failures } of await removeSampleContent(payload)) {
  console.log(`${collection}: đã xoá ${removed}`)
  for (const failure of failures) console.error(`  ${failure}`)
  if (failures.length > 0) process.exitCode = 1
}
await payload.destroy()
process.exit()
