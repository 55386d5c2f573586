import { describe, expect, test } from 'vitest'
import type { NoticeEvent } from '@/editorial/notices'
import type { Colleague, Involved } from '@/editorial/who-is-told'
import { involvedIn, whoIsTold } from '@/editorial/who-is-told'

const PEOPLE: Colleague[] = [
  { id: 'admin', rights: 'publish', unit: null },
  { id: 'publisher', rights: 'publish', unit: null },
  { id: 'editor', rights: 'edit', unit: null },
  { id: 'colleague', rights: 'edit', unit: null },
  { id: 'writer', rights: 'write', unit: 'A' },
  { id: 'stranger', rights: 'write', unit: 'B' },
  { id: 'leader', rights: 'none', unit: null },
]

const INVOLVED: Involved = {
  author: 'writer',
  submitter: 'writer',
  reviewer: null,
  startSetBy: null,
  endSetBy: null,
}

type Telling = Parameters<typeof whoIsTold>[0]

const told = (event: NoticeEvent, telling: Partial<Telling> = {}) =>
  whoIsTold({ event, unit: 'A', actor: null, involved: INVOLVED, people: PEOPLE, ...telling })

const EDITORS = ['admin', 'publisher', 'editor', 'colleague']

const SENTENCES: [string, NoticeEvent, Partial<Telling>, string[]][] = [
  ['who edits hears of what is new for review', 'submitted', { actor: 'writer' }, EDITORS],
  [
    'an editor who submits is not told of it',
    'submitted',
    { actor: 'editor' },
    ['admin', 'publisher', 'colleague'],
  ],
  [
    'what was sent back comes back to who sent it back alone',
    'submitted',
    { actor: 'writer', involved: { ...INVOLVED, reviewer: 'editor' } },
    ['editor'],
  ],
  [
    'who sent it back and edits no more is passed over',
    'submitted',
    { actor: 'writer', involved: { ...INVOLVED, reviewer: 'leader' } },
    EDITORS,
  ],
  [
    'who sends on what they sent back themselves leaves it to the others',
    'submitted',
    { actor: 'editor', involved: { ...INVOLVED, reviewer: 'editor' } },
    ['admin', 'publisher', 'colleague'],
  ],
  ['the author hears that it came back', 'returned', { actor: 'editor' }, ['writer']],
  [
    'author and sender hear that it came back, each once',
    'returned',
    { actor: 'publisher', involved: { ...INVOLVED, submitter: 'editor' } },
    ['editor', 'writer'],
  ],
  [
    'the author and who publishes hear that it is approved',
    'approved',
    { actor: 'editor' },
    ['admin', 'publisher', 'writer'],
  ],
  [
    'what comes out by itself is told to the author alone',
    'approved',
    { actor: 'publisher', comesOutByItself: true },
    ['writer'],
  ],
  ['the author hears that it is out', 'published', { actor: 'publisher' }, ['writer']],
  [
    'who had set the time hears that it came out by itself',
    'published',
    { timeSetBy: 'publisher' },
    ['publisher', 'writer'],
  ],
  [
    'who publishes what they had scheduled themselves is not told',
    'published',
    { actor: 'publisher', timeSetBy: 'publisher' },
    ['writer'],
  ],
  ['the author hears that it was taken down', 'withdrawn', { actor: 'admin' }, ['writer']],
  [
    'author, reviewer and who has spoken hear of a comment',
    'commented',
    {
      actor: 'editor',
      involved: { ...INVOLVED, reviewer: 'colleague' },
      speakers: ['leader', 'editor', 'stranger'],
    },
    ['colleague', 'writer', 'leader'],
  ],
  [
    'who publishes, and who had set the time, hear what is late',
    'late',
    { timeSetBy: 'editor' },
    ['admin', 'publisher', 'editor'],
  ],
  [
    'a contributor whose item went to another unit hears nothing more of it',
    'returned',
    { actor: 'editor', unit: 'B' },
    [],
  ],
  ['a contributor hears nothing of what has no unit', 'returned', { unit: null }, []],
  [
    'of what nobody is known to have written nobody is told',
    'withdrawn',
    { involved: { ...INVOLVED, author: null, submitter: null } },
    [],
  ],
]

test.each(SENTENCES)('%s', (_, event, telling, expected) => {
  expect(told(event, telling)).toEqual(expected)
})

describe('who has had to do with an item', () => {
  test('is read from its steps, the newest first', () => {
    const steps = [
      { step: 'publish', from: 'approved', actor: 'publisher' },
      { step: 'schedule', from: 'approved', actor: { id: 'admin' } },
      {
        step: 'schedule',
        from: 'approved',
        actor: 'publisher',
        details: { withdrawAt: 'khi nào' },
      },
      { step: 'approve', from: 'submitted', actor: 'colleague' },
      { step: 'return', from: 'submitted', actor: 'editor', details: { withdrawAt: null } },
      { step: 'submit', from: 'draft', actor: 'writer' },
      { step: 'create', from: null, actor: 'writer' },
    ] as const
    expect(involvedIn(steps, 'sender')).toEqual({
      author: 'writer',
      submitter: 'sender',
      reviewer: 'colleague',
      startSetBy: 'admin',
      endSetBy: 'publisher',
    })
  })

  test('is nobody of what is older than the log, or was imported', () => {
    const nobody = { ...INVOLVED, author: null, submitter: null }
    expect(involvedIn([], null)).toEqual(nobody)
    expect(involvedIn([{ step: 'revise', from: 'published', actor: 'editor' }], null)).toEqual(
      nobody,
    )
    expect(involvedIn([{ step: 'import' }], null)).toEqual(nobody)
  })
})
