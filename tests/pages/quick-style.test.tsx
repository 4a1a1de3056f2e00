import { expect, test } from 'vitest'

const slow: typeof window.getComputedStyle = Reflect.get(window, 'ownGetComputedStyle')

test('whether an element is shown is answered as jsdom itself answers it', () => {
  document.body.innerHTML = `
    <main><h1>One</h1><p>Two <a href="#x">three</a> <b>four</b></p><ul><li>five</li></ul><template><p>six</p></template></main>
    <div hidden><p>seven</p></div><p hidden="until-found">eight</p><div popover>nine</div><input type="hidden"><input><textarea></textarea>
    <dialog><p>ten</p></dialog><dialog open><p>eleven</p></dialog><details><summary>twelve</summary><p>thirteen</p></details>
    <table><tr hidden><td>fourteen</td></tr><tr><th>fifteen</th></tr></table><select><option>sixteen</option></select>
    <div style="visibility: hidden"><p>seventeen</p></div><p style="display: none">eighteen</p><p style="pointer-events: none"><b>more</b></p><svg><title>nineteen</title><g><text>a</text></g></svg>`
  const asked = [...document.querySelectorAll('*')]
  const say = (styleOf: typeof window.getComputedStyle) =>
    asked.map((element) => {
      const style = styleOf(element)
      return [
        element.outerHTML.slice(0, 40),
        style.display,
        style.visibility,
        style.getPropertyValue('display'),
        style.pointerEvents,
        style.getPropertyValue('font-style'),
      ]
    })
  expect(asked.length).toBeGreaterThan(30)
  // Twice: the second time names are known.
  expect(say(window.getComputedStyle)).toEqual(say(slow))
  expect(say(window.getComputedStyle)).toEqual(say(slow))
})

test('a style sheet has its say', () => {
  const sheet = document.createElement('style')
  sheet.textContent = 'p { display: none }'
  document.head.append(sheet)
  document.body.innerHTML = '<p>one</p>'
  const one = document.querySelector('p')
  expect(one && getComputedStyle(one).display).toBe('none')
})
