import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * Below the ports that the system assigns to programs that ask for any. So no other program takes a port between the search
 * and its opening, or during a restart.
 */
export async function findFreePort(): Promise<number> {
	for (let tries = 0; tries < 100; tries++) {
		const port = randomInt(20_000, 32_000);
		if (await isFree(port)) return port;
	}
	throw new Error('No free port.');
}

function isFree(port: number): Promise<boolean> {
	const probe = createServer();
	return new Promise((resolve) => {
		probe.once('error', () => resolve(false));
		probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
	});
}
