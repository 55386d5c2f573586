import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`abbreviations_list\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`short\` text NOT NULL,
  	\`full\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`abbreviations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`abbreviations_list_order_idx\` ON \`abbreviations_list\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`abbreviations_list_parent_id_idx\` ON \`abbreviations_list\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`abbreviations\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`_abbreviations_v_version_list\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`short\` text NOT NULL,
  	\`full\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_abbreviations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_abbreviations_v_version_list_order_idx\` ON \`_abbreviations_v_version_list\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_abbreviations_v_version_list_parent_id_idx\` ON \`_abbreviations_v_version_list\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_abbreviations_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_abbreviations_v_created_at_idx\` ON \`_abbreviations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_abbreviations_v_updated_at_idx\` ON \`_abbreviations_v\` (\`updated_at\`);`)
  // The search index (docs/adr/0013): Payload knows nothing of these tables, which hold what search/engines
  // makes of the items; filled by the first start after this migration.
  await db.run(sql`CREATE VIRTUAL TABLE search_streams USING fts5(
    stream, content = '', contentless_delete = 1, tokenize = "ascii tokenchars '/-._'"
  );`)
  await db.run(sql`CREATE TABLE search_items (
    place integer PRIMARY KEY NOT NULL,
    id text UNIQUE NOT NULL,
    kind text NOT NULL
  );`)
  await db.run(sql`CREATE TABLE search_words (
    word text PRIMARY KEY NOT NULL,
    length integer NOT NULL
  ) WITHOUT ROWID;`)
  await db.run(sql`CREATE INDEX search_words_length_idx ON search_words (length);`)
  await db.run(sql`CREATE TABLE search_version (version text NOT NULL);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`abbreviations_list\`;`)
  await db.run(sql`DROP TABLE \`abbreviations\`;`)
  await db.run(sql`DROP TABLE \`_abbreviations_v_version_list\`;`)
  await db.run(sql`DROP TABLE \`_abbreviations_v\`;`)
  for (const table of ['streams', 'items', 'words', 'version']) {
    await db.run(sql.raw(`DROP TABLE search_${table};`))
  }
}
