import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Decimal } from './decimal.js'

const digits = fc.integer({ min: 0, max: 30 }).chain((places) =>
  fc.bigInt({ min: 0n, max: 10n ** 35n }).map((units) => {
    const written = String(units).padStart(places + 1, '0')
    return places === 0 ? written : `${written.slice(0, -places)}.${written.slice(-places)}`
  })
)

describe('decimals', () => {
  it('are the double that their digits name', () => {
    fc.assert(fc.property(digits, (written) => Decimal.parse(written).toNumber() === Number(written)))
  })

  it('multiply, add and compare without loss', () => {
    expect(Decimal.parse('8.2').times(Decimal.of(1e8)).toNumber()).toBe(820_000_000)
    expect(Decimal.parse('0.1').plus(Decimal.parse('0.2')).toNumber()).toBe(0.3)
    expect(Decimal.parse('1.50').equals(Decimal.parse('1.5'))).toBe(true)
    expect(Decimal.parse('1.49').lessThan(Decimal.parse('1.5'))).toBe(true)
    fc.assert(
      fc.property(digits, digits, (a, b) => {
        const [first, second] = [Decimal.parse(a), Decimal.parse(b)]
        return first.plus(second).equals(second.plus(first)) && !first.plus(second).lessThan(first)
      })
    )
  })

  it('divide and round half up', () => {
    expect(Decimal.ONE.dividedBy(Decimal.of(3)).times(Decimal.of(100)).rounded(2).toNumber()).toBe(33.33)
    expect(Decimal.of(2).dividedBy(Decimal.of(3)).rounded(2).toNumber()).toBe(0.67)
    expect(Decimal.parse('0.125').rounded(2).toNumber()).toBe(0.13)
    expect(Decimal.parse('0.1').rounded(2).toNumber()).toBe(0.1)
  })

  it('know whole tens', () => {
    expect(['30', '0', '130.0', '31', '30.5', '0.3'].map((each) => Decimal.parse(each).isRound())).toEqual([
      true,
      true,
      true,
      false,
      false,
      false
    ])
  })
})
