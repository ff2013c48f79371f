/**
 * Where a recommendation stands. _Not rated_: no side has said anything. _Incomplete_: one side alone has, or it is not told whether
 * a side sees a regression. _Alike_: two sides or more say the same, and nothing is agreed yet. _Differs_: sides, or people within a
 * side, say different things, and nothing is agreed yet. _Agreed_. _Views recorded_: it was talked about, and all views stand.
 */
export const statuses = ['not-rated', 'incomplete', 'alike', 'differs', 'agreed', 'views-recorded'] as const;
export type Status = (typeof statuses)[number];
