import type { Page } from '@playwright/test'
import { expectAccessible } from '../e2e/fixtures/accessible'
import { selectText } from '../e2e/fixtures/select-text'
import { expect, test } from '../e2e/fixtures/test'

const note = (page: Page) => page.getByRole('textbox', { name: 'Notitie' })
