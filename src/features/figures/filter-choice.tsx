type ChoiceProps = {
  label: string
  any: string
  value: string | null
  options: readonly { id: string; name: string }[]
  onChange: (value: string | null) => void
}

/** One filter of the gallery as a list of choices; null stands for `any`, the choice that leaves out nothing. */
export function FilterChoice({ label, any, value, options, onChange }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select value={value ?? ''} onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}>
        <option value="">{any}</option>
        {options.map((o) => (
          <option key={o.id} value={o.id}>
            {o.name}
          </option>
        ))}
      </select>
    </label>
  )
}
