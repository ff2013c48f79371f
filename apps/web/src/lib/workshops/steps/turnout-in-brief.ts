import type { PageTexts } from '#lib/language/language.ts';

type TurnoutCounts = { turnout: number; entitled: number };

/** [POLL5] Turnout is disclosed in steps of five: below the first step, only that it is not reached. */
export function turnoutInBrief(
	{ run }: Pick<PageTexts['run'], 'run'>,
	number: (value: number) => string,
	{ turnout, entitled }: TurnoutCounts
): string | null {
	if (turnout >= entitled) return run.allOf(number(turnout), number(entitled));
	if (turnout > 0) return run.atLeastOf(number(turnout), number(entitled));
	return entitled < 5 ? null : run.fewOf(number(entitled));
}
