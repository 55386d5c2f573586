import type { ClientField } from 'payload'
import { formatDateTime } from '@/text/dates'
import { isRichText, isSameRichText, wordsOfRichText } from '@/text/rich-text-words'

export type Values = Record<string, unknown>

/** A field in which two versions differ; with the same words on both sides only their form does. */
export interface FieldDifference {
  path: string
  label: string
  mine: string
  theirs: string
}

/** How people call what is referred to. */
export type NameOf = (collection: string, id: string) => string

/** Of these nobody types anything: they differ whenever something was saved. */
const BOOKKEEPING = new Set(['id', 'updatedAt', 'createdAt', 'deletedAt', '_status', 'step'])

/** The fields in which two versions of a form differ, in the form's order and words. */
export function compareValues(
  fields: ClientField[],
  mine: Values,
  theirs: Values,
  nameOf: NameOf = (_, id) => id,
): FieldDifference[] {
  const inside = (inner: ClientField[], name: string) =>
    compareValues(inner, group(mine, name), group(theirs, name), nameOf)
  return fields.flatMap((field) => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) =>
        'name' in tab && tab.name
          ? inside(tab.fields, tab.name)
          : compareValues(tab.fields, mine, theirs, nameOf),
      )
    }
    if ('fields' in field && !('name' in field && field.name)) {
      return compareValues(field.fields, mine, theirs, nameOf)
    }
    if (!('name' in field) || !field.name || !isTyped(field)) return []
    if (field.type === 'group') return inside(field.fields, field.name)
    const [one, other] = [mine[field.name], theirs[field.name]]
    if (JSON.stringify(one) === JSON.stringify(other)) return []
    const difference = {
      path: field.name,
      label: labelOf(field),
      mine: inWords(field, one, nameOf),
      theirs: inWords(field, other, nameOf),
    }
    const isSame = difference.mine === difference.theirs
    return isSame && !differsInForm(field, one, other) ? [] : [difference]
  })
}

/** The same words may be set in another way, and two pictures may have the same name. */
function differsInForm(field: ClientField, one: unknown, other: unknown): boolean {
  if (isRichText(one) && isRichText(other)) return !isSameRichText(one, other)
  const isReference = field.type === 'relationship' || field.type === 'upload'
  return isReference && !isEmpty(one) && !isEmpty(other)
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0)
}

function group(values: Values, name: string): Values {
  return (values[name] ?? {}) as Values
}

function isTyped(field: ClientField): boolean {
  if (!('name' in field) || BOOKKEEPING.has(field.name)) return false
  return !field.admin?.hidden && !field.admin?.readOnly
}

function labelOf(field: ClientField): string {
  const label = 'label' in field ? field.label : undefined
  return typeof label === 'string' ? label : 'name' in field ? field.name : ''
}

/** A value as somebody would read it aloud. */
function inWords(field: ClientField, value: unknown, nameOf: NameOf): string {
  if (value === null || value === undefined || value === '') return ''
  if (isRichText(value)) return wordsOfRichText(value)
  if (field.type === 'date' && typeof value === 'string') return formatDateTime(value)
  if (field.type === 'checkbox') return value === true ? 'Có' : 'Không'
  if (field.type === 'select' || field.type === 'radio') return optionsInWords(field, value)
  if (Array.isArray(value)) return value.map((entry) => inWords(field, entry, nameOf)).join('\n')
  if (field.type === 'relationship' || field.type === 'upload') {
    return referenceInWords(field.relationTo, value, nameOf)
  }
  if (field.type === 'array') return rowInWords(field.fields, value as Values, nameOf)
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

/** An id, or what it belongs to as well where that may be one of several types. */
function referenceInWords(relationTo: string | string[], value: unknown, nameOf: NameOf): string {
  if (typeof value === 'string') return nameOf(String(relationTo), value)
  const reference = value as { relationTo: string; value: string }
  return nameOf(reference.relationTo, reference.value)
}

/** What stands in a row of a list, without its ids. */
function rowInWords(fields: ClientField[], row: Values, nameOf: NameOf): string {
  return fields
    .flatMap((field) => ('name' in field && field.name ? [field] : []))
    .map((field) => inWords(field, row[field.name], nameOf))
    .filter((words) => words !== '')
    .join(' · ')
}
