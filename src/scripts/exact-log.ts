/** Fixed point: so many bits behind it. */
const BITS = 128n
const ONE = 1n << BITS

/** Twice the inverse hyperbolic tangent of a share, by its series: the logarithm of (1 + share) / (1 - share). */
const twiceArtanh = (share: bigint): bigint => {
  const square = (share * share) >> BITS
  let sum = 0n
  for (let power = share, at = 1n; power !== 0n; power = (power * square) >> BITS, at += 2n) sum += power / at
  return 2n * sum
}

const LOG_OF_TWO = twiceArtanh(ONE / 3n)

/**
 * The double that is closest to the logarithm of a number between 0 and 1. `Math.log` may be off by the last digit, which decides between
 * two ways to cut a text that are as probable: C libraries are right there.
 */
export const exactLog = (share: number): number => {
  let mantissa = share
  let halvings = 0n
  for (; mantissa < 1; mantissa *= 2) halvings++
  const fixed = BigInt(mantissa * 2 ** 52) << (BITS - 52n)
  const log = twiceArtanh(((fixed - ONE) << BITS) / (fixed + ONE)) - halvings * LOG_OF_TWO
  return Number(log) / 2 ** Number(BITS)
}
