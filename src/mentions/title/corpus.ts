import type { Example } from '../../../test/support/corpus.js'
import type { TitleValue } from './value.js'

type Title = readonly [covered: string, value: Partial<TitleValue>]

/** Titles by the text that they cover; about half are traps. */
export const TITLES: readonly Example<Title>[] = [
  {
    text: '会议通过了《云岭省茶园保护条例（草案）》。',
    yields: [['《云岭省茶园保护条例（草案）》', { title: '云岭省茶园保护条例（草案）', sound: true }]]
  },
  {
    text: '通过《关于修改〈云岭省公路条例〉的决定》和《云岭省渡口办法》。',
    yields: [
      ['《关于修改〈云岭省公路条例〉的决定》', { title: '关于修改〈云岭省公路条例〉的决定', sound: true }],
      ['《云岭省渡口办法》', { sound: true }]
    ]
  },
  {
    text: '通过《关于修改《云岭省公路条例》的决定》和《云岭省渡口办法》。',
    yields: [
      ['《关于修改《云岭省公路条例》的决定》', { title: '关于修改《云岭省公路条例》的决定', sound: true }],
      ['《云岭省渡口办法》', { sound: true }]
    ]
  },
  {
    text: '批准《〈《保护湿鸟的公约》1996年议定书〉附件修正案》。',
    yields: [
      ['《〈《保护湿鸟的公约》1996年议定书〉附件修正案》', { title: '〈《保护湿鸟的公约》1996年议定书〉附件修正案' }]
    ]
  },
  {
    text: '作关于检查<云岭省公路条例>实施情况的报告',
    yields: [['〈云岭省公路条例〉', { title: '云岭省公路条例' }]]
  },
  {
    text: '會議通過「雲嶺省茶園保護條例」，',
    yields: [['“云岭省茶园保护条例”', { title: '雲嶺省茶園保護條例' }]]
  },
  // a bracket of the wrong kind, or none
  {
    text: '通过《云岭省公路条例〉、《云岭省渡口办法》。',
    yields: [
      ['《云岭省公路条例〉', { title: '云岭省公路条例', sound: false }],
      ['《云岭省渡口办法》', { sound: true }]
    ]
  },
  {
    text: '通过《关于修改〈云岭省公路条例》的决定》。',
    yields: [['《关于修改〈云岭省公路条例》的决定》', { sound: false }]]
  },
  {
    text: '通过《云岭省公路条例（草案》和《云岭省渡口办法》。',
    yields: [
      ['《云岭省公路条例（草案》', { title: '云岭省公路条例（草案', sound: false }],
      ['《云岭省渡口办法》', { sound: true }]
    ]
  },
  {
    text: '通过《云岭省公路条例、《云岭省渡口办法》。',
    yields: [
      ['《云岭省公路条例', { title: '云岭省公路条例', sound: false }],
      ['《云岭省渡口办法》', { sound: true }]
    ]
  },
  {
    text: '作《关于检查〈水法〉和《云岭省节水条例〉实施情况的报告》。',
    yields: [['《关于检查〈水法〉和《云岭省节水条例〉实施情况的报告》', { sound: false }]]
  },
  // no titles
  { text: '他把这叫作“五步调解法”，邻里都服气。', yields: [] },
  { text: '这是“最难的决定”，也是“新时代枫桥式工作法”。', yields: [] },
  { text: '推行“最多跑一次”，改善“一老一小”服务。', yields: [] },
  { text: '气温<5℃时，增速>3%。', yields: [] },
  { text: '他念了《山里的信，说得大家都笑了。', yields: [] }
]
