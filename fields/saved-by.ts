import type { Field, FieldAccess } from 'payload'

const staffOnly: FieldAccess = ({ req }) => Boolean(req.user)
const never: FieldAccess = () => false

/**
 * Who saved this version, and whether the form did so by itself while they were typing. Written by
 * the server (`hooks/saved-by.ts`); the name is as it was then, for those who may not see accounts.
 */
export const savedByFields: Field[] = [
  {
    name: 'savedBy',
    label: 'Mã người lưu',
    type: 'text',
    access: { create: never, read: staffOnly, update: never },
    admin: { hidden: true },
  },
  {
    name: 'savedByName',
    label: 'Người lưu',
    type: 'text',
    access: { create: never, read: staffOnly, update: never },
    admin: { hidden: true },
  },
  {
    name: 'isAutosaved',
    label: 'Tự lưu',
    type: 'checkbox',
    access: { create: never, read: staffOnly, update: never },
    admin: { hidden: true },
  },
]
