import type { LoadBearingMessages } from './en.ts'

export const loadBearing: LoadBearingMessages = {
  title: '整个论证依赖什么',
  description: '假如某份文件或某个数字有误，哪些内容会站不住？按影响大小排列来源和说法，由程序计算。',
  lead: '假如某份文件或某个数字有误，哪些内容会站不住？这里逐一去掉每个来源、每条说法，再用同样的标准重新判定佐证程度、可以放心说的话、最有力证据、可比性判断和推算出的数字。',
  picture: { source: '去掉后受影响最多的来源', claim: '去掉后受影响最多的说法' },
  found: (p) =>
    p.kind === 'source'
      ? `共${p.total}个来源，去掉其中${p.bearing}个会有内容受影响。下面列出前${p.shown}个。`
      : `共${p.total}条说法，有别的内容依赖其中${p.bearing}条。下面列出前${p.shown}条。`,
  part: {
    claims: '佐证程度下降的说法',
    sentences: '不再成立的话',
    cells: '换掉的最有力证据',
    verdicts: '改变的可比性判断',
    checks: '无法推算的数字',
  },
  count: {
    claims: (n) => `${n}条说法的佐证程度下降`,
    sentences: (n) => `${n}句可以放心说的话不再成立`,
    cells: (n) => `${n}格的最有力证据改变`,
    verdicts: (n) => `${n}项可比性判断改变`,
    checks: (n) => `${n}个数字无法推算`,
  },
  ifWrong: { source: '如果这份文件有误', claim: '如果这个数字有误' },
  said: (p) => `${p.start}：${p.parts}。`,
  and: '，',
  points: (n) => `另有${n}个数据点失去来源。`,
  heading: {
    claims: '佐证程度下降的说法',
    sentences: '不再成立的话',
    cells: '改变的最有力证据',
    verdicts: '改变的可比性判断',
    checks: '无法推算的数字',
  },
  falls: (p) => `${p.from} → ${p.to}`,
  gone: '再无来源',
  cell: (p) => `${p.row}，${p.country}，${p.side}`,
  side: { supports: '支持的证据', complicates: '相反的证据' },
  nothing: '未查到',
  notComparable: '无法再成对比较',
  onPage: (p) => `见${p.owner}页`,
  onQuestion: (p) => `见“${p.owner}”`,
  more: '其余部分',
  how: '如何计算',
  rules: [
    '剩下的来源按成文标准只够支撑较低的佐证程度时，说法即下降。有争议的说法仍算有争议；没有来源的说法不再成立。',
    '一句话所依据的每条说法都保持现状，才可以放心说。',
    '每一格的最有力证据按同样五条标准重新选出。',
    '可比性判断包括首屏各对数字，以及每项指标最新的美国数值和中国数值。',
    '被检验的文章本身也算一个来源：去掉它，文章所说的内容就没有记录。',
    '推算所用的数字缺了一个，结果即无法推算。数据点不计入。',
  ],
  limits: '依赖多不等于有问题，只说明最值得核对。',
  unknownSource: (p: { id: string }) => `网址中的来源“${p.id}”不在这份列表里：没有这个编号的来源，或者倚重它的内容少于所列各项。`,
  toMethod: '方法',
}
