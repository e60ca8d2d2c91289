import type { Example } from '../../../test/support/corpus.js'
import type { ProjectFields } from './assemble.js'

type Line = Example<Partial<ProjectFields>>

const line = (text: string, ...yields: Partial<ProjectFields>[]): Line => ({ text, yields })
/** A line that names no project, or tells nothing of one. */
const trap = (text: string): Line => ({ text, yields: [] })

/** Projects as papers tell of them, and what only looks like one: half are traps. */
export const PROJECTS: readonly Line[] = [
  {
    text: '今天，浙江永嘉抽水蓄能电站开工建设。',
    date: '2025-03-04',
    yields: [{ name: '浙江永嘉抽水蓄能电站', state: 'started', period: '今天' }]
  },
  line('云南弥勒风电场项目总装机容量30万千瓦，总投资24亿元。', {
    name: '云南弥勒风电场项目',
    capacity: '总装机容量30万千瓦',
    investment: { amount: 2.4e9, currency: 'CNY' },
    state: null
  }),
  line('总投资18亿元的年产12万吨电解铜箔项目正式投产。', {
    name: '年产12万吨电解铜箔项目',
    capacity: '年产12万吨',
    investment: { amount: 1.8e9, currency: 'CNY' },
    state: 'operating'
  }),
  line('陕西榆林煤制烯烃项目预计2027年建成投产。', {
    name: '陕西榆林煤制烯烃项目',
    state: 'planned',
    period: '2027年'
  }),
  line('位于江苏盐城的“海风一号”海上风电项目全部建成。', { name: '“海风一号”海上风电项目', state: 'completed' }),
  line('合肥至宿州高铁全线通车。', { name: '合肥至宿州高铁', state: 'operating' }),
  line('四川宜宾锂电池产业园签约。', { state: 'signed' }),
  line('广东陆丰核电站获国家核准。', { state: 'approved' }),
  line('国家重点工程——甘肃白银引水工程正在加紧施工。', { name: '甘肃白银引水工程', state: 'building' }),
  line('河北唐山港矿石码头工程为全线通航打下基础，年底前将完工。', { state: 'planned' }),
  line('甲公司拟在高新区建设8吉瓦时钠离子电池项目。', { name: '8吉瓦时钠离子电池项目', capacity: '8吉瓦时' }),
  trap('一批重大项目集中开工建设。'),
  trap('全市新开工项目120个，总投资800亿元。'),
  trap('该项目总投资9亿元。'),
  trap('项目负责人说，工程机械销量增长。'),
  trap('新能源、新材料项目加快建设。'),
  trap('希望工程资助了300名学生。'),
  trap('保障性住房项目竣工。'),
  trap('华东地区规模最大的生产基地建成。'),
  trap('浙江永嘉抽水蓄能电站有两台机组。'),
  trap('江苏省投资项目签约。'),
  trap('5个重点水利项目签约，总投资60亿元。')
]
