import { describe, expect, it } from 'vitest'
import { withBmpPatterns } from './bmp-patterns.js'

/** What the patterns of a module find in a text, before and after. */
const found = (pattern: string, text: string): readonly (string | undefined)[] =>
  [pattern, withBmpPatterns(`export const P = ${pattern}`).slice('export const P = '.length)].map(
    (literal) => (new Function(`return ${literal}`)() as RegExp).exec(text)?.[0]
  )

describe('patterns for texts of one unit a character', () => {
  it.each([
    ['/由[^，。]{2,8}主持/u', '会议由市长王明主持。', '由市长王明主持'],
    [String.raw`/\p{Script=Han}{2,4}(?=主持)/u`, '5日王明主持', '日王明'],
    [String.raw`/[\p{Script=Han}·]+$/u`, '（卡尔·马克', '卡尔·马克'],
    [String.raw`/[^\p{Script=Han}]+/u`, '会议12%在', '12%'],
    ['/(?<=.{2})公司/gu', '某某公司', '公司'],
    [String.raw`/[“\]\[]\p{Script=Han}{2}/u`, '“]王明', ']王明']
  ])('%s finds the same in the basic plane', (pattern, text, expected) => {
    expect(found(pattern, text)).toEqual([expected, expected])
    expect(withBmpPatterns(pattern)).not.toMatch(/\/[a-z]*u[a-z]*$/)
  })

  it('reads the characters beyond it as Han characters of two units', () => {
    expect(found(String.raw`/\p{Script=Han}{2,4}(?=主持)/u`, '，黄𬭎主持')).toEqual(['黄𬭎', '黄𬭎'])
  })

  it.each([
    String.raw`/^[\p{P}\p{S}]+$/u`,
    String.raw`/^[^\P{Script=Han}的]$/u`,
    '/copyright/iu',
    String.raw`/\u{20000}/u`
  ])('leaves %s as it is', (pattern) => {
    expect(withBmpPatterns(pattern)).toBe(pattern)
  })

  it('eases patterns that are composed, inside a class and outside', () => {
    const code = `const a = \`[\${b}\\\\p{Script=Han}]\`; const p = new RegExp('^\\\\p{Script=Han}', 'gu')`
    const eased = withBmpPatterns(code)
    expect(eased).toMatch(/`\[\$\{b\}⺀-[^[]*\]`/)
    expect(eased).toMatch(/'\^\[⺀-[^[]*\]', 'g'\)$/)
  })

  it('refuses a piece of a pattern that needs the flag', () => {
    expect(() => withBmpPatterns(String.raw`const piece = '[^\\p{L}]'`)).toThrow(/needs the flag/)
  })
})
