import type { DataMessages } from './en.ts'

export const data: DataMessages = {
  loading: '正在加载……',
  retry: '重试',
  failedTitle: '这一部分未能加载',
  offline: '你已离线。已加载的内容不受影响，恢复连接后可以重试。',
  network: '无法连接服务器。已加载的内容不受影响，请稍后重试。',
  fault: '这是我们的错误，与你的网络无关。已加载的内容不受影响。',
  http: (p) => `服务器返回错误${p.status}。`,
  missing: '服务器上没有这一部分。',
  schema: (p) => `“${p.resource}”的数据格式不符${p.path ? `（位置：${p.path}）` : ''}。为稳妥起见未予显示。`,
  version: (p) => `数据版本为${p.found}，比本页能识别的更新。请重新加载页面。`,
  part: {
    claim: '无法在此打开这条说法',
    claimPage: '打开这条说法的页面',
    fullScreen: '无法打开全屏',
    palette: '无法打开搜索',
    close: '关闭',
    what: '未能加载本页的程序代码。',
    open: '重新打开本页',
    offline: '你已离线。已加载的内容不受影响，恢复连接后可以重试。',
    server: '服务器没有回应。已加载的内容不受影响，请稍后重试。',
    gone: '你打开网站之后，网站更新了，这一部分已换了位置。已加载的内容不受影响。',
    broken: '这是我们的错误，与你的网络无关。已加载的内容不受影响。',
  },
  stopped: '浏览器中的搜索程序已停止运行。页面上的内容没有丢失。',
  rest: '页面其余部分不受影响。',
}
