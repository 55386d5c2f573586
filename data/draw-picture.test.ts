import { expect, test } from 'vitest'
import { getLetterings } from '@/data/draw-picture'
import { accentedLetters } from '@/text/accented-letters.fixture'

/** What stands in the place of a letter that a typeface has not. */
const MISSING = '\uE000'

test('both typefaces draw every Vietnamese letter, and each in another way', async () => {
  const { bold, plain } = await getLetterings()
  for (const { outline } of [bold, plain]) {
    const drawn = accentedLetters.map(({ letter }) => outline(letter, 0, 0, 72))
    expect(drawn).not.toContain(outline(MISSING, 0, 0, 72))
    expect(new Set(drawn).size).toBe(accentedLetters.length)
  }
})

test('an outline is numbers throughout: what reads it stops at anything else', async () => {
  const { bold } = await getLetterings()
  const text = accentedLetters.map(({ letter }) => letter).join('')
  // Letters next to one another at every place and size: some of their points lie next to zero.
  for (const size of [32, 40, 52, 72]) {
    expect(bold.outline(`Hội nghị ${text}`, 64, 136, size)).toMatch(
      /^(?:[MLQCZ](?:-?\d+\.\d ?)*)+$/,
    )
  }
})
