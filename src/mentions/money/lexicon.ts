import { words } from '../../core/lexicon.js'

/** Names that papers give currencies, and their ISO 4217 codes. 元 alone is read apart. */
export const CURRENCIES: Readonly<Record<string, string>> = {
  元人民币: 'CNY',
  人民币: 'CNY',
  块钱: 'CNY',
  美元: 'USD',
  美金: 'USD',
  欧元: 'EUR',
  日元: 'JPY',
  日圆: 'JPY',
  港元: 'HKD',
  港币: 'HKD',
  港圆: 'HKD',
  元港币: 'HKD',
  澳门元: 'MOP',
  澳门币: 'MOP',
  葡币: 'MOP',
  新台币: 'TWD',
  元新台币: 'TWD',
  台币: 'TWD',
  英镑: 'GBP',
  卢布: 'RUB',
  韩元: 'KRW',
  韩圆: 'KRW',
  韩币: 'KRW',
  卢比: 'INR',
  印度卢比: 'INR',
  巴基斯坦卢比: 'PKR',
  斯里兰卡卢比: 'LKR',
  尼泊尔卢比: 'NPR',
  印尼盾: 'IDR',
  印尼卢比: 'IDR',
  印度尼西亚卢比: 'IDR',
  澳元: 'AUD',
  澳大利亚元: 'AUD',
  加元: 'CAD',
  加拿大元: 'CAD',
  新加坡元: 'SGD',
  新元: 'SGD',
  新币: 'SGD',
  新西兰元: 'NZD',
  瑞士法郎: 'CHF',
  瑞郎: 'CHF',
  法国法郎: 'FRF',
  法郎: 'FRF',
  马克: 'DEM',
  里拉: 'TRY',
  泰铢: 'THB',
  越南盾: 'VND',
  林吉特: 'MYR',
  马币: 'MYR',
  比索: 'PHP',
  菲律宾比索: 'PHP',
  墨西哥比索: 'MXN',
  阿根廷比索: 'ARS',
  智利比索: 'CLP',
  雷亚尔: 'BRL',
  兰特: 'ZAR',
  沙特里亚尔: 'SAR',
  里亚尔: 'SAR',
  伊朗里亚尔: 'IRR',
  卡塔尔里亚尔: 'QAR',
  迪拉姆: 'AED',
  埃及镑: 'EGP',
  奈拉: 'NGN',
  坚戈: 'KZT',
  瑞典克朗: 'SEK',
  挪威克朗: 'NOK',
  丹麦克朗: 'DKK',
  图格里克: 'MNT',
  格里夫纳: 'UAH',
  福林: 'HUF',
  兹罗提: 'PLN',
  苏姆: 'UZS'
}

/** Signs and words before a figure that name its currency: 人民币5000万元, US$30亿. */
export const PREFIXES: Readonly<Record<string, string>> = {
  人民币: 'CNY',
  RMB: 'CNY',
  '¥': 'CNY',
  新台币: 'TWD',
  港币: 'HKD',
  美金: 'USD',
  US$: 'USD',
  HK$: 'HKD',
  NT$: 'TWD',
  '€': 'EUR',
  '£': 'GBP',
  $: 'USD'
}

/** What follows 元 where it is no money: 元旦, 元器件, 元月, 元宇宙. */
export const YUAN_WORDS =
  /^(?:[旦素件宵首帅老朝初末谋月]|器件|宇宙|大都|代[时以之初末的]|年[间初末]|锂|前驱|正极|材料|电池|催化)/u

/** What may follow a single Chinese digit with 元 (五元); elsewhere it is a word: 三元锂电池, 二元结构, 三元区. */
export const SINGLE_YUAN_AFTER = /^(?:$|[，。；、！？（）”\n]|以|左右|多|钱|每|\/|的|一[斤个张台份])/u

/** Nouns and verbs whose figure is a sum of money even where no currency is said. */
export const MONEY_NOUNS = words`
  投资 投入 斥资 耗资 出资 注资 融资 资金 资本 贷款 产值 营收 收入 利润 净利 销售额 成交额 交易额 税收 造价 资产 花费 花了
`
