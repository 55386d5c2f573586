import type { ClientField } from 'payload'
import { formatDateTime } from '@/text/dates'
import { isRichText, wordsOfRichText } from '@/text/rich-text-words'

export type Values = Record<string, unknown>

/** A field in which two versions differ. */
export interface FieldDifference {
  path: string
  label: string
  mine: string
  theirs: string
}

/** What nobody types: it differs whenever something was saved. */
const BOOKKEEPING = new Set(['id', 'updatedAt', 'createdAt', 'deletedAt', '_status', 'step'])

/** The fields in which two versions of a form differ, in the form's order and words. */
export function compareValues(
  fields: ClientField[],
  mine: Values,
  theirs: Values,
): FieldDifference[] {
  return fields.flatMap((field) => {
    if ('fields' in field && !('name' in field && field.name)) {
      return compareValues(field.fields, mine, theirs)
    }
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) =>
        'name' in tab && tab.name
          ? compareValues(tab.fields, inner(mine, tab.name), inner(theirs, tab.name))
          : compareValues(tab.fields, mine, theirs),
      )
    }
    if (!('name' in field) || !field.name || BOOKKEEPING.has(field.name)) return []
    if (field.admin?.hidden) return []
    if (field.type === 'group') {
      return compareValues(field.fields, inner(mine, field.name), inner(theirs, field.name))
    }
    const [own, other] = [mine[field.name], theirs[field.name]].map((value) =>
      inWords(field, value),
    )
    if (own === undefined || other === undefined || own === other) return []
    return [{ path: field.name, label: labelOf(field), mine: own, theirs: other }]
  })
}

function inner(values: Values, name: string): Values {
  return (values[name] ?? {}) as Values
}

function labelOf(field: ClientField): string {
  const label = 'label' in field ? field.label : undefined
  return typeof label === 'string' ? label : 'name' in field ? field.name : ''
}

/** A value as somebody would read it aloud; what has no words is told by what it contains. */
function inWords(field: ClientField, value: unknown): string {
  if (value === null || value === undefined || value === '') return ''
  if (isRichText(value)) return wordsOfRichText(value)
  if (field.type === 'date' && typeof value === 'string') return formatDateTime(value)
  if (field.type === 'checkbox') return value === true ? 'Có' : 'Không'
  if (field.type === 'select' || field.type === 'radio') return optionsInWords(field, value)
  if (Array.isArray(value)) return value.map((entry) => inWords(field, entry)).join('\n')
  if (typeof value === 'object') return objectInWords(value)
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function optionsInWords(field: ClientField, value: unknown): string {
  const options = 'options' in field ? field.options : []
  const labelOfOption = (wanted: unknown) => {
    const option = options.find((known) => typeof known === 'object' && known.value === wanted)
    const label = typeof option === 'object' ? option.label : null
    return typeof label === 'string' ? label : String(wanted)
  }
  return (Array.isArray(value) ? value : [value]).map(labelOfOption).join(', ')
}

/** Rows of a list, and what is referred to: by its words, without its ids. */
function objectInWords(value: object): string {
  if ('relationTo' in value && 'value' in value) return String(value.value)
  return Object.entries(value)
    .filter(([name, entry]) => name !== 'id' && name !== 'blockType' && entry !== null)
    .map(([, entry]) =>
      isRichText(entry)
        ? wordsOfRichText(entry)
        : typeof entry === 'object'
          ? objectInWords(entry as object)
          : String(entry as string | number),
    )
    .join(' · ')
}
