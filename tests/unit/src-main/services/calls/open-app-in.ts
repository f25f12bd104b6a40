import { resolve } from 'node:path'
import { openApp } from '../../../../../src-main/services/open-app'
import type { App } from '../../../../../src-main/services/session/app'

/** An app whose data is in a folder, as a host opens it. */
export function openAppIn(userData: string, more: Partial<Parameters<typeof openApp>[0]> = {}): Promise<App> {
  return openApp({
    userData,
    resources: resolve(import.meta.dirname, '../../../../../resources'),
    host: 'web',
    version: '0.0.0',
    locale: 'nl',
    userName: 'Ana',
    shell: {},
    ...more,
  })
}
