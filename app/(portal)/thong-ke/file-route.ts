import { getStatisticsFile } from '@/data/statistics-files'
import { slugify } from '@/text/slugify'

/**
 * Answers with a file of what `/thong-ke` shows at the same query. Made anew for everyone who asks:
 * neither kept by the page cache nor by proxies, and of no use to search engines.
 */
export function statisticsFileRoute(type: 'csv' | 'xlsx') {
  return async function GET(request: Request): Promise<Response> {
    const params = Object.fromEntries(new URL(request.url).searchParams)
    const file = await getStatisticsFile(type, params, new Date())
    return new Response(file.body, {
      headers: {
        'Content-Type': file.type,
        'Content-Disposition': attachment(file.name),
        'Cache-Control': 'no-store',
        'X-Robots-Tag': 'noindex',
      },
    })
  }
}

/** RFC 6266: the name with its marks for those who read it, a plain one for all others. */
function attachment(name: string): string {
  const dot = name.lastIndexOf('.')
  const plain = `${slugify(name.slice(0, dot))}${name.slice(dot)}`
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
