import * as z from 'zod'
import { MODIFIERS } from '../../core/modifier.js'

export const KINDS = ['level', 'share', 'rank', 'count', 'capacity'] as const
export type Kind = (typeof KINDS)[number]

export const indicatorFields = {
  name: z.string().describe('the quantity, as stated, without place, owner, period and verb'),
  value: z.number().describe('its value: currencies in base units, shares in percent, ranks as the place'),
  max: z.number().nullable().describe('upper end of a range'),
  unit: z.string().describe('ISO 4217 code, %, the unit or classifier as stated, 位 for a rank'),
  kind: z
    .enum(KINDS)
    .describe('level of a quantity, share of a whole, rank among others, count of people or things, capacity'),
  modifier: z.enum(MODIFIERS).describe('how exact the value is said to be'),
  period: z.string().nullable().describe('the time it speaks of, as stated'),
  subject: z.string().nullable().describe('whose quantity it is, as stated'),
  of: z.string().nullable().describe('of what a share is taken, or among whom a rank is held'),
  projected: z.boolean().describe('whether it is a forecast or a target')
}

export type IndicatorFields = z.infer<z.ZodObject<typeof indicatorFields>>
