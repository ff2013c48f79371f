import type { FollowUpAction, Indicator } from '@plenum/domain/clusters/assessment';
import type { JudgedAction as Judged } from '@plenum/domain/drafting/evaluate-action';
import type { Institution } from '@plenum/domain/consultations/institutions';
import { dayOf } from '@plenum/domain/day';

export type JudgedText = Judged & { text: string };

type Draft = { action: FollowUpAction; indicators: readonly Indicator[]; institutions: readonly Institution[] };

/** How long the text must rest before it is read again, in milliseconds. */
const rest = 300;

/**
 * What the linter says of an action, beside it. Its lists are loaded after the page has been shown, and it reads a text when its writers
 * pause. So it never delays typing.
 */
export class JudgedAction {
	/** With the text that was read, for the places in it; null until the lists are there. */
	latest = $state.raw<JudgedText | null>(null);

	constructor(read: () => Draft) {
		watchRested(read, async ({ action, indicators, institutions }, isLatest) => {
			const { evaluateAction } = await import('@plenum/domain/drafting/evaluate-action');
			if (isLatest())
				this.latest = { ...evaluateAction(action, indicators, dayOf(Date.now()), institutions), text: action.text };
		});
	}
}

/** Reads at once, and then whenever what was read has rested: never between a key and the letter on the screen. */
export function watchRested<Value>(read: () => Value, judge: (value: Value, isLatest: () => boolean) => void): void {
	let isFirst = true;
	$effect(() => {
		const value = read();
		let isOver = false;
		const timer = setTimeout(() => judge(value, () => !isOver), isFirst ? 0 : rest);
		isFirst = false;
		return () => {
			isOver = true;
			clearTimeout(timer);
		};
	});
}
