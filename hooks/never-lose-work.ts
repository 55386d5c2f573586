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

/**
 * Payload plugin: whatever people write in a form is not lost (ADR 10). Saves over a version that
 * their sender has not seen are refused, versions say who made them, and the lock outlives the
 * form's own saves.
 */
export function neverLoseWork(config: Config): Config {
  return {
    ...config,
    collections: config.collections?.map(inCollection),
    globals: config.globals?.map(inGlobal),
  }
}

function inCollection(collection: CollectionConfig): CollectionConfig {
  const { hooks } = collection
  const hasVersions = Boolean(collection.versions)
  return {
    ...collection,
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
  const { hooks } = global
  return {
    ...global,
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), rememberGlobalBase],
      beforeValidate: [refuseStaleGlobalSave, ...(hooks?.beforeValidate ?? [])],
    },
  }
}
