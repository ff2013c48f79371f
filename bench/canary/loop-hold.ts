/** The longest turn of the event loop since the last question: milliseconds of the loop's own CPU, and by the clock. */
export type LoopHold = { cpu: number; wall: number };

const interval = 2;

/**
 * CPU time of this thread alone, so that a busy machine does not count as a busy loop. What the loop waits for, such as a
 * disk, shows by the clock only.
 */
function watchLoop(): () => LoopHold {
	let hold: LoopHold = { cpu: 0, wall: 0 };
	let last = look();
	setInterval(() => {
		const now = look();
		hold = {
			cpu: Math.max(hold.cpu, now.cpu - last.cpu),
			wall: Math.max(hold.wall, now.wall - last.wall - interval)
		};
		last = now;
	}, interval).unref();
	return () => {
		const answer = hold;
		hold = { cpu: 0, wall: 0 };
		return answer;
	};
}

/** From now on: asked `hold`, this process answers how long its loop was held since the last question. */
export function answerHold(): void {
	const readHold = watchLoop();
	process.on('message', (message) => {
		if (message === 'hold') process.send?.(readHold());
	});
}

function look(): LoopHold {
	const { user, system } = process.threadCpuUsage();
	return { cpu: (user + system) / 1000, wall: performance.now() };
}
