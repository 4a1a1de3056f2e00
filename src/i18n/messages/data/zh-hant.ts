import type { DataMessages } from './en.ts'

export const data: DataMessages = {
  loading: '載入中…',
  retry: '重試',
  failedTitle: '這一部分未能載入',
  network: '無法連線到伺服器。請檢查網路後重試。',
  http: (p) => `伺服器傳回錯誤${p.status}。`,
  missing: '伺服器上沒有這一部分。',
  schema: (p) => `「${p.resource}」的資料格式不符${p.path ? `（位置：${p.path}）` : ''}。為求穩妥，未予顯示。`,
  version: (p) => `資料版本為${p.found}，比本頁能辨識的更新。請重新載入頁面。`,
  rest: '頁面其餘部分不受影響。',
}
