import { config } from 'zod/v4/core'

// Before any schema is made: the page's policy forbids making code from text, and zod's trying whether it may is
// reported as a breach of that policy each time a window opens.
config({ jitless: true })
