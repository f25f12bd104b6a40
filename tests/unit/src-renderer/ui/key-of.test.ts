import { describe, expect, test } from 'vitest'
import { digitOf, keyOf, textOf } from '../../../../src-renderer/ui/key-of'

const press = (key: string, code: string, more: object = {}) => ({
  key,
  code,
  keyCode: 0,
  isComposing: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
})

describe('the key of an event', () => {
  test('is what it types on a Latin layout, wherever that is', () => {
    expect(keyOf(press('Z', 'KeyZ'))).toBe('z')
    expect(keyOf(press('z', 'KeyW'))).toBe('z')
    expect(keyOf(press('q', 'KeyA'))).toBe('q')
    expect(keyOf(press(';', 'KeyZ'))).toBe(';')
    expect(keyOf(press('é', 'Digit2'))).toBe('é')
    expect(keyOf(press('-', 'Digit6'))).toBe('-')
  })
  test('is the one at its place on a layout of another script', () => {
    expect(keyOf(press('ζ', 'KeyZ'))).toBe('z')
    expect(keyOf(press('Я', 'KeyZ'))).toBe('z')
    expect(keyOf(press('б', 'Comma'))).toBe(',')
    expect(keyOf(press('ж', 'Semicolon'))).toBe('ж')
  })
  test('is its name where it types nothing', () => {
    expect(keyOf(press('ArrowLeft', 'ArrowLeft'))).toBe('ArrowLeft')
    expect(keyOf(press('End', 'Numpad1'))).toBe('End')
  })
  test('is none while an input method composes', () => {
    expect(keyOf(press('z', 'KeyZ', { isComposing: true }))).toBe('')
    expect(keyOf(press('Enter', 'Enter', { isComposing: true }))).toBe('')
    expect(keyOf(press('Process', 'KeyZ', { keyCode: 229 }))).toBe('')
  })
})

describe('the digit of a number key', () => {
  test('is what it types, or what stands at its place', () => {
    expect(digitOf(press('2', 'Digit2'))).toBe(2)
    expect(digitOf(press('@', 'Digit2'))).toBe(2)
    expect(digitOf(press('é', 'Digit2'))).toBe(2)
    expect(digitOf(press('٢', 'Digit2'))).toBe(2)
    expect(digitOf(press('7', 'Numpad7'))).toBe(7)
  })
  test('is none of other keys, of a number pad that moves, or while composing', () => {
    expect(digitOf(press('a', 'KeyA'))).toBeNull()
    expect(digitOf(press('End', 'Numpad1'))).toBeNull()
    expect(digitOf(press('2', 'Digit2', { isComposing: true }))).toBeNull()
  })
})

describe('the character a key types', () => {
  test('is the character, with AltGr too', () => {
    expect(textOf(press('N', 'KeyN'))).toBe('N')
    expect(textOf(press('€', 'KeyE', { ctrlKey: true, altKey: true }))).toBe('€')
  })
  test('is none for shortcuts, named keys and what an input method takes', () => {
    expect(textOf(press('k', 'KeyK', { ctrlKey: true }))).toBe('')
    expect(textOf(press('k', 'KeyK', { metaKey: true }))).toBe('')
    expect(textOf(press('Enter', 'Enter'))).toBe('')
    expect(textOf(press('n', 'KeyN', { isComposing: true }))).toBe('')
  })
})
