import type { AfterErrorHook } from 'payload'
import { expect, test } from 'vitest'
import { keepErrorData } from '@/hooks/error-data'

type Args = Parameters<AfterErrorHook>[0]

/** As an error is whose class the answering bundle does not know. */
function foreign(data: unknown, isPublic = true): Error {
  return Object.assign(new Error('Chưa lưu được.'), { name: 'ValidationError', data, isPublic })
}

const ask = (error: Error, errors: { message: string; data?: Record<string, unknown> }[]) =>
  keepErrorData({ error, result: { errors } } as unknown as Args)

const FIELDS = { errors: [{ path: 'title', message: 'Hãy ghi tít.' }] }

test('what a refusal says of fields comes through', () => {
  expect(ask(foreign(FIELDS), [{ message: 'Chưa lưu được.' }])).toEqual({
    response: { errors: [{ name: 'ValidationError', message: 'Chưa lưu được.', data: FIELDS }] },
  })
})

test.each([
  ['what has come through already', foreign(FIELDS), [{ message: 'a', data: FIELDS }]],
  ['a refusal that says nothing besides', foreign(null), [{ message: 'a' }]],
  ['a fault that is nobody’s business', foreign(FIELDS, false), [{ message: 'a' }]],
])('%s is left alone', (_, error, errors) => {
  expect(ask(error, errors)).toBeUndefined()
})
