import { availableParallelism } from 'node:os'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const UNIT = { environment: 'node', testTimeout: 30_000 }

export default defineConfig({
  plugins: [react()],
  test: {
    // By itself Vitest leaves one processor idle, which on two is half of them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      { extends: true, test: { ...UNIT, name: 'content', isolate: false, include: ['tests/content/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          ...UNIT,
          name: 'unit',
          // These files share their modules, which saves loading the content for each of them.
          isolate: false,
          include: ['src/**/*.test.ts', 'tests/{architecture,contract,figures}/**/*.test.ts'],
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
          name: 'pages',
          environment: 'jsdom',
          testTimeout: 60_000,
          include: ['src/**/*.test.tsx', 'tests/pages/**/*.test.tsx'],
          setupFiles: ['tests/support/setup.ts'],
        },
      },
    ],
  },
})
