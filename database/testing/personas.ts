import type { Payload } from 'payload'
import type { Role } from '@/access/roles'
import type { User } from '@/payload-types'

export const PASSWORD = 'mật khẩu để thử 1'

/** Someone a test acts as: give it to the Local API as `user`, or to `rest` as `as`. */
export type Persona = User

export interface Personas {
  admin: Persona
  publisher: Persona
  editor: Persona
  /** Writes for unit A: `contributor.unit` is its id. */
  contributor: Persona & { unit: string }
  /** Writes for unit B. */
  otherContributor: Persona & { unit: string }
  leader: Persona
  public: null
}

/** Creates one person of each role, and two units for the two contributors. Call once per file. */
export async function personas(payload: Payload): Promise<Personas> {
  const unitA = await createUnit(payload, 'Đơn vị A')
  const unitB = await createUnit(payload, 'Đơn vị B')
  const create = (name: string, role: Role) => createPerson({ payload, name, role })
  return {
    admin: await create('admin', 'admin'),
    publisher: await create('publisher', 'publisher'),
    editor: await create('editor', 'editor'),
    contributor: {
      ...(await createPerson({ payload, name: 'contributor', role: 'contributor', unit: unitA })),
      unit: unitA,
    },
    otherContributor: {
      ...(await createPerson({ payload, name: 'other', role: 'contributor', unit: unitB })),
      unit: unitB,
    },
    leader: await create('leader', 'leader'),
    public: null,
  }
}

interface PersonOptions {
  payload: Payload
  name: string
  role: Role
  unit?: string
}

export async function createPerson({ payload, name, role, unit }: PersonOptions): Promise<Persona> {
  const user = await payload.create({
    collection: 'users',
    data: { name, email: `${name}@congdoan.test`, password: PASSWORD, role, unit: unit ?? null },
    depth: 0,
  })
  return { ...user, collection: 'users' }
}

export async function createUnit(payload: Payload, name: string): Promise<string> {
  const { id } = await payload.create({
    collection: 'units',
    data: { name, shortName: name, kind: 'district' },
    depth: 0,
  })
  return id
}
