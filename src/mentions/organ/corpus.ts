import type { Example } from '../../../test/support/corpus.js'
import type { OrganValue } from './value.js'

/** Public bodies ← how papers write them; firms, kinds, posts and meetings are none. */
export const corpus: readonly Example<readonly [covered: string, value: Partial<OrganValue>]>[] = [
  { text: '据省统计局介绍，增长较快。', yields: [['省统计局', { name: '省统计局' }]] },
  { text: '云州市人民政府印发通知。', yields: [['云州市人民政府', {}]] },
  { text: '国务院决定予以表彰。', yields: [['国务院', {}]] },
  { text: '会议听取了市发展和改革委员会关于计划执行情况的汇报。', yields: [['市发展和改革委员会', {}]] },
  {
    text: '受省人民政府委托，省水利厅、省自然资源厅作了说明。',
    yields: [
      ['省人民政府', {}],
      ['省水利厅', {}],
      ['省自然资源厅', {}]
    ]
  },
  { text: '记者从青海省交通运输厅获悉，公路通车。', yields: [['青海省交通运输厅', {}]] },
  {
    text: '最高人民法院和国家税务总局联合发布。',
    yields: [
      ['最高人民法院', {}],
      ['国家税务总局', {}]
    ]
  },
  { text: '中国汽车工业协会发布数据。', yields: [['中国汽车工业协会', {}]] },
  { text: '兰州大学教授介绍了情况。', yields: [['兰州大学', {}]] },
  { text: '市中级人民法院院长列席。', yields: [['市中级人民法院', {}]] },
  { text: '会议审议了临江市人大常委会的报告。', yields: [['临江市人大常委会', {}]] },
  { text: '市场认知度需要政府支持，县级以上人民政府负责。', yields: [] },
  { text: '朗曜储能公司扩建厂房。', yields: [] },
  { text: '有关部门加强监管，政府采购更加规范。', yields: [] },
  { text: '全市人大代表和政协委员踊跃发言。', yields: [] },
  { text: '大学生走进企业，协会会员受益。', yields: [] },
  { text: '形成全国统一大市场的新局面。', yields: [] }
]
