import type { DeviceMessages } from './en.ts'

export const device: DeviceMessages = {
  panel: {
    title: '沒有網路時',
    lead: '造訪過本站之後，瀏覽器會保存你閱讀的語言的所有頁面、數字和圖表，沒有網路也能開啟。',
    none: '這個瀏覽器不允許網站保存頁面供離線使用，可能是因為使用了無痕視窗，或瀏覽器版本較舊。',
    notYet: '目前尚未保存任何內容。',
    kept: ({ languages, megabytes }) => `已保存在這台裝置：${languages}（${megabytes} MB）。`,
    missing: ({ megabytes }) => `其他語言還需要${megabytes} MB。`,
    all: '所有語言都已保存。',
    keepFirst: '將這個語言保存到這台裝置',
    keepAll: '將Parallax全部保存到這台裝置',
    keeping: ({ done, total }) => `已下載${done} MB，共${total} MB`,
    failed: '有一部分無法下載。已下載的會保留；網路恢復後可以再試一次。',
    forget: '從這台裝置移除',
    forgotten: '已移除保存的頁面。你自己製作的內容（例如簡報和筆記）沒有更動。',
    fromDevice: '本頁來自這台裝置，不是來自網路。',
    fromNetwork: '本頁來自網路。',
  },
  newer: {
    text: '已下載Parallax的新版本。在你選用之前，本頁維持不變。',
    use: '使用新版本',
    later: '稍後再說',
  },
  absent: {
    title: '這台裝置上沒有這個頁面',
    text: '現在沒有網路，而這個語言沒有保存在這裡。你製作的內容都沒有遺失。',
    kept: '同一個頁面可以用已保存的語言閱讀：',
    back: '按瀏覽器的「上一頁」按鈕可以回到剛才的位置。有網路時，這個網址會照常開啟。',
    readIn: ({ language }) => `用${language}閱讀`,
  },
}
