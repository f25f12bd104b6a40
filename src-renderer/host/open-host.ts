import { electronHost } from './electron-host'
import type { Host } from './host'
import { openWebHost } from './web-host'

/** The host this page runs in: Electron where its preload is there, else the web host. */
export async function openHost(): Promise<Host> {
  return window.kanttekening ? electronHost(window.kanttekening) : openWebHost()
}
