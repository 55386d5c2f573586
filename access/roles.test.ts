import { describe, expect, test } from 'vitest'
import type { Person, Role } from '@/access/roles'
import {
  actorOf,
  canBackdate,
  canEdit,
  canManageSite,
  isAdmin,
  ROLES,
  seesAllDrafts,
  unitIdOf,
} from '@/access/roles'

const person = (role: Role): Person => ({ id: 'ai-do', role })

const may = (rule: (person: Person | null) => boolean) => ROLES.filter((role) => rule(person(role)))

describe('of the five roles', () => {
  test('only the administrator administers', () => {
    expect(may(isAdmin)).toEqual(['admin'])
  })

  test('administrators and publishers manage the site and may backdate', () => {
    expect(may(canManageSite)).toEqual(['admin', 'publisher'])
    expect(may(canBackdate)).toEqual(['admin', 'publisher'])
  })

  test('contributors and leaders do not edit what others write', () => {
    expect(may(canEdit)).toEqual(['admin', 'publisher', 'editor'])
  })

  test.each([
    [false, ['publish', 'publish', 'edit', 'write', 'none']],
    [true, ['publish', 'publish', 'publish', 'write', 'none']],
  ])('when editors may publish is %s, the workflow grants in turn %j', (editorsPublish, rights) => {
    expect(ROLES.map((role) => actorOf(person(role), { editorsPublish }).rights)).toEqual(rights)
  })

  test('only contributors do not see every unit’s drafts', () => {
    expect(may(seesAllDrafts)).toEqual(['admin', 'publisher', 'editor', 'leader'])
  })
})

test('nobody in particular may do nothing', () => {
  const rules = [isAdmin, canManageSite, canBackdate, canEdit, seesAllDrafts]
  expect(rules.map((rule) => rule(null))).toEqual(rules.map(() => false))
})

test.each([
  ['an id', 'don-vi', 'don-vi'],
  ['the unit itself', { id: 'don-vi' }, 'don-vi'],
  ['no unit', null, null],
  ['a unit that was not loaded', undefined, null],
])('the unit of a person is known from %s', (_, unit, expected) => {
  expect(
    unitIdOf({ id: 'ai-do', role: 'contributor', ...(unit !== undefined ? { unit } : {}) }),
  ).toBe(expected)
})
