import * as z from 'zod'
import { MODIFIERS } from '../../core/modifier.js'

export const UNITS = ['percent', 'percentage-point', 'fold'] as const
export const DIRECTIONS = ['up', 'down'] as const
export const BASES = ['annual-average', 'year-on-year', 'period-on-period', 'since', 'unspecified'] as const
export type RateUnit = (typeof UNITS)[number]
export type Direction = (typeof DIRECTIONS)[number]
export type Basis = (typeof BASES)[number]

export const levelSchema = z.object({
  value: z.number().describe('level, currencies in base units'),
  unit: z.string().nullable().describe('ISO 4217 code, % or the unit as stated'),
  year: z.int().nullable().describe('year of the level, where the text tells')
})

export type Level = z.infer<typeof levelSchema>

export const growthRateFields = {
  indicator: z.string().describe('the quantity that changes, as stated'),
  value: z.number().min(0).describe('magnitude, never negative; percent, percentage points or fold'),
  max: z.number().nullable().describe('upper end of a range'),
  unit: z.enum(UNITS).describe('unit of the value'),
  direction: z.enum(DIRECTIONS).describe('up or down'),
  basis: z.enum(BASES).describe('what it is compared with'),
  modifier: z.enum(MODIFIERS).describe('how exact the value is said to be'),
  period: z.string().nullable().describe('the time it speaks of, as stated'),
  subject: z.string().nullable().describe('whose quantity it is'),
  from: levelSchema.nullable().describe('stated level at the beginning'),
  to: levelSchema.nullable().describe('stated level at the end'),
  projected: z.boolean().describe('whether it is a forecast or a target')
}

export type GrowthRateFields = z.infer<z.ZodObject<typeof growthRateFields>>
