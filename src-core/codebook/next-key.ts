import type { Theme } from './model'

/**
 * One or two capitals that stand for a theme where its colour cannot be seen: its first letter, else its initials, else
 * its first letter with another of its own, else with a digit; none that a theme has already.
 */
export function nextKey(name: string, themes: readonly Pick<Theme, 'key'>[]): string {
  const taken = new Set(themes.map(theme => theme.key.toUpperCase()))
  const letters = plainLetters(name)
  const first = letters[0] ?? 'T'
  const initials = name
    .split(/[^\p{L}\p{N}]+/u)
    .map(word => plainLetters(word)[0] ?? '')
    .join('')
    .slice(0, 2)
  const pairs = [...letters.slice(1), ...'23456789'].map(second => first + second)
  return [first, initials, ...pairs].find(key => key !== '' && !taken.has(key)) ?? first
}

function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
}
