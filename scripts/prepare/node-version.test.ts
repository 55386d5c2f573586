import { expect, test } from 'vitest'
import packageJson from '../../package.json'
import { nodeVersionProblem } from './node-version.mjs'

test.each(['20.19.0', '20.20.2', '22.12.0', '22.21.1', '23.0.0', '24.1.0'])(
  'Node %s runs the portal',
  (version) => {
    expect(nodeVersionProblem(version)).toBeNull()
  },
)

test.each(['14.21.3', '18.20.8', '20.18.3', '21.7.3', '22.11.0'])(
  'Node %s is refused by a sentence that names it',
  (version) => {
    expect(nodeVersionProblem(version)).toContain(`đang dùng ${version}.`)
  },
)

test('the range is that of package.json', () => {
  expect(packageJson.engines.node).toBe('^20.19.0 || >=22.12.0')
})
