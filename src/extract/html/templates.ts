/** How the pages of one publishing system are built: a site's quirks are data. Selectors are tried in order. */
export interface Template {
  readonly name: string
  /** Elements that hold the running text. */
  readonly body: string
  /** Elements that hold the headline, where it is no `h1`. */
  readonly title?: string
  /** Lines above the headline. */
  readonly kicker?: string
  /** Lines below the headline. */
  readonly subhead?: string
  /** Who wrote it. */
  readonly byline?: string
}

export const TEMPLATES: readonly Template[] = [
  {
    name: 'founder',
    body: 'founder-content, .founder-content',
    title: 'founder-title, .founder-title',
    kicker: 'founder-pretitle, founder-introtitle, .founder-pretitle, .founder-introtitle',
    subhead: 'founder-subtitle, .founder-subtitle',
    byline: 'founder-author, .founder-author'
  },
  {
    name: 'founder-table',
    body: 'td.black12, td.content01, #contenttext',
    title: 'td.font01, .bt1, .font01',
    kicker: 'td.font02',
    subhead: 'td.font03'
  },
  { name: 'ozoom', body: '#ozoom, #articleContent.ozoom, .ozoom', title: '.title h2, .article-title, .bmdh' },
  {
    name: 'wechat',
    body: '#js_content',
    title: '#activity-name, .rich_media_title',
    byline: '#js_author_name, #js_name'
  },
  {
    name: 'trs',
    body: '.TRS_Editor, .TRS_UEDITOR, .trs_editor_view, .view.TRS_UEDITOR, .trs_paper_default',
    title: '.title, .tit, .xl_title, .article-title'
  },
  {
    name: 'government',
    body: '#UCAP-CONTENT, .pages_content, #zoom, .xxgk_content, .wzy_content, .zwxl-article',
    title: '.title, .share-title, .pages-title, #ivs_title'
  },
  { name: 'people', body: '.rm_txt_con, .box_con, .text_con, .artDet, #rwb_zw', title: '.col h1, .text_title h1' },
  { name: 'xinhua', body: '#detail, #p-detail, .main-aticle, #detailContent', title: '.head-line h1, .title, #title' },
  { name: 'video', body: '#content_area, .cnt_bd, .content_area', title: '.tit, h3' },
  {
    name: 'article',
    body: '[itemprop=articleBody], .article-content, .article_content, .articleContent, .article-body, .article_body, #article_content, #articleContent, #article-content, .entry-content, .post-content, .news_content, .newsContent, .news-content, .content-text, .show_text, .con_text, .contentText, .detail-content, .detail_content, #Content, .cont_text, .main-text, .text-content',
    title: '.article-title, .article_title, .news_title, .newsTitle, .entry-title, .post-title, .detail-title, .title'
  },
  {
    name: 'content',
    body: '#content, .content, article, .article, .text, #text, .con, #main-content, main',
    title: '.title, #title, .tit, .headline'
  }
]

/** Elements that never hold article text. */
export const NOISE_ELEMENTS =
  'script, style, noscript, template, iframe, object, form, button, select, input, textarea, svg, nav, map, head'

/** Words in classes and ids of elements that hold navigation, advertisements, comments and the like. */
export const NOISE_WORDS: ReadonlySet<string> = new Set(
  `nav navbar menu submenu breadcrumb breadcrumbs crumb crumbs bread mbx position location weizhi path topbar toolbar tool tools
share sharing bshare jiathis bdshare social comment comments pinglun reply related relate relation xgxw xiangguan recommend
recommended recommendation tuijian guess hot rank ranking paihang copyright foot footer bottom footbar sidebar side aside ad
ads adv advert advertisement guanggao banner pager pagination pages prev next prevnext more qrcode ewm login register search
sousuo friendlink links youlian popup modal cookie rss print fontsize editor-tools disclaimer`.split(/\s+/u)
)

/** Names of meta elements that state the day of publication, the surest first. */
export const DATE_META: readonly string[] = [
  'publishdate',
  'PubDate',
  'pubdate',
  'article:published_time',
  'og:published_time',
  'publish_time',
  'publishtime',
  'weibo:article:create_at',
  'firstpublishedtime',
  'createdate',
  'date',
  'dc.date',
  'others'
]
