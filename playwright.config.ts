import { defineConfig } from '@playwright/test'
import { EDITOR_IN_CHIEF, PORTAL_URL, portalEnvironment } from './e2e/fixtures/portal'
import { findSystemBrowser } from './scripts/prepare/browser.mjs'

const SECOND = 1000
const executablePath = findSystemBrowser(process.env)

/** Journeys on the production build, with a database and a media folder of their own. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 2,
  // How long until something counts as broken, not how fast it must be: with two browsers on two
  // busy cores a form of the panel has been seen to need half a minute until it can be used.
  timeout: 300 * SECOND,
  expect: { timeout: 90 * SECOND },
  forbidOnly: true,
  reporter: 'list',
  use: {
    baseURL: PORTAL_URL,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
      ],
    },
  },
  // Most journeys are told at a desk; a journey of a reader on a phone says so with
  // `test.use({ viewport: PHONE })`.
  projects: [
    { name: 'newsroom', testMatch: 'fixtures/*.setup.ts' },
    {
      name: 'chromium',
      testMatch: '{journeys,pages,operation}/*.spec.ts',
      use: { viewport: { width: 1280, height: 800 } },
      dependencies: ['newsroom'],
    },
  ],
  webServer: {
    command: 'node e2e/fixtures/serve.mjs',
    url: `${PORTAL_URL}/admin/login`,
    env: portalEnvironment(EDITOR_IN_CHIEF),
    timeout: 240 * SECOND,
    reuseExistingServer: false,
    stdout: 'pipe',
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15 * SECOND },
  },
})
