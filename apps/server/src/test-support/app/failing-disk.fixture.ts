import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import type { ServerProcess } from '../../operator/server-process.ts';

/** A system call of a running server that fails as a broken disk lets it fail. */
export type Fault = { calls: string; file: 'plenum.db' | 'plenum.db-wal'; error: 'EIO' | 'ENOSPC' };

/** Why calls of a running process cannot be made to fail on this machine; nothing where they can. */
export function whyNoFaults(): string | null {
	const tried = spawnSync('strace', ['-qq', '-e', 'trace=none', 'true']);
	if (tried.error) return 'strace is not installed: no system call can be made to fail';
	return tried.status === 0 ? null : 'this machine lets no process trace another';
}

/** From now on the server's calls on this file fail. Answers how to mend the disk. */
export async function breakDisk(server: ServerProcess, { calls, file, error }: Fault): Promise<() => Promise<void>> {
	const tracer = spawn(
		'strace',
		[
			['-f', '-p', String(server.pid), '-P', `${server.dataDir}/${file}`],
			['-e', `trace=${calls}`, '-e', `inject=${calls}:error=${error}`, '-o', '/dev/null']
		].flat(),
		{ stdio: ['ignore', 'ignore', 'pipe'] }
	);
	const gone = once(tracer, 'exit');
	await Promise.race([
		once(tracer.stderr, 'data'),
		gone.then(() => Promise.reject(new Error('strace could not attach to the server')))
	]);
	return async () => {
		tracer.kill('SIGINT');
		await gone;
	};
}
