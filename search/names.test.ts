import { expect, test } from 'vitest'
import type { Abbreviation } from '@/search/names'
import { namesOf } from '@/search/names'
import { parseQuery } from '@/search/query'

const LIST = [
  { short: 'LĐLĐ', full: 'Liên đoàn Lao động' },
  { short: 'TLĐ', full: 'Tổng Liên đoàn' },
  { short: 'CĐ', full: 'công đoàn' },
  { short: 'CĐCS', full: 'công đoàn cơ sở' },
]

test('a name may be written with the abbreviations of others in it', () => {
  const [, , , cdcs] = namesOf(LIST)
  expect(cdcs?.spellings.map(plain)).toEqual(['cong doan co so', 'cd co so'])
})

test('each word of names that overlap may stand in any that covers it', () => {
  expect(spellings('Tổng Liên đoàn Lao động tỉnh', LIST)).toEqual([
    ['tong', 'tld'],
    ['lien', 'tld', 'ldld'],
    ['doan', 'tld', 'ldld'],
    ['lao', 'ldld'],
    ['dong', 'ldld'],
    ['tinh'],
  ])
})

test('overlapping names are one thing that is looked for', () => {
  const { clauses } = parseQuery('họp Tổng Liên đoàn Lao động ở CĐ cơ sở', namesOf(LIST))
  expect(clauses.map(({ text }) => text)).toEqual([
    'họp',
    'Tổng Liên đoàn Lao động',
    'ở',
    'CĐ cơ sở',
  ])
})

test('what was typed without marks asks for none of what it is short for', () => {
  const marksOf = (text: string) =>
    parseQuery(text, namesOf(LIST)).clauses[0]?.words[0]?.[1]?.map(({ exact }) => exact)
  expect(marksOf('cdcs')).toEqual(['cong', 'doan', 'co', 'so'])
  expect(marksOf('CĐCS')).not.toEqual(marksOf('cdcs'))
})

test('however long the list is, a question stays small', () => {
  const many = Array.from({ length: 30 }, (_, index) => [
    { short: `T${index}`, full: 'ba ba ba ba ba ba ba ba ba ba ba ba' },
    { short: `N${index}`, full: 'ba ba' },
    { short: 'BA', full: `ba ba số ${index}` },
  ]).flat()
  const all = spellings('ba ba ba ba ba ba ba ba ba ba ba ba', many)
  expect(all).toHaveLength(12)
  for (const word of all) expect(word.length).toBeLessThan(10)
})

function spellings(text: string, list: readonly Abbreviation[]): string[][] {
  const { clauses } = parseQuery(text, namesOf(list))
  return clauses.flatMap(({ words }) => words.map((word) => word.map(plain)))
}

function plain(sequence: readonly { folded: string }[]): string {
  return sequence.map(({ folded }) => folded).join(' ')
}
