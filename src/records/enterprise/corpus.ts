import type { Example } from '../../../test/support/corpus.js'

interface Yield {
  readonly name: string
  readonly mentions?: string[]
}

export const enterpriseCorpus: readonly Example<Yield>[] = [
  {
    text: '江州恒拓精密制造有限公司（以下简称“恒拓精密”）去年投产，恒拓精密今年再投3亿元。',
    yields: [{ name: '江州恒拓精密制造有限公司', mentions: ['江州恒拓精密制造有限公司', '恒拓精密'] }]
  },
  {
    text: '客户包括德国布伦克集团和日本三泽电装株式会社。',
    yields: [{ name: '布伦克集团' }, { name: '三泽电装株式会社' }]
  },
  {
    text: '铭创精工、皖芯微电子、博晟医疗等6家企业当天签约。',
    yields: [{ name: '铭创精工' }, { name: '皖芯微电子' }, { name: '博晟医疗' }]
  },
  { text: '县第二化肥厂去年扭亏，市纺织厂也恢复了生产。', yields: [{ name: '县第二化肥厂' }, { name: '市纺织厂' }] },
  { text: '鸿朔科技董事长周立平说，订单已排到年底。', yields: [{ name: '鸿朔科技' }] },
  { text: '记者从国铁集团获悉，春运首日发送旅客1000万人次。', yields: [{ name: '国铁集团' }] },
  { text: '国际评级机构穆迪下调了展望。', yields: [{ name: '穆迪' }] },
  { text: '供应商Norwick Foods Ltd已经到货。', yields: [{ name: 'Norwick Foods Ltd' }] },
  { text: '中国人民银行决定下调存款准备金率，商业银行应当落实。', yields: [] },
  { text: '该公司称，子公司与上市公司的关联交易已经披露。', yields: [] },
  { text: '二十国集团领导人峰会闭幕，世界银行行长出席。', yields: [] },
  { text: '全市光伏产业、汽车产业和生物医药产业加快发展。', yields: [] },
  { text: '省人大常委会听取了省发展改革委、省财政厅有关负责人的汇报。', yields: [] },
  { text: '污水处理厂和热电厂同时开工，高新区管委会主任到场。', yields: [] },
  { text: '全国网信系统会议指出，要清理违法信息。', yields: [] },
  { text: '中国建材联合会和中国钢铁工业协会发布了报告。', yields: [] }
]
