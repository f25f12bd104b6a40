import { register } from 'node:module'
import { pathToFileURL } from 'node:url'
import { start } from './app'

/**
 * Runs the app's built main module as Electron runs it: `electron` is the stand-in, and Electron becomes ready only after
 * the module has been evaluated. Started from the bundle as `node run.js MAIN ARGUMENTS…`.
 */
const standin = new URL('./electron.js', import.meta.url).href
const hook = `export const resolve = (name, context, next) =>
  next(name === 'electron' ? ${JSON.stringify(standin)} : name, context)`
register(`data:text/javascript,${encodeURIComponent(hook)}`)

// The app sees the arguments as Electron gives them: the program, its own module, and what the user gave.
process.argv.splice(1, 1)
try {
  await import(pathToFileURL(process.argv[1] ?? '').href)
} catch (error) {
  console.error(error)
  process.exit(1)
}
start()
