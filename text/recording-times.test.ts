import { expect, test } from 'vitest'
import {
  formatRunningTime,
  formatTimecode,
  parseTimecode,
  toIsoDuration,
} from '@/text/recording-times'

test.each([
  ['0:00', 0],
  ['2:05', 125],
  [' 02:05 ', 125],
  ['75:30', 4530],
  ['1:02:05', 3725],
])('“%s” is second %i', (text, seconds) => {
  expect(parseTimecode(text)).toBe(seconds)
})

test.each(['', '12', '12:5', '2:60', '1:60:00', '1:100:00', '1:2:3:4', '-1:00', '2.05', '12 phút'])(
  '“%s” is no time',
  (text) => {
    expect(parseTimecode(text)).toBeNull()
  },
)

test.each([
  [0, '0:00', '0 giây', 'PT0S'],
  [45, '0:45', '45 giây', 'PT45S'],
  [60, '1:00', '1 phút', 'PT1M'],
  [754, '12:34', '13 phút', 'PT12M34S'],
  [3570, '59:30', '1 giờ', 'PT59M30S'],
  [3600, '1:00:00', '1 giờ', 'PT1H'],
  [3900, '1:05:00', '1 giờ 5 phút', 'PT1H5M'],
  [36_005, '10:00:05', '10 giờ', 'PT10H5S'],
])('%i seconds are %s, %s and %s', (seconds, timecode, words, iso) => {
  expect(formatTimecode(seconds)).toBe(timecode)
  expect(formatRunningTime(seconds)).toBe(words)
  expect(toIsoDuration(seconds)).toBe(iso)
})
