import { expect, test } from 'vitest'
import { formatFileSize } from '@/text/file-size'

const MB = 1024 * 1024

test.each([
  [0, '1 KB'],
  [1, '1 KB'],
  [1024, '1 KB'],
  [350_000, '342 KB'],
  [MB - 1, '1 MB'],
  [MB, '1 MB'],
  [1_300_000, '1,2 MB'],
  [25.5 * MB, '25,5 MB'],
  [1024 * MB, '1 GB'],
  [5000 * 1024 * MB, '5.000 GB'],
])('%i bytes are %j', (bytes, text) => {
  expect(formatFileSize(bytes)).toBe(text)
})
