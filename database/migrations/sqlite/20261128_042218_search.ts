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
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`abbreviations_list\`;`)
  await db.run(sql`DROP TABLE \`abbreviations\`;`)
  await db.run(sql`DROP TABLE \`_abbreviations_v_version_list\`;`)
  await db.run(sql`DROP TABLE \`_abbreviations_v\`;`)
}
