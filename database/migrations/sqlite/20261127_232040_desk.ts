import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE INDEX \`_status_deletedAt_withdrawAt_idx\` ON \`news\` (\`_status\`,\`deleted_at\`,\`withdraw_at\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_deletedAt_version_withdrawAt_idx\` ON \`_news_v\` (\`version__status\`,\`version_deleted_at\`,\`version_withdraw_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_panel_state_idx\` ON \`_news_v\` (\`latest\`,\`version_deleted_at\`,\`version_state\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_withdrawAt_1_idx\` ON \`articles\` (\`_status\`,\`deleted_at\`,\`withdraw_at\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_deletedAt_version_withdrawAt_1_idx\` ON \`_articles_v\` (\`version__status\`,\`version_deleted_at\`,\`version_withdraw_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_panel_state_idx\` ON \`_articles_v\` (\`latest\`,\`version_deleted_at\`,\`version_state\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_withdrawAt_2_idx\` ON \`episodes\` (\`_status\`,\`deleted_at\`,\`withdraw_at\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_deletedAt_version_withdrawAt_2_idx\` ON \`_episodes_v\` (\`version__status\`,\`version_deleted_at\`,\`version_withdraw_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_panel_state_idx\` ON \`_episodes_v\` (\`latest\`,\`version_deleted_at\`,\`version_state\`,\`version_updated_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`_status_deletedAt_withdrawAt_idx\`;`)
  await db.run(sql`DROP INDEX \`version__status_version_deletedAt_version_withdrawAt_idx\`;`)
  await db.run(sql`DROP INDEX \`_news_v_panel_state_idx\`;`)
  await db.run(sql`DROP INDEX \`_status_deletedAt_withdrawAt_1_idx\`;`)
  await db.run(sql`DROP INDEX \`version__status_version_deletedAt_version_withdrawAt_1_idx\`;`)
  await db.run(sql`DROP INDEX \`_articles_v_panel_state_idx\`;`)
  await db.run(sql`DROP INDEX \`_status_deletedAt_withdrawAt_2_idx\`;`)
  await db.run(sql`DROP INDEX \`version__status_version_deletedAt_version_withdrawAt_2_idx\`;`)
  await db.run(sql`DROP INDEX \`_episodes_v_panel_state_idx\`;`)
}
