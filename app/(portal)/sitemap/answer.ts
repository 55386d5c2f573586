/** Names of the sitemaps that are not cut by year. */
export const NEWEST = 'tin-moi'
export const PAGES = 'trang'

export function xmlResponse(body: string): Response {
  return new Response(body, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
}
