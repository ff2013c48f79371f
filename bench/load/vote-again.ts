import type { Voter } from './voter.ts';

const choices = ['for', 'against', 'abstain'] as const;
export type Choice = (typeof choices)[number];

export function choiceOf(index: number): Choice {
	return choices[index % choices.length] ?? 'for';
}

/** Fifty of them vote again and again, each as soon as the last ballot was acknowledged. */
export async function voteAgain(voters: readonly Voter[], milliseconds: number) {
	const start = performance.now();
	let given = 0;
	const again = async (voter: Voter) => {
		while (performance.now() - start < milliseconds) await voter.cast(choiceOf(given++));
	};
	await Promise.all(voters.slice(0, 50).map(again));
	const took = performance.now() - start;
	return { given, milliseconds: took, perSecond: (given / took) * 1000 };
}
