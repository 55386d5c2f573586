import type { CollectionConfig, Config, GlobalConfig } from 'payload'
import { savedByFields } from '@/fields/saved-by'
import { keepLockWhileTyping, sayLockedInVietnamese } from '@/hooks/edit-lock'
import { newestVersionEndpoint } from '@/hooks/newest-version'
import { dropSupersededAutosave, signVersion } from '@/hooks/saved-by'
import {
  refuseStaleGlobalSave,
  refuseStaleSave,
  rememberBase,
  rememberGlobalBase,
} from '@/hooks/stale-saves'

/** What a form shows beside its buttons: when it was saved, and what to do when it could not be. */
const UNSAVED_WORK = '@/admin/unsaved/unsaved-work#UnsavedWork'

/**
 * Payload plugin: whatever people write in a form is not lost (ADR 14). Saves over a version that
 * their sender has not seen are refused, versions say who made them, the lock outlives the form's
 * own saves, and every form keeps a copy of what is typed.
 */
export function neverLoseWork(config: Config): Config {
  return {
    ...config,
    collections: config.collections?.map(inCollection),
    globals: config.globals?.map(inGlobal),
  }
}

function inCollection(collection: CollectionConfig): CollectionConfig {
  const { admin, hooks } = collection
  const hasVersions = Boolean(collection.versions)
  const edit = admin?.components?.edit
  return {
    ...collection,
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        edit: {
          ...edit,
          beforeDocumentControls: [UNSAVED_WORK, ...(edit?.beforeDocumentControls ?? [])],
        },
      },
    },
    endpoints:
      collection.endpoints === false
        ? false
        : [...(collection.endpoints ?? []), newestVersionEndpoint(collection.slug)],
    fields: hasVersions ? [...collection.fields, ...savedByFields] : collection.fields,
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), rememberBase],
      // Before all others: the rest of a save is judged only when it may be made at all.
      beforeValidate: [refuseStaleSave, ...(hooks?.beforeValidate ?? [])],
      beforeChange: [...(hooks?.beforeChange ?? []), ...(hasVersions ? [signVersion] : [])],
      afterChange: [
        ...(hooks?.afterChange ?? []),
        ...(hasVersions ? [dropSupersededAutosave] : []),
        keepLockWhileTyping,
      ],
      afterError: [...(hooks?.afterError ?? []), sayLockedInVietnamese],
    },
  }
}

function inGlobal(global: GlobalConfig): GlobalConfig {
  const { admin, hooks } = global
  const elements = admin?.components?.elements
  return {
    ...global,
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        elements: {
          ...elements,
          beforeDocumentControls: [UNSAVED_WORK, ...(elements?.beforeDocumentControls ?? [])],
        },
      },
    },
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), rememberGlobalBase],
      beforeValidate: [refuseStaleGlobalSave, ...(hooks?.beforeValidate ?? [])],
    },
  }
}
