import type { Answer } from '#lib/queries/api.ts';

type Undo<Value> = {
	read: () => Promise<Answer<Value>>;
	/** Whether what the change made is still what stands there. */
	stands: (now: Value) => boolean;
	takeBack: () => Promise<Answer<unknown>>;
	done?: () => unknown;
	/** What is said where it is not. */
	changedSince: string;
};

/** [WEB25] Takes a change back where it still stands, asked right before. Answers null, or why nothing was done. */
export async function undoStanding<Value>({ read, stands, takeBack, done, changedSince }: Undo<Value>) {
	const now = await read();
	if (!now.ok) return now.words;
	if (!stands(now.value)) return changedSince;
	const answer = await takeBack();
	await done?.();
	return answer.ok ? null : answer.words;
}
