import { CRITERIA } from '#domain/study/criteria.ts'
import { useMessages } from '#i18n/context.tsx'
import { STUDY } from '#i18n/messages/study/namespace.ts'

/** What each level of each criterion looks like. */
export function Rubric() {
  const { rubric, teacher } = useMessages(STUDY).study
  return (
    <div className="study-rubric-box">
      <table className="study-rubric">
        <thead>
          <tr>
            <th scope="col">{teacher.criterion}</th>
            {rubric.levels.map((level) => (
              <th key={level} scope="col">
                {level}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {CRITERIA.map((c) => (
            <tr key={c}>
              <th scope="row">{rubric.criteria[c].name}</th>
              {rubric.criteria[c].levels.map((text, i) => (
                <td key={text} data-level={rubric.levels[i]}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
