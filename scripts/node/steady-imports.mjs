/**
 * `node --import ./scripts/node/steady-imports.mjs …`
 *
 * Lexical's entry files for Node load their real modules with a top-level `await import()`. On
 * Node 20 a graph with some twenty of them at once deadlocks in about one start of ten (seen with
 * plain Node 20.20: the process hangs, or ends with code 13). This points those entries straight
 * at the modules that they would load.
 */
import { register } from 'node:module'

const hooks = `
  export async function resolve(specifier, context, next) {
    const found = await next(specifier, context)
    return { ...found, url: found.url.replace(/(\\/Lexical\\w*)\\.node\\.mjs$/, '$1.prod.mjs') }
  }
`

register(`data:text/javascript,${encodeURIComponent(hooks)}`)
