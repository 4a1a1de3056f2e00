import type { StoreMessages } from './en.ts'

export const store: StoreMessages = {
  since: {
    label: '上次访问以来的变动',
    title: (p) => ['自您上次于', p.date, '访问以来：'],
    added: (p) => `新增${p.count}条说法`,
    changed: (p) => `变更${p.count}条`,
    withdrawn: (p) => `撤回${p.count}条`,
    show: '查看是哪些',
    more: (p) => `另有${p.count}条`,
    kinds: { added: '新增', changed: '变更', withdrawn: '撤回' },
    dismiss: '不再显示',
    note: '由浏览器与上次所见比对得出，不向任何地方发送数据。',
  },
  kept: {
    title: '浏览器为您保存的内容',
    lead: '只存在这台设备上，不会发送到任何地方。可以存成一个文件带走，也可以删除。',
    names: {
      clips: '存入笔记本的内容', selections: '在证据列表中选择的说法', seen: '上次看到的证据版本', study: '案例作业', quiz: '测验进度' },
    empty: '目前没有保存任何内容。',
    size: (p) => `${p.count}项，${p.kilobytes} kB`,
    unreadable: (p) => `其中${p.count}项本版网站无法读取，将原样保留，并会写入导出的文件。`,
    export: '存为文件',
    import: '读入文件',
    imported: (p) => (p.refused === '0' ? `已读入${p.taken}项。` : `已读入${p.taken}项，另有${p.refused}项无法读取，未予采用。`),
    noFile: '这不是在本站保存的文件，未作任何更改。',
    deleteAll: '全部删除',
    sure: '确定删除以上全部内容吗？删除后无法恢复。',
    yes: '确定删除',
    no: '保留',
    deleted: '已全部删除。',
    deleteFailed: '浏览器未能删除。可以在浏览器设置中删除本站数据。',
  },
  why: {
    refused: '浏览器不允许本站保存数据（无痕窗口或设置所限）。您制作的内容在关闭本页后不再保留。',
    blocked: '另一个标签页打开着本站的旧版本。关闭它之后即可继续保存。',
    newer: '另一个标签页已打开本站的新版本。重新载入本页后即可继续保存。',
    full: '浏览器分给本站的空间已满。最近制作的内容只在本页中：请存为文件，或腾出空间后重试。',
    retry: '重试',
  },
}
