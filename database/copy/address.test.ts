import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parseAddress } from '@/database/copy/address'

const nameOf = (url: string) => parseAddress(url)?.name

test.each([
  ['mongodb://localhost/portal', 'mongodb://localhost:27017/portal'],
  ['mongodb://ai:mat%20khau@Host:27018/portal?replicaSet=rs', 'mongodb://host:27018/portal'],
  ['mongodb://ai:m@t@host', 'mongodb://host:27017/test'],
  ['mongodb://b,a:1/portal', 'mongodb://a:1,b:27017/portal'],
  ['mongodb+srv://ai:mk@cluster.example.vn/portal', 'mongodb+srv://cluster.example.vn/portal'],
])('%s is named %s, without a password', (url, name) => {
  expect(nameOf(url)).toBe(name)
})

test.each(['', 'portal.db', 'file:', 'mongodb://', 'postgres://localhost/portal'])(
  '“%s” is no address',
  (url) => {
    expect(parseAddress(url)).toBeNull()
  },
)

test('one file has one name, however it is reached', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-address-'))
  writeFileSync(path.join(folder, 'a.db'), '')
  symlinkSync('a.db', path.join(folder, 'b.db'))
  const names = ['a.db', 'b.db', '../' + path.basename(folder) + '/a.db'].map((file) =>
    nameOf(`file:${folder}/${file}`),
  )
  expect(new Set(names).size).toBe(1)
  rmSync(folder, { recursive: true })
})
