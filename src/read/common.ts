/** Frequent characters of running text in both scripts: text that was decoded rightly is full of them. */
export const COMMON: ReadonlySet<string> = new Set(
  '，。、：；“”（）《》的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开合还因由其前外天政四日社义事平形相全表间与关各重新线内数正心明原利比或但质气第向道变条结解问意建月公无系情者最立代已通并提直题党程展五果员革位入常文总次品式活设及管特件长求基资路级少图山统接较将组见计期根论运农指区强放决西被做任取据处南给保治北造百规领七海口东导世金增济术受联认六共权收证改清采转更单安场车务具万每目至达示议报完八名确科信节整元今集传步群广记需研林究持众书布商近千周委技备办青省列习约支团市构府称精值号率划选标效院查型按置层专育厂识调县局参引听严' +
    '國會這為個們來時說對產業經過動學進開關無與應發現電機實員議報導黨總區縣長間東車書條結問題選標設團際領資質運農術證單務議達記據處給濟職'
)

const HAN = /\p{Script=Han}/u

/** Share of a text's Chinese characters and marks that are frequent ones; 0 where it has none. */
export const commonShare = (text: string): number => {
  let [common, all] = [0, 0]
  for (const unit of text) {
    if (COMMON.has(unit)) common++
    if (COMMON.has(unit) || HAN.test(unit)) all++
  }
  return all === 0 ? 0 : common / all
}
