/** `npm run sample:remove`: deletes the sample items, and their pictures where nothing else shows them. */
import config from '@payload-config'
import { getPayload } from 'payload'
import { removeSampleContent } from '@/sample/remove'

const payload = await getPayload({ config })
for (const { collection, removed, kept, failures } of await removeSampleContent(payload)) {
  console.log(`${collection}: đã xoá ${removed}`)
  if (kept > 0) console.log(`  giữ lại ${kept}: đang được nội dung khác dùng hoặc đã được viết lại`)
  for (const failure of failures) console.error(`  ${failure}`)
  if (failures.length > 0) process.exitCode = 1
}
await payload.destroy()
process.exit()
