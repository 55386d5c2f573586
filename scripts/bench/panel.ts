import { ADMIN, type BenchPortal } from './portal'

const LIST = '/admin/collections/news'

/** What an editor asks of the panel all day long: lists first, then one item. */
const PAGES: Record<string, (item: string) => string> = {
  'panel: list of tin': () => LIST,
  'panel: list by publication date': () => `${LIST}?sort=-publishedAt`,
  'panel: list by state': () => `${LIST}?sort=_status`,
  'panel: list by title': () => `${LIST}?sort=title`,
  'panel: list of drafts': () => `${LIST}?${whereAll({ _status: 'draft' })}`,
  'panel: page 100 of the list': () => `${LIST}?page=100`,
  'panel: search for "chăm lo"': () => `${LIST}?search=${encodeURIComponent('chăm lo')}`,
  'panel: search for what is nowhere': () => `${LIST}?search=${encodeURIComponent('không đâu có')}`,
  'panel: trash': () => `${LIST}/trash`,
  'panel: open an item': (item) => `${LIST}/${item}`,
}

type Asks = Record<string, (round: number) => Promise<void>>

/** The pages above, the list of one unit, and the three ways of saving, each ready to be timed. */
export async function panelAsks({ address }: BenchPortal): Promise<Asks> {
  const json = { 'Content-Type': 'application/json' }
  const ask = async (path: string, init: RequestInit): Promise<string> => {
    const response = await fetch(`${address}${path}`, { redirect: 'manual', ...init })
    const text = await response.text()
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text.slice(0, 300)}`)
    return text
  }
  const login = { method: 'POST', headers: json, body: JSON.stringify(ADMIN) }
  const { token } = JSON.parse(await ask('/api/users/login', login)) as { token: string }
  const headers = { ...json, Authorization: `JWT ${token}` }
  const found = await ask('/api/news?where[slug][equals]=tin-thu-1&depth=0', { headers })
  const { docs } = JSON.parse(found) as { docs: { id: string; unit: string }[] }
  const { id = '', unit = '' } = docs[0] ?? {}

  const page = (path: string) => async () => {
    await ask(path, { headers })
  }
  const save = (query: string, data: object) => async (round: number) => {
    const body = JSON.stringify({ lead: `Sapo đã sửa, lần ${round}.`, ...data })
    await ask(`/api/news/${id}?depth=0${query}`, { method: 'PATCH', headers, body })
  }
  const ofUnit = `${LIST}?${whereAll({ unit, _status: 'published' })}`
  return {
    ...Object.fromEntries(Object.entries(PAGES).map(([name, pathOf]) => [name, page(pathOf(id))])),
    'panel: list of one unit, published': page(ofUnit),
    'panel: save a draft': save('&draft=true', { _status: 'draft' }),
    'panel: save by itself': save('&draft=true&autosave=true', { _status: 'draft' }),
  }
}

/** As the panel's own filters write it into the address. */
function whereAll(fields: Record<string, string>): string {
  const query = new URLSearchParams()
  for (const [index, [field, value]] of Object.entries(fields).entries()) {
    query.set(`where[or][0][and][${index}][${field}][equals]`, value)
  }
  return query.toString()
}
