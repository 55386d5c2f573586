import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`campaigns_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`indicators_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`indicators_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_rels_order_idx\` ON \`campaigns_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_parent_idx\` ON \`campaigns_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_path_idx\` ON \`campaigns_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_indicators_id_idx\` ON \`campaigns_rels\` (\`indicators_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`indicators_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`indicators_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_order_idx\` ON \`_campaigns_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_parent_idx\` ON \`_campaigns_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_path_idx\` ON \`_campaigns_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_indicators_id_idx\` ON \`_campaigns_v_rels\` (\`indicators_id\`);`)
  await db.run(sql`CREATE TABLE \`documents_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_corrections_order_idx\` ON \`documents_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`documents_corrections_parent_id_idx\` ON \`documents_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`type\` text,
  	\`abstract\` text,
  	\`issuer_id\` text,
  	\`signer\` text,
  	\`issued_on\` text,
  	\`effective_on\` text,
  	\`expired_on\` text,
  	\`body\` text,
  	\`slug\` text,
  	\`field_id\` text,
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
  	FOREIGN KEY (\`issuer_id\`) REFERENCES \`issuers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`field_id\`) REFERENCES \`document_fields\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_number_idx\` ON \`documents\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`documents_issuer_idx\` ON \`documents\` (\`issuer_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_slug_idx\` ON \`documents\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`documents_field_idx\` ON \`documents\` (\`field_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_state_idx\` ON \`documents\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`documents_scheduled_at_idx\` ON \`documents\` (\`scheduled_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_withdraw_at_idx\` ON \`documents\` (\`withdraw_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_submitted_at_idx\` ON \`documents\` (\`submitted_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_submitted_by_idx\` ON \`documents\` (\`submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_updated_at_idx\` ON \`documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_created_at_idx\` ON \`documents\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_deleted_at_idx\` ON \`documents\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`documents__status_idx\` ON \`documents\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_issuedOn_searchText_idx\` ON \`documents\` (\`_status\`,\`deleted_at\`,\`issued_on\`,\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`type__status_deletedAt_issuedOn_idx\` ON \`documents\` (\`type\`,\`_status\`,\`deleted_at\`,\`issued_on\`);`)
  await db.run(sql`CREATE INDEX \`issuer__status_deletedAt_issuedOn_idx\` ON \`documents\` (\`issuer_id\`,\`_status\`,\`deleted_at\`,\`issued_on\`);`)
  await db.run(sql`CREATE INDEX \`field__status_deletedAt_issuedOn_idx\` ON \`documents\` (\`field_id\`,\`_status\`,\`deleted_at\`,\`issued_on\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_withdrawAt_3_idx\` ON \`documents\` (\`_status\`,\`deleted_at\`,\`withdraw_at\`);`)
  await db.run(sql`CREATE TABLE \`documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text,
  	\`documents_id\` text,
  	\`news_id\` text,
  	\`articles_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_rels_order_idx\` ON \`documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_parent_idx\` ON \`documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_path_idx\` ON \`documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_media_id_idx\` ON \`documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_documents_id_idx\` ON \`documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_news_id_idx\` ON \`documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_articles_id_idx\` ON \`documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_version_corrections_order_idx\` ON \`_documents_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_corrections_parent_id_idx\` ON \`_documents_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_number\` text,
  	\`version_type\` text,
  	\`version_abstract\` text,
  	\`version_issuer_id\` text,
  	\`version_signer\` text,
  	\`version_issued_on\` text,
  	\`version_effective_on\` text,
  	\`version_expired_on\` text,
  	\`version_body\` text,
  	\`version_slug\` text,
  	\`version_field_id\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_issuer_id\`) REFERENCES \`issuers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_field_id\`) REFERENCES \`document_fields\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_parent_idx\` ON \`_documents_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_number_idx\` ON \`_documents_v\` (\`version_number\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_issuer_idx\` ON \`_documents_v\` (\`version_issuer_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_slug_idx\` ON \`_documents_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_field_idx\` ON \`_documents_v\` (\`version_field_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_state_idx\` ON \`_documents_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_scheduled_at_idx\` ON \`_documents_v\` (\`version_scheduled_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_withdraw_at_idx\` ON \`_documents_v\` (\`version_withdraw_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_submitted_at_idx\` ON \`_documents_v\` (\`version_submitted_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_submitted_by_idx\` ON \`_documents_v\` (\`version_submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_updated_at_idx\` ON \`_documents_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_created_at_idx\` ON \`_documents_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_deleted_at_idx\` ON \`_documents_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version__status_idx\` ON \`_documents_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_created_at_idx\` ON \`_documents_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_updated_at_idx\` ON \`_documents_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_latest_idx\` ON \`_documents_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_7_idx\` ON \`_documents_v\` (\`version__status\`,\`version_deleted_at\`,\`version_issued_on\`,\`version_search_text\`);`)
  await db.run(sql`CREATE INDEX \`version_type_version__status_version_deletedAt_version_i_idx\` ON \`_documents_v\` (\`version_type\`,\`version__status\`,\`version_deleted_at\`,\`version_issued_on\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_8_idx\` ON \`_documents_v\` (\`version_issuer_id\`,\`version__status\`,\`version_deleted_at\`,\`version_issued_on\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_9_idx\` ON \`_documents_v\` (\`version_field_id\`,\`version__status\`,\`version_deleted_at\`,\`version_issued_on\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_deletedAt_version_withdrawAt_3_idx\` ON \`_documents_v\` (\`version__status\`,\`version_deleted_at\`,\`version_withdraw_at\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text,
  	\`documents_id\` text,
  	\`news_id\` text,
  	\`articles_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_order_idx\` ON \`_documents_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_parent_idx\` ON \`_documents_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_path_idx\` ON \`_documents_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_media_id_idx\` ON \`_documents_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_documents_id_idx\` ON \`_documents_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_news_id_idx\` ON \`_documents_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_articles_id_idx\` ON \`_documents_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE TABLE \`press_links\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`newspaper\` text NOT NULL,
  	\`url\` text NOT NULL,
  	\`published_on\` text NOT NULL,
  	\`saved_by\` text,
  	\`saved_by_name\` text,
  	\`is_autosaved\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`press_links_updated_at_idx\` ON \`press_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`press_links_created_at_idx\` ON \`press_links\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`press_links_deleted_at_idx\` ON \`press_links\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`deletedAt_publishedOn_idx\` ON \`press_links\` (\`deleted_at\`,\`published_on\`);`)
  await db.run(sql`CREATE TABLE \`_press_links_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text NOT NULL,
  	\`version_newspaper\` text NOT NULL,
  	\`version_url\` text NOT NULL,
  	\`version_published_on\` text NOT NULL,
  	\`version_saved_by\` text,
  	\`version_saved_by_name\` text,
  	\`version_is_autosaved\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`press_links\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_press_links_v_parent_idx\` ON \`_press_links_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_links_v_version_version_updated_at_idx\` ON \`_press_links_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_press_links_v_version_version_created_at_idx\` ON \`_press_links_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_press_links_v_version_version_deleted_at_idx\` ON \`_press_links_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_press_links_v_created_at_idx\` ON \`_press_links_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_press_links_v_updated_at_idx\` ON \`_press_links_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_deletedAt_version_publishedOn_idx\` ON \`_press_links_v\` (\`version_deleted_at\`,\`version_published_on\`);`)
  await db.run(sql`CREATE TABLE \`issuers\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`order\` numeric DEFAULT 100,
  	\`slug\` text,
  	\`saved_by\` text,
  	\`saved_by_name\` text,
  	\`is_autosaved\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`issuers_order_idx\` ON \`issuers\` (\`order\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`issuers_slug_idx\` ON \`issuers\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`issuers_updated_at_idx\` ON \`issuers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`issuers_created_at_idx\` ON \`issuers\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`issuers_deleted_at_idx\` ON \`issuers\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`_issuers_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_name\` text NOT NULL,
  	\`version_order\` numeric DEFAULT 100,
  	\`version_slug\` text,
  	\`version_saved_by\` text,
  	\`version_saved_by_name\` text,
  	\`version_is_autosaved\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`issuers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_issuers_v_parent_idx\` ON \`_issuers_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_issuers_v_version_version_order_idx\` ON \`_issuers_v\` (\`version_order\`);`)
  await db.run(sql`CREATE INDEX \`_issuers_v_version_version_slug_idx\` ON \`_issuers_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_issuers_v_version_version_updated_at_idx\` ON \`_issuers_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_issuers_v_version_version_created_at_idx\` ON \`_issuers_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_issuers_v_version_version_deleted_at_idx\` ON \`_issuers_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_issuers_v_created_at_idx\` ON \`_issuers_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_issuers_v_updated_at_idx\` ON \`_issuers_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`document_fields\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`order\` numeric DEFAULT 100,
  	\`slug\` text,
  	\`saved_by\` text,
  	\`saved_by_name\` text,
  	\`is_autosaved\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`document_fields_order_idx\` ON \`document_fields\` (\`order\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`document_fields_slug_idx\` ON \`document_fields\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`document_fields_updated_at_idx\` ON \`document_fields\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`document_fields_created_at_idx\` ON \`document_fields\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`document_fields_deleted_at_idx\` ON \`document_fields\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`_document_fields_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_name\` text NOT NULL,
  	\`version_order\` numeric DEFAULT 100,
  	\`version_slug\` text,
  	\`version_saved_by\` text,
  	\`version_saved_by_name\` text,
  	\`version_is_autosaved\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`document_fields\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_document_fields_v_parent_idx\` ON \`_document_fields_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_document_fields_v_version_version_order_idx\` ON \`_document_fields_v\` (\`version_order\`);`)
  await db.run(sql`CREATE INDEX \`_document_fields_v_version_version_slug_idx\` ON \`_document_fields_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_document_fields_v_version_version_updated_at_idx\` ON \`_document_fields_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_document_fields_v_version_version_created_at_idx\` ON \`_document_fields_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_document_fields_v_version_version_deleted_at_idx\` ON \`_document_fields_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_document_fields_v_created_at_idx\` ON \`_document_fields_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_document_fields_v_updated_at_idx\` ON \`_document_fields_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`units_zalo_groups\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block\` text NOT NULL,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`units_zalo_groups_order_idx\` ON \`units_zalo_groups\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`units_zalo_groups_parent_id_idx\` ON \`units_zalo_groups\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_units_v_version_zalo_groups\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`block\` text NOT NULL,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_units_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_units_v_version_zalo_groups_order_idx\` ON \`_units_v_version_zalo_groups\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_units_v_version_zalo_groups_parent_id_idx\` ON \`_units_v_version_zalo_groups\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`contact_person\` text;`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`phone\` text;`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`email\` text;`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`address\` text;`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`is_on_facebook\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`facebook_url\` text;`)
  await db.run(sql`ALTER TABLE \`_units_v\` ADD \`version_contact_person\` text;`)
  await db.run(sql`ALTER TABLE \`_units_v\` ADD \`version_phone\` text;`)
  await db.run(sql`ALTER TABLE \`_units_v\` ADD \`version_email\` text;`)
  await db.run(sql`ALTER TABLE \`_units_v\` ADD \`version_address\` text;`)
  await db.run(sql`ALTER TABLE \`_units_v\` ADD \`version_is_on_facebook\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_units_v\` ADD \`version_facebook_url\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`documents_id\` text REFERENCES documents(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`press_links_id\` text REFERENCES press_links(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`issuers_id\` text REFERENCES issuers(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`document_fields_id\` text REFERENCES document_fields(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_press_links_id_idx\` ON \`payload_locked_documents_rels\` (\`press_links_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_issuers_id_idx\` ON \`payload_locked_documents_rels\` (\`issuers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_document_fields_id_idx\` ON \`payload_locked_documents_rels\` (\`document_fields_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`campaigns_rels\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_rels\`;`)
  await db.run(sql`DROP TABLE \`documents_corrections\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`DROP TABLE \`documents_rels\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`_documents_v\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_rels\`;`)
  await db.run(sql`DROP TABLE \`press_links\`;`)
  await db.run(sql`DROP TABLE \`_press_links_v\`;`)
  await db.run(sql`DROP TABLE \`issuers\`;`)
  await db.run(sql`DROP TABLE \`_issuers_v\`;`)
  await db.run(sql`DROP TABLE \`document_fields\`;`)
  await db.run(sql`DROP TABLE \`_document_fields_v\`;`)
  await db.run(sql`DROP TABLE \`units_zalo_groups\`;`)
  await db.run(sql`DROP TABLE \`_units_v_version_zalo_groups\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_id\` text,
  	\`articles_id\` text,
  	\`pages_id\` text,
  	\`campaigns_id\` text,
  	\`categories_id\` text,
  	\`media_id\` text,
  	\`episodes_id\` text,
  	\`indicators_id\` text,
  	\`figures_id\` text,
  	\`targets_id\` text,
  	\`closed_periods_id\` text,
  	\`reports_id\` text,
  	\`units_id\` text,
  	\`users_id\` text,
  	\`redirects_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`episodes_id\`) REFERENCES \`episodes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`indicators_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`figures_id\`) REFERENCES \`figures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`targets_id\`) REFERENCES \`targets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`closed_periods_id\`) REFERENCES \`closed_periods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`reports_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "news_id", "articles_id", "pages_id", "campaigns_id", "categories_id", "media_id", "episodes_id", "indicators_id", "figures_id", "targets_id", "closed_periods_id", "reports_id", "units_id", "users_id", "redirects_id") SELECT "id", "order", "parent_id", "path", "news_id", "articles_id", "pages_id", "campaigns_id", "categories_id", "media_id", "episodes_id", "indicators_id", "figures_id", "targets_id", "closed_periods_id", "reports_id", "units_id", "users_id", "redirects_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_campaigns_id_idx\` ON \`payload_locked_documents_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_categories_id_idx\` ON \`payload_locked_documents_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_episodes_id_idx\` ON \`payload_locked_documents_rels\` (\`episodes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_indicators_id_idx\` ON \`payload_locked_documents_rels\` (\`indicators_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_figures_id_idx\` ON \`payload_locked_documents_rels\` (\`figures_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_targets_id_idx\` ON \`payload_locked_documents_rels\` (\`targets_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_closed_periods_id_idx\` ON \`payload_locked_documents_rels\` (\`closed_periods_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reports_id_idx\` ON \`payload_locked_documents_rels\` (\`reports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_units_id_idx\` ON \`payload_locked_documents_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`ALTER TABLE \`units\` DROP COLUMN \`contact_person\`;`)
  await db.run(sql`ALTER TABLE \`units\` DROP COLUMN \`phone\`;`)
  await db.run(sql`ALTER TABLE \`units\` DROP COLUMN \`email\`;`)
  await db.run(sql`ALTER TABLE \`units\` DROP COLUMN \`address\`;`)
  await db.run(sql`ALTER TABLE \`units\` DROP COLUMN \`is_on_facebook\`;`)
  await db.run(sql`ALTER TABLE \`units\` DROP COLUMN \`facebook_url\`;`)
  await db.run(sql`ALTER TABLE \`_units_v\` DROP COLUMN \`version_contact_person\`;`)
  await db.run(sql`ALTER TABLE \`_units_v\` DROP COLUMN \`version_phone\`;`)
  await db.run(sql`ALTER TABLE \`_units_v\` DROP COLUMN \`version_email\`;`)
  await db.run(sql`ALTER TABLE \`_units_v\` DROP COLUMN \`version_address\`;`)
  await db.run(sql`ALTER TABLE \`_units_v\` DROP COLUMN \`version_is_on_facebook\`;`)
  await db.run(sql`ALTER TABLE \`_units_v\` DROP COLUMN \`version_facebook_url\`;`)
}
