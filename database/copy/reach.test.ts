import { MongoNetworkError, MongoParseError, MongoServerError } from 'mongodb'
import { expect, test } from 'vitest'
import { refusalOf } from '@/database/copy/reach'

const ERRORS: [what: string, error: unknown, reason: string | undefined][] = [
  ['a wrong password', new MongoServerError({ code: 18 }), 'wrongPassword'],
  ['a user who may only read', new MongoServerError({ code: 13 }), 'notAllowed'],
  ['a connection that was lost', new MongoNetworkError('closed'), 'unreachable'],
  ['any other error', new MongoParseError('?'), undefined],
  ['a duplicate', new MongoServerError({ code: 11000 }), undefined],
]

test.each(ERRORS)('%s is told from others', (_, error, reason) => {
  expect(refusalOf(error, 'mongodb://host/portal')?.reason).toBe(reason)
})
