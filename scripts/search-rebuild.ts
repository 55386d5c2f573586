/** `npm run search:rebuild`: makes the search index anew; the portal may go on running meanwhile. */
import config from '@payload-config'
import { getPayload } from 'payload'
import { rebuildIndex } from '@/search/engines/rebuild'
import { drawProgress } from './progress'

const payload = await getPayload({ config })
console.log('Lập lại chỉ mục tìm kiếm …')
await rebuildIndex({ payload, onProgress: drawProgress })
console.log('Xong.')
await payload.destroy()
process.exit()
