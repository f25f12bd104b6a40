/**
 * What the app's main process gets when it imports `electron`: as much of it as the app uses, typed by Electron's own
 * declarations. Importing another name fails when the bundle is linked, and using another member throws.
 */
// biome-ignore-start lint/performance/noBarrelFile: this file is the module that stands in for another.
export { app } from './app'
export { BrowserWindow } from './browser-window'
export { dialog } from './dialog'
export { ipcMain } from './ipc-main'
export { Menu } from './menu'
export { protocol } from './protocol'
export { session } from './session'
export { clipboard, nativeTheme, powerMonitor, shell } from './system'
export { utilityProcess } from './utility-process'
// biome-ignore-end lint/performance/noBarrelFile: as above.
