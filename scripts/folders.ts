import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawFolders } from './folders/draw-folders'
import { readImports } from './folders/read-imports'
import { root } from './run-command'

/** `npm run folders`: draws the folders and their imports into the documentation again. */
writeFileSync(join(root, 'docs/folders.md'), drawFolders(readImports(root)))
