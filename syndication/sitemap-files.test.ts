import { describe, expect, test } from 'vitest'
import {
  cutIntoFiles,
  cutIntoParts,
  fileOfName,
  MOST_IN_FILE,
  nameOfFile,
} from '@/syndication/sitemap-files'

describe('sitemaps are cut', () => {
  test('by year, the oldest first, whatever the months are', () => {
    const counts = [
      { year: 2026, count: 3 },
      { year: 2024, count: 1 },
      { year: 2024, count: 2 },
    ]
    expect(cutIntoFiles('tin-tuc', counts).map(nameOfFile)).toEqual([
      'tin-tuc-2024',
      'tin-tuc-2026',
    ])
  })

  test('into more where a year has more than a file is to hold', () => {
    const files = cutIntoFiles('bai-viet', [{ year: 2026, count: 5 }], 2)
    expect(files.map(nameOfFile)).toEqual(['bai-viet-2026', 'bai-viet-2026-2', 'bai-viet-2026-3'])
  })

  test('so that 100,000 items have a place, and no file more than the protocol allows', () => {
    const files = cutIntoFiles('tin-tuc', [{ year: 2026, count: 100_000 }])
    expect(MOST_IN_FILE).toBeLessThanOrEqual(50_000)
    expect(files).toHaveLength(100_000 / MOST_IN_FILE)
    expect(cutIntoParts('van-ban', 100_000)).toHaveLength(100_000 / MOST_IN_FILE)
  })

  test('into parts of one list where there are no years', () => {
    expect(cutIntoParts('van-ban', 5, 2).map(nameOfFile)).toEqual([
      'van-ban',
      'van-ban-2',
      'van-ban-3',
    ])
    expect(cutIntoParts('hoi-dap', 0)).toEqual([])
  })
})

test('a file is found again by its name', () => {
  const dated = cutIntoFiles('chuong-trinh', [{ year: 2025, count: 7 }], 3)
  for (const file of [...dated, ...cutIntoParts('hoi-dap', 7, 3)]) {
    expect(fileOfName(nameOfFile(file))).toEqual(file)
  }
})

const NONE = 'tin-tuc tin-tuc-24 tin-tuc-2024-1 tin-tuc-2024-0 van-ban-1 van-ban-2-2 trang ../2024'

test.each(NONE.split(' '))('no file is called %s', (name) => {
  expect(fileOfName(name)).toBeNull()
})
