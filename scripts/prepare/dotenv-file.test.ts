import { expect, test } from 'vitest'
import { fillValues, hasValue } from './dotenv-file.mjs'

test('fills an empty line in its place and keeps the comments', () => {
  expect(fillValues('# why\nSECRET=\n\n# port\nPORT=\n', { SECRET: 'abc' })).toBe(
    '# why\nSECRET=abc\n\n# port\nPORT=\n',
  )
})

test('fills a line that has only a comment behind it', () => {
  expect(fillValues('SECRET=   # random\n', { SECRET: 'abc' })).toBe('SECRET=abc\n')
})

test('appends a key that has no line', () => {
  expect(fillValues('PORT=80', { SECRET: 'abc' })).toBe('PORT=80\nSECRET=abc\n')
})

test('does not take a commented-out line for the key', () => {
  expect(fillValues('# SECRET=\n', { SECRET: 'abc' })).toBe('# SECRET=\nSECRET=abc\n')
})

test('does not take a longer key for the key', () => {
  expect(fillValues('MY_SECRET=\n', { SECRET: 'abc' })).toBe('MY_SECRET=\nSECRET=abc\n')
})

test('never replaces a value', () => {
  const text = 'SECRET="kept"\nexport JOBS=kept\n'
  expect(fillValues(text, { SECRET: 'abc', JOBS: 'abc' })).toBe(text)
})

test('an empty line has no value, also when the next line has one', () => {
  expect(hasValue('SECRET=\nPORT=80\n', 'SECRET')).toBe(false)
})
