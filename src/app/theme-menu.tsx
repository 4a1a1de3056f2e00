import { THEMES, useTheme } from './theme.ts'
import { useMessages } from '#i18n/context.tsx'
import { SHELL } from '#i18n/messages/shell/namespace.ts'

/** System, light or dark. A plain select under the word "Theme": known to everyone, and the same on a phone. */
export function ThemeMenu() {
  const { shell } = useMessages(SHELL)
  const [theme, choose, remembered] = useTheme()
  return (
    <label className="theme-menu">
      <span>{shell.theme}</span>
      <select
        value={theme}
        onChange={(event) => {
          const next = THEMES.find((t) => t === event.target.value)
          if (next) choose(next)
        }}
      >
        {THEMES.map((t) => (
          <option key={t} value={t}>
            {shell.themes[t]}
          </option>
        ))}
      </select>
      {remembered ? null : (
        <span role="status" className="theme-note">
          {shell.notices.noStorage}
        </span>
      )}
    </label>
  )
}
