/** A video that lies with somebody else, and how it is shown inside a page of ours. */
export interface HostedVideo {
  /** What readers call the place. */
  site: string
  /** What the frame loads, and only once a reader has asked for it. */
  embed: string
}

/** From where frames may come; pages without such a video allow none. */
export const EMBED_ORIGINS = [
  // Sets no cookies before the video is played.
  'https://www.youtube-nocookie.com',
  'https://www.facebook.com',
  'https://www.tiktok.com',
] as const

/** Null for an address that we know no frame for: it stays a link. */
export function findHostedVideo(address: string): HostedVideo | null {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return null
  const host = hostOf(url)
  const id = youTubeId(url)
  if (id !== null) return { site: 'YouTube', embed: `${EMBED_ORIGINS[0]}/embed/${id}?autoplay=1` }
  if (host === 'facebook.com') return facebook(url)
  if (host === 'tiktok.com') return tikTok(url)
  return null
}

/** The page of a video, played from a second of it; null where the place has no such address. */
export function videoFrom(address: string, second: number): string | null {
  const url = URL.canParse(address) ? new URL(address) : null
  const id = url && youTubeId(url)
  return id === null ? null : `https://www.youtube.com/watch?v=${id}&t=${second}s`
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/^(?:www|m|web)\./, '')
}

function youTubeId(url: URL): string | null {
  const host = hostOf(url)
  if (host !== 'youtube.com' && host !== 'youtu.be') return null
  const inPath = host === 'youtu.be' ? /^\/([^/]+)/ : /^\/(?:embed|shorts|live)\/([^/]+)/
  const id = url.searchParams.get('v') ?? inPath.exec(url.pathname)?.[1] ?? ''
  return /^[\w-]{11}$/.test(id) ? id : null
}

function facebook({ pathname, searchParams }: URL): HostedVideo | null {
  const id = searchParams.get('v')
  const isVideo = id !== null || /\/(?:videos|reel|share\/[vr])\//.test(pathname)
  if (!isVideo) return null
  const page = `https://www.facebook.com${pathname}${id === null ? '' : `?v=${encodeURIComponent(id)}`}`
  const embed = `${EMBED_ORIGINS[1]}/plugins/video.php?href=${encodeURIComponent(page)}&autoplay=1`
  return { site: 'Facebook', embed }
}

function tikTok({ pathname }: URL): HostedVideo | null {
  const id = /\/video\/(\d+)/.exec(pathname)?.[1]
  return id === undefined ? null : { site: 'TikTok', embed: `${EMBED_ORIGINS[2]}/player/v1/${id}` }
}
