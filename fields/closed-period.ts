import type { FieldAccess } from 'payload'

const never: FieldAccess = () => false

/** Given when a period is closed, and never again. */
export const fixedAtClosing = { update: never }

/** What the server writes at the moment of closing or reopening, and nobody types. */
export const filledByTheServer = { access: { create: never, update: never } }
