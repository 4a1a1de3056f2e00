import type { DeviceMessages } from './en.ts'

export const device: DeviceMessages = {
  panel: {
    title: '没有网络时',
    lead: '打开过本站之后，浏览器会保存你所读语言的全部页面、数字和图表，没有网络也能打开。',
    none: '这个浏览器不允许网站保存页面供离线使用。可能是因为使用了无痕窗口，或浏览器版本较旧。',
    notYet: '目前还没有保存任何内容。',
    kept: ({ languages, megabytes }) => `已保存在本设备：${languages}（${megabytes} MB）。`,
    missing: ({ megabytes }) => `其他语言还需要${megabytes} MB。`,
    all: '所有语言都已保存。',
    keepFirst: '把这种语言保存到本设备',
    keepAll: '把Parallax全部保存到本设备',
    keeping: ({ done, total }) => `已下载${done} MB，共${total} MB`,
    failed: '有一部分没能下载。已下载的会保留；网络好转后可以再试。',
    forget: '从本设备删除',
    forgotten: '已删除保存的页面。你自己制作的内容（如演示文稿和笔记）没有改动。',
    fromDevice: '本页来自本设备，不是来自网络。',
    fromNetwork: '本页来自网络。',
  },
  newer: {
    text: '已下载Parallax的新版本。在你选用之前，本页保持不变。',
    use: '使用新版本',
    later: '以后再说',
  },
  absent: {
    title: '本设备上没有这个页面',
    text: '现在没有网络，而这种语言没有保存在这里。你制作的内容都没有丢失。',
    kept: '同一页面可以用已保存的语言阅读：',
    back: '按浏览器的“后退”按钮可以回到刚才的位置。有网络时，这个网址会照常打开。',
    readIn: ({ language }) => `用${language}阅读`,
  },
}
