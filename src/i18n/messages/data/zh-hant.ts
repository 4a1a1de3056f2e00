import type { DataMessages } from './en.ts'

export const data: DataMessages = {
  loading: '載入中……',
  retry: '重試',
  failedTitle: '這一部分未能載入',
  offline: '你已離線。已載入的內容不受影響，恢復連線後可以重試。',
  network: '無法連線到伺服器。已載入的內容不受影響，請稍後重試。',
  fault: '這是我們的錯誤，與你的網路無關。已載入的內容不受影響。',
  http: (p) => `伺服器傳回錯誤${p.status}。`,
  missing: '伺服器上沒有這一部分。',
  schema: (p) => `「${p.resource}」的資料格式不符${p.path ? `（位置：${p.path}）` : ''}。為求穩妥，未予顯示。`,
  version: (p) => `資料版本為${p.found}，比本頁能辨識的更新。請重新載入頁面。`,
  part: {
    claim: '無法在此開啟這則說法',
    claimPage: '開啟這則說法的頁面',
    fullScreen: '無法開啟全螢幕',
    palette: '無法開啟搜尋',
    close: '關閉',
    what: '未能載入本頁的程式碼。',
    open: '重新開啟本頁',
    offline: '你已離線。已載入的內容不受影響，恢復連線後可以重試。',
    server: '伺服器沒有回應。已載入的內容不受影響，請稍後重試。',
    gone: '你開啟網站之後，網站更新了，這一部分已換了位置。已載入的內容不受影響。',
    broken: '這是我們的錯誤，與你的網路無關。已載入的內容不受影響。',
  },
  stopped: '瀏覽器中的搜尋程式已停止運作。頁面上的內容沒有遺失。',
  rest: '頁面其餘部分不受影響。',
}
