import { availableParallelism } from 'node:os'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const UNIT = { environment: 'node', testTimeout: 30_000 }
const PAGES = { environment: 'jsdom', testTimeout: 180_000, setupFiles: ['tests/support/dom.ts', 'tests/support/setup.ts'] }

export default defineConfig({
  plugins: [react()],
  test: {
    // Most of what a test makes is gone a moment later: with room for it, less time goes into collecting it.
    execArgv: ['--max-semi-space-size=64'],
    // By itself Vitest leaves one processor idle, which on two is half of them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: {
          ...UNIT,
          name: 'unit',
          // These files share their modules, which saves loading the content for each of them.
          isolate: false,
          include: ['src/**/*.test.ts', 'tests/{architecture,content,contract,figures}/**/*.test.ts'],
          exclude: ['**/*.mocked.test.ts'],
          setupFiles: ['tests/support/same-numbers.ts'],
        },
      },
      // What replaces a module of others would reach them too.
      { extends: true, test: { ...UNIT, name: 'mocked', include: ['src/**/*.mocked.test.ts'] } },
      {
        extends: true,
        test: { name: 'dist', environment: 'node', include: ['tests/dist/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          ...PAGES,
          name: 'pages',
          // These files share the window and the libraries, which takes half of the time; the app's own modules are new for each (setup.ts).
          isolate: false,
          include: ['tests/pages/**/*.test.tsx'],
          exclude: ['**/*.alone.test.tsx'],
        },
      },
      // One component each, with answers that the test gives: these files share their modules too, which saves loading the app for each.
      {
        extends: true,
        test: { ...PAGES, name: 'parts', isolate: false, include: ['src/**/*.test.tsx'], setupFiles: ['tests/support/dom.ts'] },
      },
      // What starts the app as a browser does cannot end it again.
      { extends: true, test: { ...PAGES, name: 'alone', include: ['tests/pages/**/*.alone.test.tsx'] } },
    ],
  },
})
