import type { OccupationTable } from '#schema/occupations.ts'

/** Everything in the table that has a name in every language: major groups, groups, occupations, and what the Chinese tables list. */
export const namedCodes = ({ levels, units, china }: OccupationTable): string[] => {
  const codes = levels.flatMap((level) => level.codes)
  return [...new Set(codes.map((code) => code.slice(0, 1))), ...codes, ...units.codes, ...china.mix.groups, ...china.families.ids]
}
