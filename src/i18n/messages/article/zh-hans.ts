import type { ArticleMessages } from './en.ts'

export const article: ArticleMessages = {
  title: '原文逐条核对',
  description: 'Parallax以一篇文章为起点。这里按原文顺序、用我们自己的话转述每一条说法：属于哪一类，哪里属实，缺了什么，正反证据各有哪些。',
  kicker: '两种说法的出处',
  lead: (p) => [p.published, '的一篇中文文章同时讲了这两种说法。这里依原文顺序逐条转述；无论涉及哪个国家，都用同一套标准核对。'],
  nature: '这是一篇怎样的文章',
  is: {
    heading: '它是什么',
    points: [
      '一篇中文文章，作者和发布媒体均无法确认。',
      '一篇议论文：把“替代人”的美国与“赋能人”的中国对立起来，并得出有利于后者的结论。',
      '本站两种说法的唯一出处，也是本站重点写这几家企业的原因。',
    ],
  },
  isNot: {
    heading: '它不是什么',
    points: [
      '不是数据集，也不是研究。它很少注明出处，有几个数字完全没有出处。',
      '不代表中国舆论，也不代表任何一国政府的看法。',
      '本站没有转载原文：每一条都是转述，既可核对，又不照抄。',
    ],
  },
  toMethod: '类型和核对结论如何划分',
  mix: {
    heading: '这篇文章由什么构成',
    lead: '一个方块是一条说法，按原文顺序排列，点开即到该条。点选结论、国家或类型，可只看其中一部分。',
    kind: '说法类型',
    independent: '独立来源',
    independence: { yes: '有', no: '没有' },
    country: '所涉国家',
    company: '所涉企业',
    all: '全部',
    option: (p) => `${p.label}（${p.n}）`,
    shown: (p) => `共${p.all}条，显示${p.shown}条`,
    clear: '显示全部',
  },
  empty: '没有条目同时符合这些条件。请取消其中一项，或显示全部。',
  sections: { opening: '开篇', amazon: '亚马逊为何大幅裁员', china: '文章眼中的中国有何不同', responsibility: '怎样才算负责任的AI企业' },
  companies: { amazon: '亚马逊', chegg: 'Chegg', salesforce: 'Salesforce', alibaba: '阿里巴巴', iflytek: '科大讯飞' },
  permalink: (p) => `第${p.number}条的链接`,
  right: '哪里属实',
  missing: '缺了什么',
  restated: '涉及的说法',
  for: '支持的证据',
  against: '相反的证据',
  comma: '，',
  copy: '连同结论复制',
  copyLink: '复制链接',
  citation: ({ text, kind, finding, missing, version, url }) =>
    `${text}【${kind}；核对结论：${finding}${missing === null ? '' : `。${missing}`}】Parallax转述${version === null ? '' : `，数据集${version}`}，${url}`,
}
