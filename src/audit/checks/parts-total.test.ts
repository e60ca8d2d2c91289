import { testFindings } from '../../../test/support/findings.js'
import { partsTotal } from './parts-total.js'

testFindings(partsTotal, [
  ['签约项目32个，其中工业类20个、农业类8个、服务业类4个。', 'confirmed'],
  ['总投资100亿元，其中产业类60亿元、民生类30.5亿元、基建类9.5亿元。', 'confirmed'],
  ['签约项目30个，其中工业类20个、农业类8个、服务业类4个。', 'discrepancy'],
  ['签约项目32个，其中工业类20个、农业类8个。'],
  ['总投资100亿元，其中今年完成60亿元，去年完成70亿元。'],
  ['签约项目32个，总投资90亿元。']
])
