import { COUNTRIES } from '../../../mentions/place/index.js'
import { walkRight } from '../walk.js'
import { type Reading, type Sighting, seenAt, sighting } from './sighting.js'

const MOST_UNITS = 6
const LEAST_UNITS = 2
/** What only a firm from abroad does here, with whom one founds a house, or what a bracket gives of its standing. */
const DOES =
  /^(?:（[^（）]{2,14}）)?(?:近日|日前|今年|去年|也|还|已|将|拟|计划)?(?:增资|独资|注资|追加投资|投资[\d.]+|斥资|合资(?:组建|成立|建设|设立|兴建)|落户|入驻|收购|并购|竞购|参股|控股|建厂|投产|与[^，。；]{2,12}(?:签约|签署|签订|合资|合作))/u

/** 韩国大澄重工落户, 法国兰精增资1亿美元: a country and a name that no dictionary knows or a name with its trade, and what it does here. */
export const foreigners = ({ words, text }: Reading): Sighting[] =>
  seenAt(words, (place, at) => {
    if (place.kind !== 'place' || place.text === '中国' || !COUNTRIES.includes(place.text)) return null
    const to = walkRight(words, at + 1)
    const run = words.slice(at + 1, to)
    const end = run.at(-1)?.end ?? 0
    if (end - place.end < LEAST_UNITS || end - place.end > MOST_UNITS || !DOES.test(text.slice(end, end + REACH)))
      return null
    const [own, ...trade] = run
    const named =
      own !== undefined &&
      own.text.length > 1 &&
      (own.tag === 'x' || own.tag === 'nz' || (trade.length > 0 && own.kind === 'common'))
    if (!named || !trade.every(({ kind }) => kind === 'industry')) return null
    return sighting(words, at + 1, to, 'enterprise/abroad', 1)
  })

const REACH = 28
