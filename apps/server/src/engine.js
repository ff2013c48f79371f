/**
 * With what the server runs, however it is started. The space for young objects of each thread stays small, and garbage is collected
 * when the heap has grown by half.
 */
export const flags = ['--max-semi-space-size=8', '--heap-growing-percent=50'];

/** What glibc reads: all threads take memory from two places, and large pieces go back to the system at once. */
export const variables = { MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '131072' };

/** Both are read when a process begins: it begins again, as the same process, where one is missing. Whoever has set one keeps it. */
export function beginWithThem() {
	const given = [...process.execArgv, ...(process.env.NODE_OPTIONS?.split(' ') ?? [])].map(nameOf);
	const missing = flags.filter((flag) => !given.includes(nameOf(flag)));
	const env = { ...variables, ...process.env };
	const isComplete = missing.length === 0 && Object.keys(variables).every((name) => name in process.env);
	// Windows cannot do that.
	if (isComplete || process.platform === 'win32') return;
	process.execve?.(
		process.execPath,
		[process.execPath, ...process.execArgv, ...missing, ...process.argv.slice(1)],
		env
	);
}

/** @param {string} flag */
function nameOf(flag) {
	return flag.split('=', 1)[0];
}
