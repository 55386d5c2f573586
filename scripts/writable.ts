import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Env } from '@/env'

/**
 * Why the portal could not store anything; null when it can. Makes the folders that are missing:
 * whether that works is what the question is.
 */
export function storageProblem({
  DATABASE_URL,
  MEDIA_DIR,
  CACHE_DIR,
}: Pick<Env, 'DATABASE_URL' | 'MEDIA_DIR' | 'CACHE_DIR'>): string | null {
  const database = DATABASE_URL.startsWith('file:') ? DATABASE_URL.replace(/^file:/, '') : null
  if (database !== null) {
    // SQLite writes its journal beside the file.
    if (!isWritableFolder(path.dirname(database))) {
      return problem('DATABASE_URL', `thư mục ${path.dirname(path.resolve(database))}`)
    }
    if (existsSync(database) && !isWritable(database)) {
      return problem('DATABASE_URL', `tệp ${path.resolve(database)}`)
    }
  }
  const folders = { MEDIA_DIR, CACHE_DIR }
  const refused = Object.entries(folders).find(([, folder]) => !isWritableFolder(folder))
  return refused ? problem(refused[0], `thư mục ${path.resolve(refused[1])}`) : null
}

function problem(key: string, place: string): string {
  return `Không ghi được vào ${place} (${key}). Hãy cấp quyền ghi cho tài khoản đang chạy lệnh này, hoặc đặt ${key} trong .env là một nơi khác.`
}

function isWritableFolder(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true })
  } catch {
    // Whatever the system says, no file of ours can be put there.
    return false
  }
  return isWritable(folder)
}

function isWritable(place: string): boolean {
  try {
    accessSync(place, constants.W_OK)
    return true
  } catch {
    return false
  }
}
