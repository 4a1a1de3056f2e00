import type { StoreMessages } from './en.ts'

export const store: StoreMessages = {
  since: {
    label: '上次造訪以來的變動',
    title: (p) => ['自您上次於', p.date, '造訪以來：'],
    added: (p) => `新增${p.count}則說法`,
    changed: (p) => `變更${p.count}則`,
    withdrawn: (p) => `撤回${p.count}則`,
    show: '查看是哪些',
    more: (p) => `另有${p.count}則`,
    kinds: { added: '新增', changed: '變更', withdrawn: '撤回' },
    dismiss: '不再顯示',
    note: '由瀏覽器與上次所見比對得出，不會傳送任何資料。',
  },
  kept: {
    title: '瀏覽器為您保存的內容',
    lead: '只存在這台裝置上，不會傳送到任何地方。可以存成一個檔案帶走，也可以刪除。',
    names: {
      clips: '存入筆記本的內容', selections: '在證據清單中選取的說法', seen: '上次看到的證據版本', study: '案例作業', quiz: '測驗進度' },
    empty: '目前沒有保存任何內容。',
    size: (p) => `${p.count}項，${p.kilobytes} kB`,
    unreadable: (p) => `其中${p.count}項本版網站無法讀取，將原樣保留，並會寫入匯出的檔案。`,
    export: '存成檔案',
    import: '讀入檔案',
    imported: (p) => (p.refused === '0' ? `已讀入${p.taken}項。` : `已讀入${p.taken}項，另有${p.refused}項無法讀取，未予採用。`),
    noFile: '這不是在本站儲存的檔案，未作任何更改。',
    deleteAll: '全部刪除',
    sure: '確定刪除以上全部內容嗎？刪除後無法復原。',
    yes: '確定刪除',
    no: '保留',
    deleted: '已全部刪除。',
    deleteFailed: '瀏覽器未能刪除。可以在瀏覽器設定中刪除本站資料。',
  },
  why: {
    refused: '瀏覽器不允許本站儲存資料（無痕視窗或設定所限）。您製作的內容在關閉本頁後不再保留。',
    blocked: '另一個分頁開著本站的舊版本。關閉它之後即可繼續儲存。',
    newer: '另一個分頁已開啟本站的新版本。重新載入本頁後即可繼續儲存。',
    full: '瀏覽器分給本站的空間已滿。最近製作的內容只在本頁中：請存成檔案，或騰出空間後重試。',
    retry: '重試',
  },
}
