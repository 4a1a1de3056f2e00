import fc from 'fast-check'

/** Property tests draw the same numbers in every run, so that a failure can be repeated; FC_SEED=7 draws others. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_261_129) })
