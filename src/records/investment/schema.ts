import * as z from 'zod'
import { MODIFIERS } from '../../core/modifier.js'

export const KINDS = ['total', 'completed', 'planned', 'signed', 'fixed-asset', 'foreign', 'other'] as const
export type InvestmentKind = (typeof KINDS)[number]

export const investmentFields = {
  amount: z.number().positive().describe('in base units of the currency'),
  max: z.number().nullable().describe('upper end where a range is stated'),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/u)
    .describe('ISO 4217'),
  modifier: z.enum(MODIFIERS).describe('how exact the amount is said to be'),
  kind: z.enum(KINDS).describe('what sort of amount it is'),
  subject: z.string().nullable().describe('what the money goes into, as stated'),
  projects: z.int().nullable().describe('number of projects it covers'),
  period: z.string().nullable().describe('the time it speaks of, as stated')
}
