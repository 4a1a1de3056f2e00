import type { WrittenItem } from './written-item.ts'

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
/** XML has no place for control signs, escaped or not. */
const CONTROL = /\p{Cc}/gu
const escaped = (text: string): string =>
  text.replace(CONTROL, (sign) => (/\s/.test(sign) ? ' ' : '')).replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)
const XML = '<?xml version="1.0" encoding="UTF-8"?>'
const NAMESPACE = 'http://www.imsglobal.org/xsd/imsqti_v2p1'
const LOCATION = `${NAMESPACE} http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd`

/** One question as a QTI 2.1 item: a choice of one, scored by its right answer, with the reason shown after any answer. */
export function qtiItem(item: WrittenItem, language: string): string {
  const paragraphs = item.lines.map((line) => `<p>${escaped(line)}</p>`).join('')
  const choices = item.options.map((text, i) => `<simpleChoice identifier="A${i + 1}">${escaped(text)}</simpleChoice>`).join('\n      ')
  const links = item.links.map((link) => `<p><a href="${escaped(link)}">${escaped(link)}</a></p>`).join('')
  return `${XML}
<assessmentItem xmlns="${NAMESPACE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${LOCATION}" identifier="${escaped(item.id)}" title="${escaped(item.question)}" xml:lang="${escaped(language)}" adaptive="false" timeDependent="false">
  <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier">
    <correctResponse><value>A${item.answer + 1}</value></correctResponse>
  </responseDeclaration>
  <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"><defaultValue><value>0</value></defaultValue></outcomeDeclaration>
  <outcomeDeclaration identifier="FEEDBACK" cardinality="single" baseType="identifier"><defaultValue><value>REASON</value></defaultValue></outcomeDeclaration>
  <itemBody>
    ${paragraphs}
    <choiceInteraction responseIdentifier="RESPONSE" shuffle="false" maxChoices="1">
      <prompt>${escaped(item.question)}</prompt>
      ${choices}
    </choiceInteraction>
  </itemBody>
  <responseProcessing template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct"/>
  <modalFeedback outcomeIdentifier="FEEDBACK" identifier="REASON" showHide="show"><p>${escaped(item.reason)}</p>${links}</modalFeedback>
</assessmentItem>
`
}

const isFirst = (skill: string, i: number, all: readonly string[]) => all.indexOf(skill) === i

/** All items as one test, a section for each skill, so that a platform takes them in as a quiz and not as loose questions. */
function qtiTest(items: readonly WrittenItem[], title: string): string {
  const sections = items
    .map((item) => item.skill)
    .filter(isFirst)
    .map((skill, i) => {
      const refs = items
        .filter((item) => item.skill === skill)
        .map((item) => `<assessmentItemRef identifier="I-${escaped(item.id)}" href="items/${escaped(item.id)}.xml"/>`)
      return `<assessmentSection identifier="S${i + 1}" title="${escaped(skill)}" visible="true">
      ${refs.join('\n      ')}
    </assessmentSection>`
    })
  return `${XML}
<assessmentTest xmlns="${NAMESPACE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${LOCATION}" identifier="parallax-quiz" title="${escaped(title)}">
  <testPart identifier="P1" navigationMode="nonlinear" submissionMode="individual">
    ${sections.join('\n    ')}
  </testPart>
</assessmentTest>
`
}

/**
 * The files of a QTI 2.1 content package, by name.
 * @param about what the package says of its numbers (files/manifest.ts): a file of its own, which platforms keep or pass over
 */
export function qtiPackage(
  items: readonly WrittenItem[],
  title: string,
  language: string,
  about: readonly string[],
): Record<string, string> {
  const resources = items.map(
    (item) =>
      `<resource identifier="R-${escaped(item.id)}" type="imsqti_item_xmlv2p1" href="items/${escaped(item.id)}.xml"><file href="items/${escaped(item.id)}.xml"/></resource>`,
  )
  const dependencies = items.map((item) => `<dependency identifierref="R-${escaped(item.id)}"/>`)
  const manifest = `${XML}
<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" identifier="parallax-quiz">
  <metadata><schema>QTIv2.1 Package</schema><schemaversion>1.0.0</schemaversion></metadata>
  <organizations/>
  <resources>
    <resource identifier="R-test" type="imsqti_test_xmlv2p1" href="test.xml"><file href="test.xml"/>${dependencies.join('')}</resource>
    ${resources.join('\n    ')}
    <resource identifier="R-about" type="webcontent" href="parallax.json"><file href="parallax.json"/></resource>
  </resources>
</manifest>
`
  return {
    'imsmanifest.xml': manifest,
    'test.xml': qtiTest(items, title),
    'parallax.json': `${JSON.stringify({ manifest: about })}\n`,
    ...Object.fromEntries(items.map((item) => [`items/${item.id}.xml`, qtiItem(item, language)])),
  }
}
