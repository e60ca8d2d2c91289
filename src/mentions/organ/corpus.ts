import type { Example } from '../../../test/support/corpus.js'
import type { OrganValue } from './value.js'

/** Public bodies ← how papers write them; firms and kinds are none. */
export const corpus: readonly Example<readonly [covered: string, value: Partial<OrganValue>]>[] = [
  { text: '据省统计局介绍，增长较快。', yields: [['省统计局', {}]] },
  { text: '云州市人民政府印发通知。', yields: [['云州市人民政府', {}]] },
  { text: '国务院决定予以表彰。', yields: [['国务院', {}]] },
  { text: '远洲储能公司扩建厂房。', yields: [] },
  { text: '有关部门加强监管。', yields: [] }
]
