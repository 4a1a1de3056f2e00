import { useSetSearch } from '#blocks/navigation/navigation.tsx'
import { useI18n } from '#i18n/context.tsx'
import { COUNTRIES } from '#i18n/messages/countries/namespace.ts'
import { FIGURE } from '#i18n/messages/figure/namespace.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { Segmented } from '#ui/segmented.tsx'
import type { IndicatorShape, IndicatorView } from '#url/indicators-search.ts'
import type { Shown } from './shapes.ts'

type Props = { view: IndicatorView; shapes: readonly IndicatorShape[]; years: readonly string[]; shown: Shown }

/**
 * Other ways to show the figure: only those that its unit allows. A way in the address that it does not allow is refused with the reason.
 */
export function Controls({ view, shapes, years, shown }: Props) {
  const { m } = useI18n(COUNTRIES, FIGURE)
  const setSearch = useSetSearch()
  const words = m.countries.page
  const refusals: Readonly<Record<string, string>> = {
    ...m.figure.transformRefused,
    'not-money': words.notMoney,
    'constant-prices': words.constantPrices,
  }
  const options = [
    { value: 'value', label: words.shape.value },
    ...shapes.map((value) => ({ value: value as string, label: words.shape[value] })),
  ]
  const isAsked = view.shape !== null && shown.refused === null
  const year = (name: 'from' | 'until') => (
    <label>
      <span>{words[name]}</span>
      <select value={view[name] ?? ''} onChange={(event) => setSearch({ [name]: event.target.value || null }, { replace: true })}>
        <option value="">{words.anyYear}</option>
        {years.map((y) => (
          <option key={y} value={y}>
            {y}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <div className="indicators-controls no-print" data-count="">
      {view.shape !== null && shown.refused !== null ? (
        <Notice>
          <p data-count="">
            {words.refused({ shape: words.shape[view.shape], reason: refusals[shown.refused] ?? shown.refused })}{' '}
            <Button look="quiet" onClick={() => setSearch({ as: null }, { replace: true })}>
              {words.reset}
            </Button>
          </p>
        </Notice>
      ) : null}
      {shown.refusedRange === null ? null : (
        <Notice>
          <p data-count="">{words.refusedRange({ reason: refusals[shown.refusedRange] ?? shown.refusedRange })}</p>
        </Notice>
      )}
      {options.length > 1 ? (
        <Segmented
          label={words.show}
          value={isAsked && view.shape !== null ? view.shape : 'value'}
          options={options}
          onChange={(value) => setSearch({ as: value === 'value' ? null : value }, { replace: true })}
        />
      ) : null}
      {years.length > 2 ? (
        <span className="indicators-years">
          {year('from')} {year('until')}
        </span>
      ) : null}
      {isAsked && view.shape !== null ? (
        <p className="small quiet" data-count="">
          {words.shapeNote[view.shape]}
        </p>
      ) : null}
    </div>
  )
}
