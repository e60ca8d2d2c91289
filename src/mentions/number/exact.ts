import Big from 'big.js'

/** Decimals are read exactly: doubles would make 8.2 × 1e8 819999999.9999999. */
export const ZERO = new Big(0)
export const ONE = new Big(1)
