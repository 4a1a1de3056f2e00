import type { Step } from '#domain/study/steps.ts'
import { ArgueStep } from './step-argue.tsx'
import { SynthesisStep } from './step-synthesis.tsx'
import { AskStep } from './step-ask.tsx'
import { OthersStep } from './step-others.tsx'
import { ContextStep } from './step-context.tsx'
import { DoneStep } from './step-done.tsx'
import { EvidenceStep } from './step-evidence.tsx'
import { AgainStep, PredictStep } from './step-predict.tsx'
import type { StepProps } from './step-props.ts'
import { QuestionsStep, UnknownStep } from './step-unknown.tsx'
import type { useWork } from './use-work.ts'

type BodyProps = { step: Step; steps: readonly Step[]; props: StepProps; kept: ReturnType<typeof useWork>; open: (id: string) => void }

/** What a step of a case asks for, by its kind. */
export function StepBody({ step, steps, props, kept, open }: BodyProps) {
  switch (step.kind) {
    case 'context':
      return <ContextStep {...props} />
    case 'predict':
      return <PredictStep {...props} prediction={step.prediction} />
    case 'again':
      return <AgainStep {...props} prediction={step.prediction} />
    case 'evidence':
      return <EvidenceStep {...props} claims={step.claims} isLast={step.part === step.parts} />
    case 'ask':
      return <AskStep {...props} claim={step.claim} />
    case 'others':
      return <OthersStep {...props} claim={step.claim} />
    case 'argue':
    case 'swap':
      return <ArgueStep {...props} isSwap={step.kind === 'swap'} />
    case 'synthesis':
      return <SynthesisStep {...props} />
    case 'unknown':
      return <UnknownStep {...props} />
    case 'questions':
      return <QuestionsStep {...props} />
    case 'done':
      return <DoneStep {...props} steps={steps} open={open} actions={kept} />
  }
}
