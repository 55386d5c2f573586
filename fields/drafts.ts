import type { CollectionConfig } from 'payload'

/** Drafts and history, on from the first day: switched on later, they would hide what exists. */
export const draftsAndVersions: CollectionConfig['versions'] = { drafts: true, maxPerDoc: 50 }

/** History without drafts, for what is in force as soon as it is saved. */
export const versionsOnly: CollectionConfig['versions'] = { maxPerDoc: 50 }
