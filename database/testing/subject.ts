import type { CollectionSlug, Payload } from 'payload'
import type { Answer, Desk, Fields, Upload } from '@/database/testing/doors'
import type { Personas } from '@/database/testing/personas'

/** The collection a table is about, with what a test needs to make an item of it. */
export interface Subject {
  payload: Payload
  people: Personas
  collection: CollectionSlug
  /** The field that holds the item's words; each item gets its own. */
  words: string
  /** The rest of a valid item. Items belong to the contributor's unit where there is one. */
  fields: (number: number) => Fields
  /** Makes another file each time. */
  file?: () => Promise<Upload>
}

/** The item that an action is done to. */
export interface Item {
  id: string
  /** Its words, which no other item has. */
  words: string
  /** What the action needs besides: the id of a version. */
  versionId?: string
}

export interface Action {
  /** Follows "can" and "cannot". */
  sentence: string
  /** Makes the item; nothing is made for what creates one. */
  prepare?: (subject: Subject) => Promise<Item>
  act: (desk: Desk, item: Item, subject: Subject) => Promise<Answer | Answer[]>
  /** Asserts that it has happened. Reading needs none: the words are in every answer. */
  happened?: (subject: Subject, item: Item, answer: Answer) => Promise<void>
  /** What must stay as it was when refused; the whole row and its versions when left out. */
  stays?: (subject: Subject, item: Item) => Promise<unknown>
  /** May be refused by leaving the field or the item alone, with a good status. */
  isIgnored?: boolean
}

let made = 0

/** Words that nothing else in the database has. */
export function newItem(): Item {
  made += 1
  return { id: '', words: `Mục số ${made} riêng biệt` }
}

/** Valid data for a new item; everything but its words is the subject's. */
export function dataOf({ words: field, fields }: Subject, { words }: Item): Fields {
  made += 1
  return { ...fields(made), [field]: words }
}

/** The stored row, published or not, in the trash or not. */
export async function rowOf({ payload, collection }: Subject, id: string): Promise<Fields | null> {
  return payload.db.findOne<Fields & { id: string }>({ collection, where: { id: { equals: id } } })
}
