import { describe, expect, it } from 'vitest'
import { createExtractor } from '../src/index.js'
import { featuresOf } from '../src/records/confidence/features.js'
import { UNMEASURED, withConfidence } from '../src/records/confidence/index.js'
import { judgedOf, roundOf } from '../src/scripts/confidence/round.js'
import { learnRidge } from '../src/scripts/learn/ridge.js'

const PAGE = '本报讯 5月6日，桐江市召开招商工作会议。市长贺兰出席并讲话。会议指出，一季度全市进出口总额同比增长8.2%。'
const records = async (text: string) =>
  (await createExtractor().extract({ id: 'page', content: text })).articles[0]?.records ?? []
const surroundings = { text: PAGE, unit: (at: number) => at, articles: 1, repairs: 0 }

describe('confidence', () => {
  it('stands between 0 and 1, and where no record of a type was ever judged at its one value', async () => {
    const found = await records(PAGE)
    expect(new Set(found.map(({ type }) => type))).toContain('growthRate')
    for (const { type, confidence } of found) {
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThan(1)
      if (['report', 'appointment', 'indicator', 'project'].includes(type)) expect(confidence).toBe(UNMEASURED)
    }
  })

  it('knows no names: another person, firm or place of the same length changes nothing', async () => {
    const found = await records(PAGE)
    const other = await records(PAGE.replace('桐江', '柏山').replace('贺兰', '孙平'))
    expect(other.map(({ confidence }) => confidence)).toEqual(found.map(({ confidence }) => confidence))
  })

  it('is told which fields were filled from elsewhere, and of a record alone is what it is on its page', async () => {
    const [rate] = (await records(PAGE)).filter(({ type }) => type === 'growthRate')
    if (rate === undefined) throw new Error('no growth rate')
    const [features = []] = featuresOf([{ ...rate, implied: ['period'] }], surroundings)
    expect(features).toContain('growthRate implied=period')
    expect(withConfidence([rate], surroundings)[0]?.confidence).toBe(rate.confidence)
  })
})

describe('learning confidence', () => {
  it('finds which of two features goes with being right, and leaves out what is seldom seen', () => {
    const examples = Array.from({ length: 100 }, (_, at) => ({
      features: at % 2 === 0 ? ['always', 'good'] : at === 1 ? ['always', 'bad', 'seldom'] : ['always', 'bad'],
      positive: at % 2 === 0 ? at % 20 !== 0 : at % 4 === 1,
      share: 1
    }))
    const weights = learnRidge(examples, 10)
    expect(weights.get('good')).toBeGreaterThan(weights.get('bad') ?? 0)
    expect(weights.has('seldom')).toBe(false)
    expect(learnRidge(examples, 10)).toEqual(weights)
  })

  it('keeps a round as features and gives it back', () => {
    const judged = [
      { right: true, features: ['a', 'b'] },
      { right: false, features: ['b', 'c'] }
    ]
    expect(judgedOf(roundOf(judged))).toEqual(judged)
  })
})
