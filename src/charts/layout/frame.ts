import type { Ctx } from './context.ts'
import type { PlotLayout } from './types.ts'

/** What every layout repeats of its input. */
export const frameOf = (c: Ctx): Pick<PlotLayout, 'figure' | 'panel' | 'kind' | 'variant' | 'type' | 'width'> => ({
  figure: c.spec.id,
  panel: c.panel.id,
  kind: c.spec.kind,
  variant: c.variant,
  type: c.type,
  width: c.width,
})
