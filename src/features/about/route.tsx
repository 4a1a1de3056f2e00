import { AppLink } from '#blocks/navigation/navigation.tsx'
import { usePageHead } from '#blocks/navigation/page-head.tsx'
import { paths } from '#url/paths.ts'
import { Cite } from './cite.tsx'
import { Kept } from './kept.tsx'
import { OnDevice } from './on-device.tsx'
import { Part } from './part.tsx'
import { useMessages } from '#i18n/context.tsx'
import { ABOUT } from '#i18n/messages/about/namespace.ts'

/** Who makes this and what readers may expect of it. */
export function AboutScreen() {
  const words = useMessages(ABOUT).about
  const { makers, slant, correct, reply, licences, privacy } = words
  usePageHead({ title: words.title, description: words.description })
  return (
    <div className="wrap about">
      <header className="about-masthead">
        <p className="about-kicker">{words.kicker}</p>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </header>
      <div className="about-parts">
        <Part id="makers" heading={makers.heading} text={makers.text} />
        <Part id="slant" heading={slant.heading} text={slant.text}>
          <p className="no-print">
            <AppLink to={paths.article()}>{slant.link}</AppLink>
          </p>
        </Part>
        <Part id="correct" heading={correct.heading} text={[correct.text]}>
          <ul className="about-points">
            {correct.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          <p>{correct.after}</p>
          <p className="no-print">
            <AppLink to={paths.evidence()}>{correct.link}</AppLink>
          </p>
        </Part>
        <Part id="reply" heading={reply.heading} text={[reply.text]}>
          <ul className="about-companies">
            {Object.entries(words.companies).map(([id, name]) => (
              <li key={id}>
                <AppLink to={paths.company(id)}>{name}</AppLink>
              </li>
            ))}
          </ul>
        </Part>
        <Part id="licences" heading={licences.heading} text={[]}>
          <dl className="about-list">
            {licences.items.map((item) => (
              <div key={item.name}>
                <dt>{item.name}</dt>
                <dd data-count>{item.text}</dd>
              </div>
            ))}
          </dl>
        </Part>
        <Part id="privacy" heading={privacy.heading} text={privacy.text}>
          <Kept />
          <OnDevice />
        </Part>
        <Cite />
      </div>
    </div>
  )
}
