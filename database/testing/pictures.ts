import sharp from 'sharp'
import type { Upload } from '@/database/testing/doors'

/** The smallest picture that is one. */
export async function picture(): Promise<Upload> {
  const data = await sharp({
    create: { width: 8, height: 6, channels: 3, background: '#b3261e' },
  })
    .png()
    .toBuffer()
  return { data, mimetype: 'image/png', name: 'anh.png', size: data.length }
}
