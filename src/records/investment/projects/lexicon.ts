import { anyOf, words } from '../../../core/lexicon.js'

/** Where projects stand that are counted by it: 已开工21个, 集中签约18项. */
export const STAGES = anyOf(words`开工 复工 开复工 竣工 完工 投产 建成 签约 落地 落户`)

/** Sorts of projects by how new they are, which stand for the word: 续建28个. */
export const SORTS = anyOf(words`续建 新建 改建 扩建 改扩建 新开工 在建 储备 拟建 前期`)

/** Works that are counted with 座. */
export const SITES = anyOf(words`电站 水库 大桥 电厂 机场 水电站`)

/** What is done to projects, as their first item follows it: 推进总投资6亿元的…等30个项目. */
export const PROMOTED = anyOf(words`实施 推进 启动 建设 新建 引进 开工 抓好 抓紧 谋划 包括 推动 确保 加快 其中`)
