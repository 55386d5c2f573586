import sharp from 'sharp'
import type { Upload } from '@/database/testing/doors'

let made = 0

/** The smallest picture that is one, and another each time: the same one again would be refused. */
export async function picture(): Promise<Upload> {
  made += 1
  const background = { r: made % 256, g: (made >> 8) % 256, b: 30 }
  const data = await sharp({ create: { width: 8, height: 6, channels: 3, background } })
    .png()
    .toBuffer()
  return { data, mimetype: 'image/png', name: 'anh.png', size: data.length }
}
