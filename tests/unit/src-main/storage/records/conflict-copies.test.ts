import { describe, expect, it } from 'vitest'
import { originalOf } from '../../../../../src-main/storage/records/conflict-copies'

const STEM = /^(?:themes|doc_[0-9a-f]{16})/
const DOC = 'doc_0123456789abcdef'

describe('conflict copies', () => {
  it.each([
    ['themes (conflicted copy 2026-01-05 101112).json', 'themes.json', 'Nextcloud'],
    ['themes_conflict-20260105-101112.json', 'themes.json', 'ownCloud, older'],
    ["themes (Anna's conflicted copy 2026-01-05).json", 'themes.json', 'Dropbox'],
    ['themes (Conflicterende kopie van WERKPLEK07 2026-01-05).json', 'themes.json', 'Dropbox, Dutch'],
    [`${DOC}.sync-conflict-20260105-101112-ABCDEFG.json`, `${DOC}.json`, 'Syncthing'],
    [`${DOC}-WERKPLEK07.json`, `${DOC}.json`, 'OneDrive'],
    [`${DOC}-WERKPLEK07-2.json`, `${DOC}.json`, 'OneDrive, second'],
    ['themes (SFConflict anna@example.org 2026-01-05-10-11-12).json', 'themes.json', 'Seafile'],
    ['themes_WERKPLEK07_Jan-05-1011-2026_CaseConflict.json', 'themes.json', 'Synology Drive'],
    ['themes.Conflict.json', 'themes.json', 'Resilio Sync'],
    ['themes (1).json', 'themes.json', 'Windows, Google Drive'],
    ['themes - kopie (2).json', 'themes.json', 'Windows Explorer, Dutch'],
    ['themes 2.json', 'themes.json', 'iCloud'],
    ['themes [Conflict].json', 'themes.json', 'Google Drive for desktop'],
  ])('%s is one of %s (%s)', (name, original) => {
    expect(originalOf(name, STEM, '.json')).toBe(original)
  })

  it.each([
    'themes.json',
    `${DOC}.json`,
    'themes.json.0123456789abcdef.tmp',
    '.syncthing.themes.json.tmp',
    '~syncthing~themes.json.tmp',
    '.themes.json.~1a2b',
    'themes.json.corrupt-0123456789abcdef',
    'themesandmore.json',
    'my themes (1).json',
    `${DOC}0.json`,
    'themes ().json.part',
    `themes (${'x'.repeat(200)}).json`,
  ])('%s is none', name => {
    expect(originalOf(name, STEM, '.json')).toBeNull()
  })
})
