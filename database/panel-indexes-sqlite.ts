import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { SQLiteColumn } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import { index } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import { LISTED, PANEL_INDEXES } from '@/database/panel-indexes'

type SchemaHook = SQLiteAdapter['afterSchemaInit'][number]

/** Adds them to the schema, and so to migrations. */
export const addPanelIndexes: SchemaHook = ({ schema, extendTable }) => {
  for (const slug of LISTED) {
    const name = `_${slug}_v`
    const table = schema.tables[name]
    if (!table) throw new Error(`There is no table ${name} to index`)
    extendTable({
      table,
      extraConfig: (columns) => {
        const column = (field: string) => columns[field] as unknown as SQLiteColumn
        const entries = Object.entries(PANEL_INDEXES).map(([kind, fields]) => {
          const indexName = `${name}_panel_${kind}_idx`
          const of = fields.map((field) => column(`version_${field}`))
          const made = index(indexName).on(column('latest'), column('version_deletedAt'), ...of)
          return [indexName, made] as const
        })
        return Object.fromEntries(entries)
      },
    })
  }
  return schema
}
