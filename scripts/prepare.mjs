/**
 * What `npm start`, `npm run dev` and `npm test` run first, on a machine that may have nothing but
 * Node and git. It must parse and link on old Nodes, so that they reach the sentence about their
 * version: only old syntax here, and everything else is imported after the check.
 */
import { nodeVersionProblem } from './prepare/node-version.mjs'

const problem = nodeVersionProblem(process.versions.node)
if (problem === null) {
  import('./prepare/steps.mjs').then(
    (steps) => steps.prepare({ withBrowser: process.argv.includes('--with-browser') }),
    (error) => {
      console.error(error)
      process.exitCode = 1
    },
  )
} else {
  console.error(problem)
  process.exitCode = 1
}
