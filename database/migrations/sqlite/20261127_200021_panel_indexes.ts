import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE INDEX \`_news_v_panel_search_idx\` ON \`_news_v\` (\`latest\`,\`version_deleted_at\`,\`version_updated_at\`,\`version_title\`,\`version_lead\`,\`version_search_text\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_panel_status_idx\` ON \`_news_v\` (\`latest\`,\`version_deleted_at\`,\`version__status\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_panel_date_idx\` ON \`_news_v\` (\`latest\`,\`version_deleted_at\`,\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_panel_title_idx\` ON \`_news_v\` (\`latest\`,\`version_deleted_at\`,\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_panel_unit_idx\` ON \`_news_v\` (\`latest\`,\`version_deleted_at\`,\`version_unit_id\`,\`version__status\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_panel_category_idx\` ON \`_news_v\` (\`latest\`,\`version_deleted_at\`,\`version_category_id\`,\`version__status\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_panel_search_idx\` ON \`_articles_v\` (\`latest\`,\`version_deleted_at\`,\`version_updated_at\`,\`version_title\`,\`version_lead\`,\`version_search_text\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_panel_status_idx\` ON \`_articles_v\` (\`latest\`,\`version_deleted_at\`,\`version__status\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_panel_date_idx\` ON \`_articles_v\` (\`latest\`,\`version_deleted_at\`,\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_panel_title_idx\` ON \`_articles_v\` (\`latest\`,\`version_deleted_at\`,\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_panel_unit_idx\` ON \`_articles_v\` (\`latest\`,\`version_deleted_at\`,\`version_unit_id\`,\`version__status\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_panel_category_idx\` ON \`_articles_v\` (\`latest\`,\`version_deleted_at\`,\`version_category_id\`,\`version__status\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_panel_search_idx\` ON \`_episodes_v\` (\`latest\`,\`version_deleted_at\`,\`version_updated_at\`,\`version_title\`,\`version_lead\`,\`version_search_text\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_panel_status_idx\` ON \`_episodes_v\` (\`latest\`,\`version_deleted_at\`,\`version__status\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_panel_date_idx\` ON \`_episodes_v\` (\`latest\`,\`version_deleted_at\`,\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_panel_title_idx\` ON \`_episodes_v\` (\`latest\`,\`version_deleted_at\`,\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_panel_unit_idx\` ON \`_episodes_v\` (\`latest\`,\`version_deleted_at\`,\`version_unit_id\`,\`version__status\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_panel_category_idx\` ON \`_episodes_v\` (\`latest\`,\`version_deleted_at\`,\`version_category_id\`,\`version__status\`,\`version_updated_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`_news_v_panel_search_idx\`;`)
  await db.run(sql`DROP INDEX \`_news_v_panel_status_idx\`;`)
  await db.run(sql`DROP INDEX \`_news_v_panel_date_idx\`;`)
  await db.run(sql`DROP INDEX \`_news_v_panel_title_idx\`;`)
  await db.run(sql`DROP INDEX \`_news_v_panel_unit_idx\`;`)
  await db.run(sql`DROP INDEX \`_news_v_panel_category_idx\`;`)
  await db.run(sql`DROP INDEX \`_articles_v_panel_search_idx\`;`)
  await db.run(sql`DROP INDEX \`_articles_v_panel_status_idx\`;`)
  await db.run(sql`DROP INDEX \`_articles_v_panel_date_idx\`;`)
  await db.run(sql`DROP INDEX \`_articles_v_panel_title_idx\`;`)
  await db.run(sql`DROP INDEX \`_articles_v_panel_unit_idx\`;`)
  await db.run(sql`DROP INDEX \`_articles_v_panel_category_idx\`;`)
  await db.run(sql`DROP INDEX \`_episodes_v_panel_search_idx\`;`)
  await db.run(sql`DROP INDEX \`_episodes_v_panel_status_idx\`;`)
  await db.run(sql`DROP INDEX \`_episodes_v_panel_date_idx\`;`)
  await db.run(sql`DROP INDEX \`_episodes_v_panel_title_idx\`;`)
  await db.run(sql`DROP INDEX \`_episodes_v_panel_unit_idx\`;`)
  await db.run(sql`DROP INDEX \`_episodes_v_panel_category_idx\`;`)
}
