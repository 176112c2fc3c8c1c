import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'tests',
  timeout: 30_000,
  reporter: 'line',
  workers: 2,
  use: {
    baseURL: 'http://localhost:4173',
    actionTimeout: 8_000,
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
    },
  },
  webServer: { command: 'npx vite preview --outDir dist-fake --port 4173 --strictPort', url: 'http://localhost:4173', reuseExistingServer: false },
})
