import type { TextField } from 'payload'

/** Tells the same file from others (SHA-256). Written by a hook, and nothing for readers. */
export function fileHash({ name, label }: { name: string; label: string }): TextField {
  return {
    name,
    label,
    type: 'text',
    index: true,
    access: { create: () => false, read: ({ req }) => req.user !== null, update: () => false },
    admin: { hidden: true },
  }
}
