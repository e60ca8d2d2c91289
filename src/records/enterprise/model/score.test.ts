import { describe, expect, it } from 'vitest'
import { contextOfText } from '../../../document/context-of-text.js'
import { readingsOf, sightingsOf } from '../read.js'
import { featuresOf, scoreSpans } from './score.js'
import { WeightSums } from './sums.js'

const TEXT = '江州恒拓精密制造有限公司、铭创精工和麦德龙等3家企业签约，总投资21亿元的塔河石化项目开工，C++大会闭幕。'

describe('scoring', () => {
  it('adds up by words and shapes what the features of each candidate are worth one by one', () => {
    for (const reading of readingsOf(contextOfText(TEXT))) {
      const sightings = sightingsOf(reading)
      const examples = featuresOf(reading, sightings)
      const features = [...new Set(examples.flatMap(({ features: of }) => of))]
      const weights = new Map(features.map((feature, at) => [feature, ((at * 7919) % 13) / 8 + 0.125]))
      const expected = examples.map(({ candidate, features: of }) => {
        const score = of.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0)
        return [candidate.start, candidate.end, score]
      })
      const scored = scoreSpans(reading, sightings, new WeightSums(weights))
      expect(scored.length).toBeGreaterThan(10)
      expect(scored.map(({ start, end, score }) => [start, end, score])).toEqual(expected)
    }
  })
})
