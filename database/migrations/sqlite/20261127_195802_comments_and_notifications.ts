import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`comments\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`item\` text NOT NULL,
  	\`thread\` text,
  	\`text\` text NOT NULL,
  	\`at\` text,
  	\`author_id\` text,
  	\`author_name\` text,
  	\`unit_id\` text,
  	\`is_resolved\` integer DEFAULT false,
  	\`resolved_at\` text,
  	\`resolved_by_name\` text,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`comments_thread_idx\` ON \`comments\` (\`thread\`);`)
  await db.run(sql`CREATE INDEX \`comments_author_idx\` ON \`comments\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_unit_idx\` ON \`comments\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`item_at_idx\` ON \`comments\` (\`item\`,\`at\`);`)
  await db.run(sql`CREATE TABLE \`notifications\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`recipient_id\` text,
  	\`event\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`item\` text,
  	\`title\` text,
  	\`text\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`read_at\` text,
  	\`mail_due_at\` text,
  	\`mail_tries\` numeric DEFAULT 0,
  	\`mail_error\` text,
  	\`mailed_at\` text,
  	FOREIGN KEY (\`recipient_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`notifications_recipient_idx\` ON \`notifications\` (\`recipient_id\`);`)
  await db.run(sql`CREATE INDEX \`notifications_item_idx\` ON \`notifications\` (\`item\`);`)
  await db.run(sql`CREATE INDEX \`notifications_at_idx\` ON \`notifications\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`notifications_mail_due_at_idx\` ON \`notifications\` (\`mail_due_at\`);`)
  await db.run(sql`CREATE INDEX \`recipient_at_idx\` ON \`notifications\` (\`recipient_id\`,\`at\`);`)
  await db.run(sql`CREATE INDEX \`recipient_readAt_idx\` ON \`notifications\` (\`recipient_id\`,\`read_at\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`mail_notices\` integer DEFAULT true;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`comments\`;`)
  await db.run(sql`DROP TABLE \`notifications\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`mail_notices\`;`)
}
