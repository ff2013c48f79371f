import type { DatabaseClock } from './database-clock.ts';

export type ClockWatch = {
	/** This machine's clock is not the database's: it serves nobody until it is. */
	readonly isOff: boolean;
	stop(): void;
};

/** Milliseconds. */
const pause = 1000;
const tolerance = 2000;

/** [DB81] Compares this machine's clock with the database's every second. `onChange` hears by how many milliseconds it is ahead. */
export function watchClock(
	clock: DatabaseClock,
	machineNow: () => number,
	onChange: (isOff: boolean, ahead: number) => void
): ClockWatch {
	let isOff = false;
	const compare = () => {
		const ahead = Math.round(machineNow() - clock.now());
		if (Math.abs(ahead) > tolerance === isOff) return;
		isOff = !isOff;
		onChange(isOff, ahead);
	};
	const timer = setInterval(compare, pause).unref();
	compare();
	return {
		get isOff() {
			return isOff;
		},
		stop: () => clearInterval(timer)
	};
}
