import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { labels } from '@/site/labels'
import { OTHER_TONE_MARKS } from '@/text/tone-marks.fixture'

/** The source, since some labels are functions. */
const source = [
  'labels',
  'intake-labels',
  'recording-labels',
  'search-labels',
  'sharing-labels',
  'statistics-labels',
]
  .map((name) => readFileSync(`site/${name}.ts`, 'utf8'))
  .join('')

describe('the words that readers see', () => {
  it('are written in NFC', () => {
    expect(source).toBe(source.normalize('NFC'))
  })

  it('spell oa, oe, uy in one way: hoá, khoẻ, uỷ', () => {
    expect(source.split('\n').filter((line) => OTHER_TONE_MARKS.test(line))).toEqual([])
  })

  it('call nothing a tin that may be a bài or a programme as well', () => {
    const { home, publication, listing, errors } = labels
    const { sample, related, neighbours, newer, older } = publication
    const shared = [
      ...[home.featured, home.latest, home.empty, errors.latestHeading],
      ...[sample, related, neighbours, newer, older],
      ...[listing.empty, listing.older, listing.newest],
    ]
    expect(
      shared.filter((label) => /(?<!\p{L})tin(?!\p{L})/iu.test(label.replace('thông tin', ''))),
    ).toEqual([])
  })
})
