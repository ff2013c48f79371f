import type { FollowUpAction, Indicator } from '@plenum/domain/clusters/assessment';
import type { JudgedAction as Judged } from '@plenum/domain/drafting/judge-action';
import { dayOf } from '@plenum/domain/day';

export type JudgedText = Judged & { text: string };

type Draft = { action: FollowUpAction; indicators: readonly Indicator[] };

/** How long the text must rest before it is read again, in milliseconds. */
const rest = 300;

/**
 * What the linter says of an action, beside it. Its lists are loaded after the page has been shown, and it reads a text when its
 * writers pause: nothing of it stands between a key and the letter on the screen.
 */
export class JudgedAction {
	/** With the text that was read, for the places in it; null until the lists are there. */
	latest = $state.raw<JudgedText | null>(null);

	constructor(read: () => Draft) {
		$effect(() => {
			const { action, indicators } = read();
			let isOver = false;
			const judge = async () => {
				const { judgeAction } = await import('@plenum/domain/drafting/judge-action');
				if (!isOver) this.latest = { ...judgeAction(action, indicators, dayOf(Date.now())), text: action.text };
			};
			const timer = setTimeout(judge, this.#isFirst ? 0 : rest);
			this.#isFirst = false;
			return () => {
				isOver = true;
				clearTimeout(timer);
			};
		});
	}

	#isFirst = true;
}
