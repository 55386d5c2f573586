import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`media\` ADD \`running_seconds\` numeric;`)
  await db.run(sql`ALTER TABLE \`episodes\` ADD \`running_time\` text;`)
  await db.run(sql`ALTER TABLE \`episodes\` ADD \`light_audio_id\` text REFERENCES media(id);`)
  await db.run(sql`ALTER TABLE \`episodes\` ADD \`chapters\` text;`)
  await db.run(sql`CREATE INDEX \`episodes_light_audio_idx\` ON \`episodes\` (\`light_audio_id\`);`)
  await db.run(sql`ALTER TABLE \`_episodes_v\` ADD \`version_running_time\` text;`)
  await db.run(sql`ALTER TABLE \`_episodes_v\` ADD \`version_light_audio_id\` text REFERENCES media(id);`)
  await db.run(sql`ALTER TABLE \`_episodes_v\` ADD \`version_chapters\` text;`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_light_audio_idx\` ON \`_episodes_v\` (\`version_light_audio_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_episodes\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`lead\` text,
  	\`cover_id\` text,
  	\`video_url\` text,
  	\`audio_id\` text,
  	\`body\` text,
  	\`medium\` text,
  	\`number\` numeric,
  	\`broadcast_at\` text,
  	\`slug\` text,
  	\`category_id\` text,
  	\`unit_id\` text,
  	\`byline\` text,
  	\`event_at\` text,
  	\`published_at\` text,
  	\`is_sample\` integer DEFAULT false,
  	\`search_text\` text,
  	\`state\` text,
  	\`return_reason\` text,
  	\`scheduled_at\` text,
  	\`withdraw_at\` text,
  	\`submitted_at\` text,
  	\`submitted_by_id\` text,
  	\`saved_by\` text,
  	\`saved_by_name\` text,
  	\`is_autosaved\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`audio_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`category_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_episodes\`("id", "title", "lead", "cover_id", "video_url", "audio_id", "body", "medium", "number", "broadcast_at", "slug", "category_id", "unit_id", "byline", "event_at", "published_at", "is_sample", "search_text", "state", "return_reason", "scheduled_at", "withdraw_at", "submitted_at", "submitted_by_id", "saved_by", "saved_by_name", "is_autosaved", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "lead", "cover_id", "video_url", "audio_id", "body", "medium", "number", "broadcast_at", "slug", "category_id", "unit_id", "byline", "event_at", "published_at", "is_sample", "search_text", "state", "return_reason", "scheduled_at", "withdraw_at", "submitted_at", "submitted_by_id", "saved_by", "saved_by_name", "is_autosaved", "updated_at", "created_at", "deleted_at", "_status" FROM \`episodes\`;`)
  await db.run(sql`DROP TABLE \`episodes\`;`)
  await db.run(sql`ALTER TABLE \`__new_episodes\` RENAME TO \`episodes\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`episodes_cover_idx\` ON \`episodes\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`episodes_audio_idx\` ON \`episodes\` (\`audio_id\`);`)
  await db.run(sql`CREATE INDEX \`episodes_medium_idx\` ON \`episodes\` (\`medium\`);`)
  await db.run(sql`CREATE INDEX \`episodes_broadcast_at_idx\` ON \`episodes\` (\`broadcast_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`episodes_slug_idx\` ON \`episodes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`episodes_category_idx\` ON \`episodes\` (\`category_id\`);`)
  await db.run(sql`CREATE INDEX \`episodes_unit_idx\` ON \`episodes\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`episodes_published_at_idx\` ON \`episodes\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`episodes_is_sample_idx\` ON \`episodes\` (\`is_sample\`);`)
  await db.run(sql`CREATE INDEX \`episodes_state_idx\` ON \`episodes\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`episodes_scheduled_at_idx\` ON \`episodes\` (\`scheduled_at\`);`)
  await db.run(sql`CREATE INDEX \`episodes_withdraw_at_idx\` ON \`episodes\` (\`withdraw_at\`);`)
  await db.run(sql`CREATE INDEX \`episodes_submitted_at_idx\` ON \`episodes\` (\`submitted_at\`);`)
  await db.run(sql`CREATE INDEX \`episodes_submitted_by_idx\` ON \`episodes\` (\`submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`episodes_updated_at_idx\` ON \`episodes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`episodes_created_at_idx\` ON \`episodes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`episodes_deleted_at_idx\` ON \`episodes\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`episodes__status_idx\` ON \`episodes\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_publishedAt_2_idx\` ON \`episodes\` (\`_status\`,\`deleted_at\`,\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`category__status_deletedAt_publishedAt_2_idx\` ON \`episodes\` (\`category_id\`,\`_status\`,\`deleted_at\`,\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`unit__status_deletedAt_publishedAt_2_idx\` ON \`episodes\` (\`unit_id\`,\`_status\`,\`deleted_at\`,\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_withdrawAt_2_idx\` ON \`episodes\` (\`_status\`,\`deleted_at\`,\`withdraw_at\`);`)
  await db.run(sql`CREATE INDEX \`medium__status_deletedAt_broadcastAt_idx\` ON \`episodes\` (\`medium\`,\`_status\`,\`deleted_at\`,\`broadcast_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__episodes_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_cover_id\` text,
  	\`version_video_url\` text,
  	\`version_audio_id\` text,
  	\`version_body\` text,
  	\`version_medium\` text,
  	\`version_number\` numeric,
  	\`version_broadcast_at\` text,
  	\`version_slug\` text,
  	\`version_category_id\` text,
  	\`version_unit_id\` text,
  	\`version_byline\` text,
  	\`version_event_at\` text,
  	\`version_published_at\` text,
  	\`version_is_sample\` integer DEFAULT false,
  	\`version_search_text\` text,
  	\`version_state\` text,
  	\`version_return_reason\` text,
  	\`version_scheduled_at\` text,
  	\`version_withdraw_at\` text,
  	\`version_submitted_at\` text,
  	\`version_submitted_by_id\` text,
  	\`version_saved_by\` text,
  	\`version_saved_by_name\` text,
  	\`version_is_autosaved\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`episodes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_audio_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_category_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__episodes_v\`("id", "parent_id", "version_title", "version_lead", "version_cover_id", "version_video_url", "version_audio_id", "version_body", "version_medium", "version_number", "version_broadcast_at", "version_slug", "version_category_id", "version_unit_id", "version_byline", "version_event_at", "version_published_at", "version_is_sample", "version_search_text", "version_state", "version_return_reason", "version_scheduled_at", "version_withdraw_at", "version_submitted_at", "version_submitted_by_id", "version_saved_by", "version_saved_by_name", "version_is_autosaved", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_title", "version_lead", "version_cover_id", "version_video_url", "version_audio_id", "version_body", "version_medium", "version_number", "version_broadcast_at", "version_slug", "version_category_id", "version_unit_id", "version_byline", "version_event_at", "version_published_at", "version_is_sample", "version_search_text", "version_state", "version_return_reason", "version_scheduled_at", "version_withdraw_at", "version_submitted_at", "version_submitted_by_id", "version_saved_by", "version_saved_by_name", "version_is_autosaved", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest" FROM \`_episodes_v\`;`)
  await db.run(sql`DROP TABLE \`_episodes_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__episodes_v\` RENAME TO \`_episodes_v\`;`)
  await db.run(sql`CREATE INDEX \`_episodes_v_parent_idx\` ON \`_episodes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_cover_idx\` ON \`_episodes_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_audio_idx\` ON \`_episodes_v\` (\`version_audio_id\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_medium_idx\` ON \`_episodes_v\` (\`version_medium\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_broadcast_at_idx\` ON \`_episodes_v\` (\`version_broadcast_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_slug_idx\` ON \`_episodes_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_category_idx\` ON \`_episodes_v\` (\`version_category_id\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_unit_idx\` ON \`_episodes_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_published_at_idx\` ON \`_episodes_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_is_sample_idx\` ON \`_episodes_v\` (\`version_is_sample\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_state_idx\` ON \`_episodes_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_scheduled_at_idx\` ON \`_episodes_v\` (\`version_scheduled_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_withdraw_at_idx\` ON \`_episodes_v\` (\`version_withdraw_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_submitted_at_idx\` ON \`_episodes_v\` (\`version_submitted_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_submitted_by_idx\` ON \`_episodes_v\` (\`version_submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_updated_at_idx\` ON \`_episodes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_created_at_idx\` ON \`_episodes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_deleted_at_idx\` ON \`_episodes_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version__status_idx\` ON \`_episodes_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_created_at_idx\` ON \`_episodes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_updated_at_idx\` ON \`_episodes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_latest_idx\` ON \`_episodes_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_deletedAt_version_publishedAt_2_idx\` ON \`_episodes_v\` (\`version__status\`,\`version_deleted_at\`,\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_4_idx\` ON \`_episodes_v\` (\`version_category_id\`,\`version__status\`,\`version_deleted_at\`,\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_5_idx\` ON \`_episodes_v\` (\`version_unit_id\`,\`version__status\`,\`version_deleted_at\`,\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_deletedAt_version_withdrawAt_2_idx\` ON \`_episodes_v\` (\`version__status\`,\`version_deleted_at\`,\`version_withdraw_at\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_6_idx\` ON \`_episodes_v\` (\`version_medium\`,\`version__status\`,\`version_deleted_at\`,\`version_broadcast_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_panel_search_idx\` ON \`_episodes_v\` (\`latest\`,\`version_deleted_at\`,\`version_updated_at\`,\`version_title\`,\`version_lead\`,\`version_search_text\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_panel_status_idx\` ON \`_episodes_v\` (\`latest\`,\`version_deleted_at\`,\`version__status\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_panel_state_idx\` ON \`_episodes_v\` (\`latest\`,\`version_deleted_at\`,\`version_state\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_panel_date_idx\` ON \`_episodes_v\` (\`latest\`,\`version_deleted_at\`,\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_panel_title_idx\` ON \`_episodes_v\` (\`latest\`,\`version_deleted_at\`,\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_panel_unit_idx\` ON \`_episodes_v\` (\`latest\`,\`version_deleted_at\`,\`version_unit_id\`,\`version__status\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_panel_category_idx\` ON \`_episodes_v\` (\`latest\`,\`version_deleted_at\`,\`version_category_id\`,\`version__status\`,\`version_updated_at\`);`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`running_seconds\`;`)
}
