import { testFindings } from '../../../test/support/findings.js'
import { listCount } from './list-count.js'

testFindings(listCount, [
  ['走访了兰溪、东阳、义乌三个市。', 'confirmed'],
  ['走访了兰溪、东阳、义乌和永康四个市。', 'confirmed'],
  ['走访了兰溪、东阳、义乌、永康3个市。', 'discrepancy'],
  ['走访了兰溪、东阳、义乌等2个市。', 'discrepancy'],
  ['走访了兰溪、东阳、义乌等8个市。'],
  ['签约电子、化工类15个项目。'],
  ['走访了三个市。'],
  ['深化政治互信、加强两国合作。'],
  ['在兰溪、东阳、义乌参与旧城改造项目4个。'],
  ['制造、采矿、电力都实现两位数增长。'],
  ['上海、江苏、浙江、安徽三省一市合作。']
])
