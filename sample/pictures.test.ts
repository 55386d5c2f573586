import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { renderPicture, samplePictures } from './pictures'

describe('renderPicture', () => {
  it('makes a PNG of 1600 × 900 pixels', async () => {
    const { format, width, height } = await sharp(await renderPicture('chart')).metadata()
    expect({ format, width, height }).toEqual({ format: 'png', width: 1600, height: 900 })
  })

  it('refuses a key that no picture has', async () => {
    await expect(renderPicture('stock')).rejects.toThrow('No sample picture has the key "stock"')
  })
})

describe('the drawings', () => {
  it.each(samplePictures.map(({ key, svg }) => ({ key, svg })))(
    '$key is whole and calls nothing from elsewhere',
    ({ svg }) => {
      const drawn = svg()
      expect(drawn).not.toMatch(/NaN|undefined|<text|<image|href/)
      expect(drawn.match(/<g /g)?.length ?? 0).toBe(drawn.match(/<\/g>/g)?.length ?? 0)
    },
  )
})
