import base from './playwright.config'
export default { ...base, timeout: 100_000, expect: { timeout: 20_000 }, workers: 2, use: { ...base.use, screenshot: 'only-on-failure' }, webServer: { ...(base.webServer as object), timeout: 600_000 } } as typeof base
