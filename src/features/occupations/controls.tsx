import { useSetSearch } from '#blocks/navigation/navigation.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { useI18n } from '#i18n/context.tsx'
import { OCCUPATIONS } from '#i18n/messages/occupations/namespace.ts'
import { BALANCES, EXPOSURES, type OccupationsAnswer } from '#schema/occupations.ts'
import { Segmented } from '#ui/segmented.tsx'
import { occupationChanges, type OccupationView, US_JOBS } from '#url/occupations-search.ts'
import { countriesOf, levelOf } from './groups.ts'

const CHINA = 'CHN'
/** `off`: shown, but cannot be chosen at present. */
type Choice<T extends string> = { value: T; label: string; off?: boolean }
/** `open`: a place without data; shown, but cannot be chosen. */
type SelectProps<T extends string> = {
  label: string
  value: T
  choices: readonly Choice<T>[]
  onChoose: (value: T) => void
  open?: string | undefined
}

function Select<T extends string>({ label, value, choices, onChoose, open }: SelectProps<T>) {
  return (
    <label>
      <span>{label}</span>
      <select
        value={value}
        onChange={(event) => {
          const found = choices.find((c) => c.value === event.target.value)
          if (found) onChoose(found.value)
        }}
      >
        {choices.map((c) => (
          <option key={c.value} value={c.value} disabled={c.off === true}>
            {c.label}
          </option>
        ))}
        {open === undefined ? null : <option disabled>{open}</option>}
      </select>
    </label>
  )
}

/** Measure, what it is set against, level, size, and the highlighted major group; all of it is in the address. */
export function Controls({ answer, view }: { answer: OccupationsAnswer; view: OccupationView }) {
  const { locale, m } = useI18n(OCCUPATIONS)
  const { control, countries, measure } = m.occupations
  const setSearch = useSetSearch()
  const set = (changes: Partial<OccupationView>) => setSearch(occupationChanges(changes))
  const count = (digits: 2 | 3) => formatCount(levelOf(answer, digits).codes.length, locale)
  const weights = [
    { value: US_JOBS, label: control.usJobs },
    ...countriesOf(answer).map((code) => ({
      value: code.toLowerCase(),
      label: control.shareOf({ country: countries.name[code] ?? code }),
      off: view.level === 3,
    })),
  ]
  return (
    <form className="occupations-controls no-print" data-count="" onSubmit={(event) => event.preventDefault()}>
      <div className="occupations-level">
        <span>{control.level}</span>
        <Segmented
          label={control.level}
          value={String(view.level)}
          options={[
            { value: '3', label: control.fine({ count: count(3) }) },
            { value: '2', label: control.coarse({ count: count(2) }) },
          ]}
          onChange={(value) => set({ level: value === '2' ? 2 : 3 })}
        />
      </div>
      <Select
        label={control.measure}
        value={view.measure}
        choices={EXPOSURES.map((value) => ({ value, label: measure[value] }))}
        onChoose={(value) => set({ measure: value })}
      />
      <Select
        label={control.against}
        value={view.against}
        choices={BALANCES.map((value) => ({ value, label: measure[value] }))}
        onChoose={(against) => set({ against })}
      />
      <Select
        label={control.major}
        value={view.major ?? ''}
        choices={[{ value: '', label: control.allMajors }, ...answer.majors.map((g) => ({ value: g.code, label: g.name }))]}
        onChoose={(major) => set({ major: major === '' ? null : major })}
      />
      <Select
        label={control.weight}
        value={view.weight}
        choices={weights}
        onChoose={(weight) => set({ weight })}
        open={countriesOf(answer).includes(CHINA) ? undefined : m.occupations.chinaWeight}
      />
      <p className="occupations-hint">{control.weightNeedsTwo}</p>
    </form>
  )
}
