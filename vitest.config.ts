import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/{unit,durability,security}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Left to itself it keeps a core free, which on two of them is half.
    maxWorkers: '100%',
    // Files that start processes or write many files share two cores with everything else.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
  },
})
