// Loaded before a server: its clock is ahead by as many days as the file in CLOCK_AHEAD says when it starts.
import { readFileSync } from 'node:fs';

const ahead = Number(readFileSync(process.env.CLOCK_AHEAD ?? '', 'utf8')) * 86_400_000;
const Machine = Date;

globalThis.Date = class extends Machine {
	/** @param {unknown[]} parts */
	constructor(...parts) {
		// @ts-expect-error What a date is made of is what the machine's takes.
		super(...(parts.length > 0 ? parts : [Machine.now() + ahead]));
	}

	static now() {
		return Machine.now() + ahead;
	}
};
