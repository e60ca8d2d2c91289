import { type MeetingLine, none, on } from './corpus.js'

/** A text whose day of publication nobody knows. */
const undated = (text: string, ...yields: MeetingLine['yields']): MeetingLine => ({ text, yields })

/** Meetings as schools, hospitals, associations and bureaus tell of them on their own pages. */
export const SCHOOL_CORPUS: readonly MeetingLine[] = [
  undated('5月8日，学会在成都召开2018年度教学工作会议。', {
    name: '2018年度教学工作会议',
    date: '2018-05-08',
    place: '成都'
  }),
  undated('5月8日，云河学会2018年年会在江城举行。', { name: '云河学会2018年年会', date: '2018-05-08' }),
  undated('1月8日，我院召开2018年度总结表彰大会。', { name: '2018年度总结表彰大会', date: '--01-08' }),
  undated('12月25日，县委召开2018年经济工作会议。', { name: '2018年经济工作会议', date: '--12-25' }),
  undated('2019年，新标准开始施行。\n9月3日上午，标准研讨会在云河大厦举行。', {
    name: '标准研讨会',
    date: '--09-03'
  }),
  on('2017-05-09', '5月8日，我校安全工作会议在综合楼报告厅召开。', {
    name: '安全工作会议',
    date: '2017-05-08',
    place: '综合楼报告厅'
  }),
  on('2017-05-09', '副厅长徐志东率团出席了5月4日、5日在云国江城举行的教师峰会并发言。', {
    name: '教师峰会',
    date: '2017-05-04/2017-05-05',
    place: '云国江城'
  }),
  on('2017-05-09', '5月4日，协会赴江城调研。\n座谈会在云河公司举行。', {
    name: '座谈会',
    date: '2017-05-04',
    place: '云河公司'
  }),
  on('2017-05-09', '5月8日，市五届人大常委会第九次会议在市行政中心进入第二天议程。', {
    name: '市五届人大常委会第九次会议',
    date: '2017-05-08',
    place: '市行政中心'
  }),
  on(
    '2017-05-09',
    '市五届人大二次会议今天举行新闻发布会，发言人介绍，本次大会将于5月10日开幕，13日闭幕。',
    { name: '市五届人大二次会议', date: '2017-05-10/2017-05-13' },
    { name: '新闻发布会', date: '2017-05-09' }
  ),
  on('2017-05-09', '理事长陈健祥昨在《湾区旅游论坛》上表示，客量回升。论坛假云河中心举行。', {
    name: '湾区旅游论坛',
    date: '2017-05-08',
    place: '云河中心'
  }),
  on('2017-05-09', '东盟外长会8日在江城举行。', { name: '东盟外长会', date: '2017-05-08', place: '江城' }),
  none('希望商界充分利用贸易对接会平台，扩大合作。'),
  on('2017-05-09', '主席徐志东参加了经济界委员联组会。在听取发言后，徐志东说，成绩很大。', {
    name: '经济界委员联组会',
    date: null
  }),
  none('双方外长会谈后见了记者。'),
  none('他们都召开了民主生活会。')
]
