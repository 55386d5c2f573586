import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { storageProblem } from './writable'

let folder: string
/** Nobody can make a folder under a file, whoever runs the tests. */
let file: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'writable-'))
  file = path.join(folder, 'file')
  writeFileSync(file, '')
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('the places where the portal stores', () => {
  it('are fine when they can be made', () => {
    const media = path.join(folder, 'var', 'media')
    const DATABASE_URL = `file:${folder}/data/portal.db`
    expect(storageProblem({ DATABASE_URL, MEDIA_DIR: media, CACHE_DIR: folder })).toBeNull()
    expect(existsSync(media)).toBe(true)
  })

  it('stop the start with one sentence where the database cannot be written', () => {
    const DATABASE_URL = `file:${file}/portal.db`
    const problem = storageProblem({ DATABASE_URL, MEDIA_DIR: folder, CACHE_DIR: folder })
    expect(problem).toMatch(/^Không ghi được vào thư mục .+\/file \(DATABASE_URL\)\. [^\n]+$/)
  })

  it('stop the start with one sentence where pictures cannot be kept', () => {
    const DATABASE_URL = `file:${folder}/portal.db`
    const MEDIA_DIR = path.join(file, 'media')
    const problem = storageProblem({ DATABASE_URL, MEDIA_DIR, CACHE_DIR: folder })
    expect(problem).toMatch(/^Không ghi được vào thư mục .+\/file\/media \(MEDIA_DIR\)\. [^\n]+$/)
  })

  it('are no folders of this machine where the database is MongoDB', () => {
    const DATABASE_URL = 'mongodb://localhost/portal'
    expect(storageProblem({ DATABASE_URL, MEDIA_DIR: folder, CACHE_DIR: folder })).toBeNull()
  })
})
