import type { TextField } from 'payload'
import { v7 as uuidv7, validate as isUuid } from 'uuid'

/**
 * The text id of every collection: a UUID v7 made by us, identical on both databases, sortable by
 * the time of creation.
 */
export const id: TextField = {
  name: 'id',
  type: 'text',
  required: true,
  defaultValue: () => uuidv7(),
  validate: (value: unknown) =>
    (typeof value === 'string' && isUuid(value)) || 'Mã định danh phải là một UUID.',
  admin: { hidden: true },
}
