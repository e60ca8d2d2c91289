import type { Example } from '../../../test/support/corpus.js'
import type { PlaceValue } from './value.js'

type Covered = readonly [string, Partial<PlaceValue>]

export const placeCorpus: readonly Example<Covered>[] = [
  {
    text: '考察团昨日抵达青海省西宁市。',
    yields: [
      ['青海省', { level: 'province' }],
      ['西宁市', { level: 'city' }]
    ]
  },
  {
    text: '项目落户浙江德清，由一家外企投资。',
    yields: [
      ['浙江', { level: 'province' }],
      ['德清', { level: 'county' }]
    ]
  },
  {
    text: '他在海西蒙古族藏族自治州调研后转赴海西州都兰县。',
    yields: [
      ['海西蒙古族藏族自治州', {}],
      ['海西州', {}],
      ['都兰县', {}]
    ]
  },
  {
    text: '代表团从法国巴黎启程。',
    yields: [
      ['法国', { level: 'country' }],
      ['巴黎', { level: 'city' }]
    ]
  },
  {
    text: '记者从云榆市了解到，会议在白岩县举行。',
    yields: [
      ['云榆市', { level: 'city' }],
      ['白岩县', { level: 'county' }]
    ]
  },
  {
    text: '延长县的苹果熟了，延长的果农忙了起来。',
    yields: [
      ['延长县', {}],
      ['延长', {}]
    ]
  },
  { text: '双方决定延长合作期限。', yields: [] },
  { text: '全市各县区要抓紧落实，城市面貌要改善。', yields: [] },
  { text: '地板用的是大理石。', yields: [] },
  { text: '各个超市门庭若市。', yields: [] }
]
