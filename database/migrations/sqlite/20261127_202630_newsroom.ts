import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`news_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_corrections_order_idx\` ON \`news_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`news_corrections_parent_id_idx\` ON \`news_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_version_corrections_order_idx\` ON \`_news_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_corrections_parent_id_idx\` ON \`_news_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_corrections_order_idx\` ON \`articles_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_corrections_parent_id_idx\` ON \`articles_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_corrections_order_idx\` ON \`_articles_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_corrections_parent_id_idx\` ON \`_articles_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_corrections_order_idx\` ON \`pages_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_corrections_parent_id_idx\` ON \`pages_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_corrections_order_idx\` ON \`_pages_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_corrections_parent_id_idx\` ON \`_pages_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_corrections_order_idx\` ON \`campaigns_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_corrections_parent_id_idx\` ON \`campaigns_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_corrections_order_idx\` ON \`_campaigns_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_corrections_parent_id_idx\` ON \`_campaigns_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`episodes_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`episodes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`episodes_corrections_order_idx\` ON \`episodes_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`episodes_corrections_parent_id_idx\` ON \`episodes_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_episodes_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_episodes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_corrections_order_idx\` ON \`_episodes_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_corrections_parent_id_idx\` ON \`_episodes_v_version_corrections\` (\`_parent_id\`);`)
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
  await db.run(sql`CREATE TABLE \`activity\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`actor_id\` text,
  	\`actor_name\` text,
  	\`actor_role\` text,
  	\`kind\` text,
  	\`item\` text,
  	\`title\` text,
  	\`unit_id\` text,
  	\`step\` text,
  	\`from\` text,
  	\`to\` text,
  	\`note\` text,
  	\`details\` text,
  	FOREIGN KEY (\`actor_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`activity_at_idx\` ON \`activity\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`activity_action_idx\` ON \`activity\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`activity_actor_idx\` ON \`activity\` (\`actor_id\`);`)
  await db.run(sql`CREATE INDEX \`activity_item_idx\` ON \`activity\` (\`item\`);`)
  await db.run(sql`CREATE INDEX \`activity_unit_idx\` ON \`activity\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`item_at_1_idx\` ON \`activity\` (\`item\`,\`at\`);`)
  await db.run(sql`CREATE TABLE \`preview_links\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`item_collection\` text NOT NULL,
  	\`item\` text NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`revoked_at\` text,
  	\`created_by_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`preview_links_item_idx\` ON \`preview_links\` (\`item\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`preview_links_token_hash_idx\` ON \`preview_links\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_expires_at_idx\` ON \`preview_links\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_created_by_idx\` ON \`preview_links\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_updated_at_idx\` ON \`preview_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_created_at_idx\` ON \`preview_links\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`state\` text;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`return_reason\` text;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`scheduled_at\` text;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`withdraw_at\` text;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`submitted_at\` text;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`submitted_by_id\` text REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`saved_by_name\` text;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`is_autosaved\` integer;`)
  await db.run(sql`CREATE INDEX \`news_state_idx\` ON \`news\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`news_scheduled_at_idx\` ON \`news\` (\`scheduled_at\`);`)
  await db.run(sql`CREATE INDEX \`news_withdraw_at_idx\` ON \`news\` (\`withdraw_at\`);`)
  await db.run(sql`CREATE INDEX \`news_submitted_at_idx\` ON \`news\` (\`submitted_at\`);`)
  await db.run(sql`CREATE INDEX \`news_submitted_by_idx\` ON \`news\` (\`submitted_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_state\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_return_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_scheduled_at\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_withdraw_at\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_submitted_at\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_submitted_by_id\` text REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_saved_by_name\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_is_autosaved\` integer;`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_state_idx\` ON \`_news_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_scheduled_at_idx\` ON \`_news_v\` (\`version_scheduled_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_withdraw_at_idx\` ON \`_news_v\` (\`version_withdraw_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_submitted_at_idx\` ON \`_news_v\` (\`version_submitted_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_submitted_by_idx\` ON \`_news_v\` (\`version_submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_panel_search_idx\` ON \`_news_v\` (\`latest\`,\`version_deleted_at\`,\`version_updated_at\`,\`version_title\`,\`version_lead\`,\`version_search_text\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_panel_status_idx\` ON \`_news_v\` (\`latest\`,\`version_deleted_at\`,\`version__status\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_panel_date_idx\` ON \`_news_v\` (\`latest\`,\`version_deleted_at\`,\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_panel_title_idx\` ON \`_news_v\` (\`latest\`,\`version_deleted_at\`,\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_panel_unit_idx\` ON \`_news_v\` (\`latest\`,\`version_deleted_at\`,\`version_unit_id\`,\`version__status\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_panel_category_idx\` ON \`_news_v\` (\`latest\`,\`version_deleted_at\`,\`version_category_id\`,\`version__status\`,\`version_updated_at\`);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`state\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`return_reason\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`scheduled_at\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`withdraw_at\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`submitted_at\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`submitted_by_id\` text REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`saved_by_name\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`is_autosaved\` integer;`)
  await db.run(sql`CREATE INDEX \`articles_state_idx\` ON \`articles\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`articles_scheduled_at_idx\` ON \`articles\` (\`scheduled_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_withdraw_at_idx\` ON \`articles\` (\`withdraw_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_submitted_at_idx\` ON \`articles\` (\`submitted_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_submitted_by_idx\` ON \`articles\` (\`submitted_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_state\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_return_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_scheduled_at\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_withdraw_at\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_submitted_at\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_submitted_by_id\` text REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_saved_by_name\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_is_autosaved\` integer;`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_state_idx\` ON \`_articles_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_scheduled_at_idx\` ON \`_articles_v\` (\`version_scheduled_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_withdraw_at_idx\` ON \`_articles_v\` (\`version_withdraw_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_submitted_at_idx\` ON \`_articles_v\` (\`version_submitted_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_submitted_by_idx\` ON \`_articles_v\` (\`version_submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_panel_search_idx\` ON \`_articles_v\` (\`latest\`,\`version_deleted_at\`,\`version_updated_at\`,\`version_title\`,\`version_lead\`,\`version_search_text\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_panel_status_idx\` ON \`_articles_v\` (\`latest\`,\`version_deleted_at\`,\`version__status\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_panel_date_idx\` ON \`_articles_v\` (\`latest\`,\`version_deleted_at\`,\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_panel_title_idx\` ON \`_articles_v\` (\`latest\`,\`version_deleted_at\`,\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_panel_unit_idx\` ON \`_articles_v\` (\`latest\`,\`version_deleted_at\`,\`version_unit_id\`,\`version__status\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_panel_category_idx\` ON \`_articles_v\` (\`latest\`,\`version_deleted_at\`,\`version_category_id\`,\`version__status\`,\`version_updated_at\`);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`state\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`return_reason\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`scheduled_at\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`withdraw_at\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`submitted_at\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`submitted_by_id\` text REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`saved_by_name\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`is_autosaved\` integer;`)
  await db.run(sql`CREATE INDEX \`pages_state_idx\` ON \`pages\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`pages_scheduled_at_idx\` ON \`pages\` (\`scheduled_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_withdraw_at_idx\` ON \`pages\` (\`withdraw_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_submitted_at_idx\` ON \`pages\` (\`submitted_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_submitted_by_idx\` ON \`pages\` (\`submitted_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_state\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_return_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_scheduled_at\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_withdraw_at\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_submitted_at\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_submitted_by_id\` text REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_saved_by_name\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_is_autosaved\` integer;`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_state_idx\` ON \`_pages_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_scheduled_at_idx\` ON \`_pages_v\` (\`version_scheduled_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_withdraw_at_idx\` ON \`_pages_v\` (\`version_withdraw_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_submitted_at_idx\` ON \`_pages_v\` (\`version_submitted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_submitted_by_idx\` ON \`_pages_v\` (\`version_submitted_by_id\`);`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`state\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`return_reason\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`scheduled_at\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`withdraw_at\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`submitted_at\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`submitted_by_id\` text REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`saved_by_name\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`is_autosaved\` integer;`)
  await db.run(sql`CREATE INDEX \`campaigns_state_idx\` ON \`campaigns\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_scheduled_at_idx\` ON \`campaigns\` (\`scheduled_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_withdraw_at_idx\` ON \`campaigns\` (\`withdraw_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_submitted_at_idx\` ON \`campaigns\` (\`submitted_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_submitted_by_idx\` ON \`campaigns\` (\`submitted_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_state\` text;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_return_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_scheduled_at\` text;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_withdraw_at\` text;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_submitted_at\` text;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_submitted_by_id\` text REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_saved_by_name\` text;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_is_autosaved\` integer;`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_state_idx\` ON \`_campaigns_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_scheduled_at_idx\` ON \`_campaigns_v\` (\`version_scheduled_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_withdraw_at_idx\` ON \`_campaigns_v\` (\`version_withdraw_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_submitted_at_idx\` ON \`_campaigns_v\` (\`version_submitted_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_submitted_by_idx\` ON \`_campaigns_v\` (\`version_submitted_by_id\`);`)
  await db.run(sql`ALTER TABLE \`categories\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`categories\` ADD \`saved_by_name\` text;`)
  await db.run(sql`ALTER TABLE \`categories\` ADD \`is_autosaved\` integer;`)
  await db.run(sql`ALTER TABLE \`_categories_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_categories_v\` ADD \`version_saved_by_name\` text;`)
  await db.run(sql`ALTER TABLE \`_categories_v\` ADD \`version_is_autosaved\` integer;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sent_hash\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`kept_hash\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_square_url\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_square_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_square_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_square_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_square_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_square_filename\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_card_url\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_card_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_card_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_card_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_card_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_card_filename\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_card_large_url\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_card_large_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_card_large_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_card_large_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_card_large_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_card_large_filename\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_share_url\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_share_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_share_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_share_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_share_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_share_filename\` text;`)
  await db.run(sql`CREATE INDEX \`media_sent_hash_idx\` ON \`media\` (\`sent_hash\`);`)
  await db.run(sql`CREATE INDEX \`media_kept_hash_idx\` ON \`media\` (\`kept_hash\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_square_sizes_square_filename_idx\` ON \`media\` (\`sizes_square_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_card_sizes_card_filename_idx\` ON \`media\` (\`sizes_card_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_card_large_sizes_card_large_filename_idx\` ON \`media\` (\`sizes_card_large_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_share_sizes_share_filename_idx\` ON \`media\` (\`sizes_share_filename\`);`)
  await db.run(sql`ALTER TABLE \`episodes\` ADD \`state\` text;`)
  await db.run(sql`ALTER TABLE \`episodes\` ADD \`return_reason\` text;`)
  await db.run(sql`ALTER TABLE \`episodes\` ADD \`scheduled_at\` text;`)
  await db.run(sql`ALTER TABLE \`episodes\` ADD \`withdraw_at\` text;`)
  await db.run(sql`ALTER TABLE \`episodes\` ADD \`submitted_at\` text;`)
  await db.run(sql`ALTER TABLE \`episodes\` ADD \`submitted_by_id\` text REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`episodes\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`episodes\` ADD \`saved_by_name\` text;`)
  await db.run(sql`ALTER TABLE \`episodes\` ADD \`is_autosaved\` integer;`)
  await db.run(sql`CREATE INDEX \`episodes_state_idx\` ON \`episodes\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`episodes_scheduled_at_idx\` ON \`episodes\` (\`scheduled_at\`);`)
  await db.run(sql`CREATE INDEX \`episodes_withdraw_at_idx\` ON \`episodes\` (\`withdraw_at\`);`)
  await db.run(sql`CREATE INDEX \`episodes_submitted_at_idx\` ON \`episodes\` (\`submitted_at\`);`)
  await db.run(sql`CREATE INDEX \`episodes_submitted_by_idx\` ON \`episodes\` (\`submitted_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_episodes_v\` ADD \`version_state\` text;`)
  await db.run(sql`ALTER TABLE \`_episodes_v\` ADD \`version_return_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_episodes_v\` ADD \`version_scheduled_at\` text;`)
  await db.run(sql`ALTER TABLE \`_episodes_v\` ADD \`version_withdraw_at\` text;`)
  await db.run(sql`ALTER TABLE \`_episodes_v\` ADD \`version_submitted_at\` text;`)
  await db.run(sql`ALTER TABLE \`_episodes_v\` ADD \`version_submitted_by_id\` text REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_episodes_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_episodes_v\` ADD \`version_saved_by_name\` text;`)
  await db.run(sql`ALTER TABLE \`_episodes_v\` ADD \`version_is_autosaved\` integer;`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_state_idx\` ON \`_episodes_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_scheduled_at_idx\` ON \`_episodes_v\` (\`version_scheduled_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_withdraw_at_idx\` ON \`_episodes_v\` (\`version_withdraw_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_submitted_at_idx\` ON \`_episodes_v\` (\`version_submitted_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_submitted_by_idx\` ON \`_episodes_v\` (\`version_submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_panel_search_idx\` ON \`_episodes_v\` (\`latest\`,\`version_deleted_at\`,\`version_updated_at\`,\`version_title\`,\`version_lead\`,\`version_search_text\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_panel_status_idx\` ON \`_episodes_v\` (\`latest\`,\`version_deleted_at\`,\`version__status\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_panel_date_idx\` ON \`_episodes_v\` (\`latest\`,\`version_deleted_at\`,\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_panel_title_idx\` ON \`_episodes_v\` (\`latest\`,\`version_deleted_at\`,\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_panel_unit_idx\` ON \`_episodes_v\` (\`latest\`,\`version_deleted_at\`,\`version_unit_id\`,\`version__status\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_panel_category_idx\` ON \`_episodes_v\` (\`latest\`,\`version_deleted_at\`,\`version_category_id\`,\`version__status\`,\`version_updated_at\`);`)
  await db.run(sql`ALTER TABLE \`indicators\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`indicators\` ADD \`saved_by_name\` text;`)
  await db.run(sql`ALTER TABLE \`indicators\` ADD \`is_autosaved\` integer;`)
  await db.run(sql`ALTER TABLE \`_indicators_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_indicators_v\` ADD \`version_saved_by_name\` text;`)
  await db.run(sql`ALTER TABLE \`_indicators_v\` ADD \`version_is_autosaved\` integer;`)
  await db.run(sql`ALTER TABLE \`figures\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`figures\` ADD \`saved_by_name\` text;`)
  await db.run(sql`ALTER TABLE \`figures\` ADD \`is_autosaved\` integer;`)
  await db.run(sql`ALTER TABLE \`_figures_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_figures_v\` ADD \`version_saved_by_name\` text;`)
  await db.run(sql`ALTER TABLE \`_figures_v\` ADD \`version_is_autosaved\` integer;`)
  await db.run(sql`ALTER TABLE \`targets\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`targets\` ADD \`saved_by_name\` text;`)
  await db.run(sql`ALTER TABLE \`targets\` ADD \`is_autosaved\` integer;`)
  await db.run(sql`ALTER TABLE \`_targets_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_targets_v\` ADD \`version_saved_by_name\` text;`)
  await db.run(sql`ALTER TABLE \`_targets_v\` ADD \`version_is_autosaved\` integer;`)
  await db.run(sql`ALTER TABLE \`reports\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`reports_deleted_at_idx\` ON \`reports\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`saved_by_name\` text;`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`is_autosaved\` integer;`)
  await db.run(sql`ALTER TABLE \`_units_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_units_v\` ADD \`version_saved_by_name\` text;`)
  await db.run(sql`ALTER TABLE \`_units_v\` ADD \`version_is_autosaved\` integer;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`mail_notices\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`users_deleted_at_idx\` ON \`users\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`redirects\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`redirects_deleted_at_idx\` ON \`redirects\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`editors_publish\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_site_settings_v\` ADD \`version_editors_publish\` integer DEFAULT false;`)
  for (const table of ['news', 'articles', 'episodes', 'pages', 'campaigns']) {
    await db.run(sql.raw(stateOfRows(table)))
    await db.run(sql.raw(stateOfVersions(table)))
  }
}

/** What is out is published; what has been out, whose address is gone, was withdrawn. */
function stateOfRows(table: string): string {
  return `UPDATE \`${table}\` SET \`state\` = CASE
    WHEN \`_status\` = 'published' THEN 'published'
    WHEN EXISTS (SELECT 1 FROM \`redirects\` WHERE \`redirects\`.\`owner\` = \`${table}\`.\`id\` AND \`redirects\`.\`type\` = 'gone') THEN 'withdrawn'
    ELSE 'draft' END;`
}

/** The newest version stands where its row stands, unless it is the draft of a change beside it. */
function stateOfVersions(table: string): string {
  return `UPDATE \`_${table}_v\` SET \`version_state\` = CASE
    WHEN \`version__status\` = 'published' THEN 'published'
    WHEN \`latest\` = 1 AND (SELECT \`state\` FROM \`${table}\` WHERE \`id\` = \`parent_id\`) = 'withdrawn' THEN 'withdrawn'
    ELSE 'draft' END;`
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`news_corrections\`;`)
  await db.run(sql`DROP TABLE \`_news_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`articles_corrections\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`pages_corrections\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`campaigns_corrections\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`episodes_corrections\`;`)
  await db.run(sql`DROP TABLE \`_episodes_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`comments\`;`)
  await db.run(sql`DROP TABLE \`notifications\`;`)
  await db.run(sql`DROP TABLE \`activity\`;`)
  await db.run(sql`DROP TABLE \`preview_links\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_news\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`lead\` text,
  	\`cover_id\` text,
  	\`body\` text,
  	\`slug\` text,
  	\`category_id\` text,
  	\`unit_id\` text,
  	\`byline\` text,
  	\`event_at\` text,
  	\`published_at\` text,
  	\`is_sample\` integer DEFAULT false,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`category_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_news\`("id", "title", "lead", "cover_id", "body", "slug", "category_id", "unit_id", "byline", "event_at", "published_at", "is_sample", "search_text", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "lead", "cover_id", "body", "slug", "category_id", "unit_id", "byline", "event_at", "published_at", "is_sample", "search_text", "updated_at", "created_at", "deleted_at", "_status" FROM \`news\`;`)
  await db.run(sql`DROP TABLE \`news\`;`)
  await db.run(sql`ALTER TABLE \`__new_news\` RENAME TO \`news\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`news_cover_idx\` ON \`news\` (\`cover_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`news_slug_idx\` ON \`news\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`news_category_idx\` ON \`news\` (\`category_id\`);`)
  await db.run(sql`CREATE INDEX \`news_unit_idx\` ON \`news\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`news_published_at_idx\` ON \`news\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`news_is_sample_idx\` ON \`news\` (\`is_sample\`);`)
  await db.run(sql`CREATE INDEX \`news_updated_at_idx\` ON \`news\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`news_created_at_idx\` ON \`news\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`news_deleted_at_idx\` ON \`news\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`news__status_idx\` ON \`news\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_publishedAt_idx\` ON \`news\` (\`_status\`,\`deleted_at\`,\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`category__status_deletedAt_publishedAt_idx\` ON \`news\` (\`category_id\`,\`_status\`,\`deleted_at\`,\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`unit__status_deletedAt_publishedAt_idx\` ON \`news\` (\`unit_id\`,\`_status\`,\`deleted_at\`,\`published_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__news_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_cover_id\` text,
  	\`version_body\` text,
  	\`version_slug\` text,
  	\`version_category_id\` text,
  	\`version_unit_id\` text,
  	\`version_byline\` text,
  	\`version_event_at\` text,
  	\`version_published_at\` text,
  	\`version_is_sample\` integer DEFAULT false,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_category_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__news_v\`("id", "parent_id", "version_title", "version_lead", "version_cover_id", "version_body", "version_slug", "version_category_id", "version_unit_id", "version_byline", "version_event_at", "version_published_at", "version_is_sample", "version_search_text", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_title", "version_lead", "version_cover_id", "version_body", "version_slug", "version_category_id", "version_unit_id", "version_byline", "version_event_at", "version_published_at", "version_is_sample", "version_search_text", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest" FROM \`_news_v\`;`)
  await db.run(sql`DROP TABLE \`_news_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__news_v\` RENAME TO \`_news_v\`;`)
  await db.run(sql`CREATE INDEX \`_news_v_parent_idx\` ON \`_news_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_cover_idx\` ON \`_news_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_slug_idx\` ON \`_news_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_category_idx\` ON \`_news_v\` (\`version_category_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_unit_idx\` ON \`_news_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_published_at_idx\` ON \`_news_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_is_sample_idx\` ON \`_news_v\` (\`version_is_sample\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_updated_at_idx\` ON \`_news_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_created_at_idx\` ON \`_news_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_deleted_at_idx\` ON \`_news_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version__status_idx\` ON \`_news_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_created_at_idx\` ON \`_news_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_updated_at_idx\` ON \`_news_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_latest_idx\` ON \`_news_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_deletedAt_version_publishedAt_idx\` ON \`_news_v\` (\`version__status\`,\`version_deleted_at\`,\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_idx\` ON \`_news_v\` (\`version_category_id\`,\`version__status\`,\`version_deleted_at\`,\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_1_idx\` ON \`_news_v\` (\`version_unit_id\`,\`version__status\`,\`version_deleted_at\`,\`version_published_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_articles\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`lead\` text,
  	\`cover_id\` text,
  	\`body\` text,
  	\`slug\` text,
  	\`category_id\` text,
  	\`unit_id\` text,
  	\`byline\` text,
  	\`event_at\` text,
  	\`published_at\` text,
  	\`is_sample\` integer DEFAULT false,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`category_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_articles\`("id", "title", "lead", "cover_id", "body", "slug", "category_id", "unit_id", "byline", "event_at", "published_at", "is_sample", "search_text", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "lead", "cover_id", "body", "slug", "category_id", "unit_id", "byline", "event_at", "published_at", "is_sample", "search_text", "updated_at", "created_at", "deleted_at", "_status" FROM \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`ALTER TABLE \`__new_articles\` RENAME TO \`articles\`;`)
  await db.run(sql`CREATE INDEX \`articles_cover_idx\` ON \`articles\` (\`cover_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_slug_idx\` ON \`articles\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`articles_category_idx\` ON \`articles\` (\`category_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_unit_idx\` ON \`articles\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_published_at_idx\` ON \`articles\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_is_sample_idx\` ON \`articles\` (\`is_sample\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_deleted_at_idx\` ON \`articles\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`articles__status_idx\` ON \`articles\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_publishedAt_1_idx\` ON \`articles\` (\`_status\`,\`deleted_at\`,\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`category__status_deletedAt_publishedAt_1_idx\` ON \`articles\` (\`category_id\`,\`_status\`,\`deleted_at\`,\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`unit__status_deletedAt_publishedAt_1_idx\` ON \`articles\` (\`unit_id\`,\`_status\`,\`deleted_at\`,\`published_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__articles_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_cover_id\` text,
  	\`version_body\` text,
  	\`version_slug\` text,
  	\`version_category_id\` text,
  	\`version_unit_id\` text,
  	\`version_byline\` text,
  	\`version_event_at\` text,
  	\`version_published_at\` text,
  	\`version_is_sample\` integer DEFAULT false,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_category_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__articles_v\`("id", "parent_id", "version_title", "version_lead", "version_cover_id", "version_body", "version_slug", "version_category_id", "version_unit_id", "version_byline", "version_event_at", "version_published_at", "version_is_sample", "version_search_text", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_title", "version_lead", "version_cover_id", "version_body", "version_slug", "version_category_id", "version_unit_id", "version_byline", "version_event_at", "version_published_at", "version_is_sample", "version_search_text", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest" FROM \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__articles_v\` RENAME TO \`_articles_v\`;`)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_cover_idx\` ON \`_articles_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_slug_idx\` ON \`_articles_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_category_idx\` ON \`_articles_v\` (\`version_category_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_unit_idx\` ON \`_articles_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_published_at_idx\` ON \`_articles_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_is_sample_idx\` ON \`_articles_v\` (\`version_is_sample\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_deleted_at_idx\` ON \`_articles_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version__status_idx\` ON \`_articles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_latest_idx\` ON \`_articles_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_deletedAt_version_publishedAt_1_idx\` ON \`_articles_v\` (\`version__status\`,\`version_deleted_at\`,\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_2_idx\` ON \`_articles_v\` (\`version_category_id\`,\`version__status\`,\`version_deleted_at\`,\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_3_idx\` ON \`_articles_v\` (\`version_unit_id\`,\`version__status\`,\`version_deleted_at\`,\`version_published_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_pages\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`lead\` text,
  	\`body\` text,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`INSERT INTO \`__new_pages\`("id", "title", "lead", "body", "slug", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "lead", "body", "slug", "updated_at", "created_at", "deleted_at", "_status" FROM \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`ALTER TABLE \`__new_pages\` RENAME TO \`pages\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_slug_idx\` ON \`pages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_deleted_at_idx\` ON \`pages\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__pages_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_body\` text,
  	\`version_slug\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__pages_v\`("id", "parent_id", "version_title", "version_lead", "version_body", "version_slug", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_title", "version_lead", "version_body", "version_slug", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest" FROM \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__pages_v\` RENAME TO \`_pages_v\`;`)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_deleted_at_idx\` ON \`_pages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_campaigns\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`description\` text,
  	\`cover_id\` text,
  	\`starts_on\` text,
  	\`ends_on\` text,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_campaigns\`("id", "name", "description", "cover_id", "starts_on", "ends_on", "slug", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "name", "description", "cover_id", "starts_on", "ends_on", "slug", "updated_at", "created_at", "deleted_at", "_status" FROM \`campaigns\`;`)
  await db.run(sql`DROP TABLE \`campaigns\`;`)
  await db.run(sql`ALTER TABLE \`__new_campaigns\` RENAME TO \`campaigns\`;`)
  await db.run(sql`CREATE INDEX \`campaigns_cover_idx\` ON \`campaigns\` (\`cover_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`campaigns_slug_idx\` ON \`campaigns\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_updated_at_idx\` ON \`campaigns\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_created_at_idx\` ON \`campaigns\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_deleted_at_idx\` ON \`campaigns\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns__status_idx\` ON \`campaigns\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__campaigns_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_name\` text,
  	\`version_description\` text,
  	\`version_cover_id\` text,
  	\`version_starts_on\` text,
  	\`version_ends_on\` text,
  	\`version_slug\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__campaigns_v\`("id", "parent_id", "version_name", "version_description", "version_cover_id", "version_starts_on", "version_ends_on", "version_slug", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_name", "version_description", "version_cover_id", "version_starts_on", "version_ends_on", "version_slug", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest" FROM \`_campaigns_v\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__campaigns_v\` RENAME TO \`_campaigns_v\`;`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_parent_idx\` ON \`_campaigns_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_cover_idx\` ON \`_campaigns_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_slug_idx\` ON \`_campaigns_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_updated_at_idx\` ON \`_campaigns_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_created_at_idx\` ON \`_campaigns_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_deleted_at_idx\` ON \`_campaigns_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version__status_idx\` ON \`_campaigns_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_created_at_idx\` ON \`_campaigns_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_updated_at_idx\` ON \`_campaigns_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_latest_idx\` ON \`_campaigns_v\` (\`latest\`);`)
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
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`audio_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`category_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_episodes\`("id", "title", "lead", "cover_id", "video_url", "audio_id", "body", "medium", "number", "broadcast_at", "slug", "category_id", "unit_id", "byline", "event_at", "published_at", "is_sample", "search_text", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "lead", "cover_id", "video_url", "audio_id", "body", "medium", "number", "broadcast_at", "slug", "category_id", "unit_id", "byline", "event_at", "published_at", "is_sample", "search_text", "updated_at", "created_at", "deleted_at", "_status" FROM \`episodes\`;`)
  await db.run(sql`DROP TABLE \`episodes\`;`)
  await db.run(sql`ALTER TABLE \`__new_episodes\` RENAME TO \`episodes\`;`)
  await db.run(sql`CREATE INDEX \`episodes_cover_idx\` ON \`episodes\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`episodes_audio_idx\` ON \`episodes\` (\`audio_id\`);`)
  await db.run(sql`CREATE INDEX \`episodes_medium_idx\` ON \`episodes\` (\`medium\`);`)
  await db.run(sql`CREATE INDEX \`episodes_broadcast_at_idx\` ON \`episodes\` (\`broadcast_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`episodes_slug_idx\` ON \`episodes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`episodes_category_idx\` ON \`episodes\` (\`category_id\`);`)
  await db.run(sql`CREATE INDEX \`episodes_unit_idx\` ON \`episodes\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`episodes_published_at_idx\` ON \`episodes\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`episodes_is_sample_idx\` ON \`episodes\` (\`is_sample\`);`)
  await db.run(sql`CREATE INDEX \`episodes_updated_at_idx\` ON \`episodes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`episodes_created_at_idx\` ON \`episodes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`episodes_deleted_at_idx\` ON \`episodes\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`episodes__status_idx\` ON \`episodes\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_publishedAt_2_idx\` ON \`episodes\` (\`_status\`,\`deleted_at\`,\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`category__status_deletedAt_publishedAt_2_idx\` ON \`episodes\` (\`category_id\`,\`_status\`,\`deleted_at\`,\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`unit__status_deletedAt_publishedAt_2_idx\` ON \`episodes\` (\`unit_id\`,\`_status\`,\`deleted_at\`,\`published_at\`);`)
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
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__episodes_v\`("id", "parent_id", "version_title", "version_lead", "version_cover_id", "version_video_url", "version_audio_id", "version_body", "version_medium", "version_number", "version_broadcast_at", "version_slug", "version_category_id", "version_unit_id", "version_byline", "version_event_at", "version_published_at", "version_is_sample", "version_search_text", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_title", "version_lead", "version_cover_id", "version_video_url", "version_audio_id", "version_body", "version_medium", "version_number", "version_broadcast_at", "version_slug", "version_category_id", "version_unit_id", "version_byline", "version_event_at", "version_published_at", "version_is_sample", "version_search_text", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest" FROM \`_episodes_v\`;`)
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
  await db.run(sql`CREATE INDEX \`compound_index_6_idx\` ON \`_episodes_v\` (\`version_medium\`,\`version__status\`,\`version_deleted_at\`,\`version_broadcast_at\`);`)
  await db.run(sql`DROP INDEX \`media_sent_hash_idx\`;`)
  await db.run(sql`DROP INDEX \`media_kept_hash_idx\`;`)
  await db.run(sql`DROP INDEX \`media_sizes_square_sizes_square_filename_idx\`;`)
  await db.run(sql`DROP INDEX \`media_sizes_card_sizes_card_filename_idx\`;`)
  await db.run(sql`DROP INDEX \`media_sizes_card_large_sizes_card_large_filename_idx\`;`)
  await db.run(sql`DROP INDEX \`media_sizes_share_sizes_share_filename_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sent_hash\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`kept_hash\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_square_url\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_square_width\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_square_height\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_square_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_square_filesize\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_square_filename\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_card_url\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_card_width\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_card_height\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_card_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_card_filesize\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_card_filename\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_card_large_url\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_card_large_width\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_card_large_height\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_card_large_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_card_large_filesize\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_card_large_filename\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_share_url\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_share_width\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_share_height\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_share_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_share_filesize\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_share_filename\`;`)
  await db.run(sql`DROP INDEX \`reports_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`reports\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`users_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`mail_notices\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`redirects_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`redirects\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`ALTER TABLE \`categories\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`categories\` DROP COLUMN \`saved_by_name\`;`)
  await db.run(sql`ALTER TABLE \`categories\` DROP COLUMN \`is_autosaved\`;`)
  await db.run(sql`ALTER TABLE \`_categories_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_categories_v\` DROP COLUMN \`version_saved_by_name\`;`)
  await db.run(sql`ALTER TABLE \`_categories_v\` DROP COLUMN \`version_is_autosaved\`;`)
  await db.run(sql`ALTER TABLE \`indicators\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`indicators\` DROP COLUMN \`saved_by_name\`;`)
  await db.run(sql`ALTER TABLE \`indicators\` DROP COLUMN \`is_autosaved\`;`)
  await db.run(sql`ALTER TABLE \`_indicators_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_indicators_v\` DROP COLUMN \`version_saved_by_name\`;`)
  await db.run(sql`ALTER TABLE \`_indicators_v\` DROP COLUMN \`version_is_autosaved\`;`)
  await db.run(sql`ALTER TABLE \`figures\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`figures\` DROP COLUMN \`saved_by_name\`;`)
  await db.run(sql`ALTER TABLE \`figures\` DROP COLUMN \`is_autosaved\`;`)
  await db.run(sql`ALTER TABLE \`_figures_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_figures_v\` DROP COLUMN \`version_saved_by_name\`;`)
  await db.run(sql`ALTER TABLE \`_figures_v\` DROP COLUMN \`version_is_autosaved\`;`)
  await db.run(sql`ALTER TABLE \`targets\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`targets\` DROP COLUMN \`saved_by_name\`;`)
  await db.run(sql`ALTER TABLE \`targets\` DROP COLUMN \`is_autosaved\`;`)
  await db.run(sql`ALTER TABLE \`_targets_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_targets_v\` DROP COLUMN \`version_saved_by_name\`;`)
  await db.run(sql`ALTER TABLE \`_targets_v\` DROP COLUMN \`version_is_autosaved\`;`)
  await db.run(sql`ALTER TABLE \`units\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`units\` DROP COLUMN \`saved_by_name\`;`)
  await db.run(sql`ALTER TABLE \`units\` DROP COLUMN \`is_autosaved\`;`)
  await db.run(sql`ALTER TABLE \`_units_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_units_v\` DROP COLUMN \`version_saved_by_name\`;`)
  await db.run(sql`ALTER TABLE \`_units_v\` DROP COLUMN \`version_is_autosaved\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`editors_publish\`;`)
  await db.run(sql`ALTER TABLE \`_site_settings_v\` DROP COLUMN \`version_editors_publish\`;`)
}
