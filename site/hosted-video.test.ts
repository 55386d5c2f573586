import { expect, test } from 'vitest'
import { EMBED_ORIGINS, findHostedVideo, videoFrom } from '@/site/hosted-video'

const YOUTUBE = 'https://www.youtube-nocookie.com/embed/aBcDeF-12_3?autoplay=1'

test.each([
  ['https://www.youtube.com/watch?v=aBcDeF-12_3&t=30s', 'YouTube', YOUTUBE],
  ['https://m.youtube.com/watch?v=aBcDeF-12_3', 'YouTube', YOUTUBE],
  ['http://youtu.be/aBcDeF-12_3?si=x', 'YouTube', YOUTUBE],
  ['https://youtube.com/shorts/aBcDeF-12_3', 'YouTube', YOUTUBE],
  ['https://www.youtube.com/live/aBcDeF-12_3', 'YouTube', YOUTUBE],
  [
    'https://www.facebook.com/congdoan/videos/123456/?mibextid=x',
    'Facebook',
    'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fcongdoan%2Fvideos%2F123456%2F&autoplay=1',
  ],
  [
    'https://m.facebook.com/watch/?v=123',
    'Facebook',
    'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fwatch%2F%3Fv%3D123&autoplay=1',
  ],
  [
    'https://www.tiktok.com/@congdoan/video/7301?is_from=x',
    'TikTok',
    'https://www.tiktok.com/player/v1/7301',
  ],
])('%s is a video on %s', (address, site, embed) => {
  expect(findHostedVideo(address)).toEqual({ site, embed })
  expect(EMBED_ORIGINS.some((origin) => embed.startsWith(`${origin}/`))).toBe(true)
})

test.each([
  'https://www.youtube.com/@congdoan',
  'https://www.youtube.com/watch?v="><script>',
  'https://youtube.com.example.com/watch?v=aBcDeF-12_3',
  'https://www.facebook.com/congdoan',
  'https://www.tiktok.com/@congdoan',
  'https://example.vn/video.mp4',
  'javascript:alert(1)//youtube.com/watch?v=aBcDeF-12_3',
  'khong phai dia chi',
  '',
])('%j is none that we can show', (address) => {
  expect(findHostedVideo(address)).toBeNull()
})

test.each([
  'https://www.youtube.com/watch?v=aBcDeF-12_3&t=9',
  'https://youtu.be/aBcDeF-12_3',
  'https://m.youtube.com/live/aBcDeF-12_3?si=x',
])('%s can be played from a second of it', (address) => {
  expect(videoFrom(address, 150)).toBe('https://www.youtube.com/watch?v=aBcDeF-12_3&t=150s')
})

test.each([
  'https://www.tiktok.com/@congdoan/video/7301',
  'https://qrt.vn/truyen-hinh/so-5',
  'https://www.youtube.com/@congdoan',
  'khong phai dia chi',
])('%s has no address for that', (address) => {
  expect(videoFrom(address, 150)).toBeNull()
})
