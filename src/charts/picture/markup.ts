import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { PlotLayout } from '../layout/types.ts'
import { Picture } from './picture.tsx'
import { Shapes } from './picture.tsx'
import { PatternDefs } from '../marks/status-patterns.tsx'
import type { Paint } from './shape.tsx'

/** A layout as the text of an <svg>: the same in Node and in a browser, with no page. */
export const pictureMarkup = (layout: PlotLayout, paint: Paint): string =>
  renderToStaticMarkup(createElement(Picture, { layout, ...paint }))

/** What is inside that <svg>, with its own hatches, as XML: for images that hold several. */
export const insideMarkup = (layout: PlotLayout, paint: Paint): string =>
  renderToStaticMarkup(createElement(PatternDefs, { palette: paint.palette, idPrefix: paint.idPrefix, scale: layout.type.outline / 1.5 })) +
  renderToStaticMarkup(createElement(Shapes, { layout, ...paint })).replaceAll('&nbsp;', '&#160;')
