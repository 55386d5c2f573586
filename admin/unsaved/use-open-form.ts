'use client'
import {
  useAllFormFields,
  useAuth,
  useDocumentEvents,
  useDocumentInfo,
  useForm,
  useFormInitializing,
  useFormModified,
  useFormProcessing,
} from '@payloadcms/ui'
import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useMemo, useRef } from 'react'
import type { Values } from '@/admin/unsaved/compare-values'
import type { Target } from '@/admin/unsaved/save-draft'
import { useSteps } from '@/admin/use-steps'

/** Payload's form, as what keeps it from losing anything looks at it. */
export function useOpenForm() {
  const document = useDocumentInfo()
  const { id, collectionSlug, globalSlug, docConfig, currentEditor } = document
  const { user } = useAuth()
  const { reportUpdate } = useDocumentEvents()
  const form = useForm()
  const [fields, dispatchFields] = useAllFormFields()
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const isInitializing = useFormInitializing()
  const steps = useSteps()

  const values = useMemo(() => valuesOf(fields), [fields])
  // When it was saved is no part of what is typed.
  const text = useMemo(() => JSON.stringify({ ...values, updatedAt: null }), [values])
  const latestRef = useRef({ values, text })
  useEffect(() => {
    latestRef.current = { values, text }
  }, [values, text])

  const key = id === undefined ? undefined : String(id)
  const target = useMemo<Target>(
    () => ({ collection: collectionSlug, global: globalSlug, id: key }),
    [collectionSlug, globalSlug, key],
  )
  const person = user ? String(user.id) : ''
  const editor = idOf(currentEditor)
  const versions = docConfig?.versions
  // Passwords do not lie about in a browser.
  const hasPasswords = docConfig !== undefined && 'auth' in docConfig && Boolean(docConfig.auth)
  const hasDrafts = typeof versions === 'object' && Boolean(versions.drafts)
  return {
    form,
    values,
    text,
    /** What is in the form at the moment, for what happens later. */
    latestRef,
    target,
    person,
    /** By which the copy in the browser is found again. */
    name: `${collectionSlug ?? globalSlug ?? ''}:${key ?? (globalSlug ? '' : 'new')}`,
    fields: docConfig?.fields ?? [],
    keepsCopies: person !== '' && !hasPasswords,
    isModified,
    isInitializing,
    isProcessing,
    isTakenOver: editor !== null && editor !== person,
    hasDrafts,
    /**
     * Whether it saves by itself. Not what the workflow does not let this person save now, and not
     * what comes out by itself: half a sentence could.
     */
    savesDrafts:
      hasDrafts &&
      key !== undefined &&
      document.hasSavePermission === true &&
      !document.isTrashed &&
      steps !== null &&
      steps.steps.includes('save') &&
      !steps.scheduledAt,
    /** For what follows a save: the workflow's buttons, the preview beside the form. */
    tellSaved: (saved: Values) => {
      const updatedAt = String(saved.updatedAt)
      document.setData(saved)
      document.setLastUpdateTime(Date.parse(updatedAt))
      if (key === undefined || !collectionSlug) return
      const doc = { ...saved, id: key }
      reportUpdate({ id: key, doc, entitySlug: collectionSlug, operation: 'update', updatedAt })
    },
    setValue: (path: string, value: unknown) => {
      dispatchFields({ type: 'UPDATE', path, value })
    },
  }
}

export type OpenForm = ReturnType<typeof useOpenForm>

/** A file that was chosen is no words, and cannot be kept as text. */
function valuesOf(fields: FormState): Values {
  const values: Values = reduceFieldsToValues(fields, true)
  if (values.file instanceof Blob) delete values.file
  return values
}

/** Payload gives the person, the id of one whose account this person may not see, or nothing. */
function idOf(editor: unknown): string | null {
  if (typeof editor === 'string') return editor
  return typeof editor === 'object' && editor !== null ? (editor as { id: string }).id : null
}
