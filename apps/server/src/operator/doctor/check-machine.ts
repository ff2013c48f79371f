import { bad, fine, skipped, warning, type Finding } from './finding.ts';
import type { Machine } from './machine.ts';

export async function checkMachine(machine: Machine): Promise<Finding[]> {
	return [
		checkNode(machine.nodeVersion),
		checkMemory(machine.memoryMb),
		checkOpenFiles(machine.limits),
		checkLeaks(machine),
		await checkNetworkTime(machine)
	];
}

const oldestNode = 24;

function checkNode(version: string): Finding {
	if (Number.parseInt(version, 10) >= oldestNode) return fine('node', `Node ${version}.`);
	return bad('node', {
		found: `Node ${version}.`,
		means: 'Plenum is run and tested on Node 24; older ones miss what it uses.',
		advice: 'Install Node 24, or start with `npm start` on Linux (x64, arm64), which brings its own.'
	});
}

function checkMemory(memoryMb: number): Finding {
	const found = `${Math.round(memoryMb)} MB of memory.`;
	if (memoryMb >= 1900) return fine('memory', found);
	const means = 'The process takes 300 to 600 MB with 500 people, and making a PDF or reading a file 350 MB more.';
	const advice = 'Give the machine or the container 2 GB. See "How large a machine" in docs/operate.md.';
	return (memoryMb < 900 ? bad : warning)('memory', { found, means, advice });
}

function checkOpenFiles(limits: string | null): Finding {
	const limit = limitNamed(limits, 'Max open files');
	if (limit === null) return skipped('open files', 'This system does not say how many files may be open.');
	const found = `${limit} files may be open, of a process started as this one was.`;
	if (limit >= 8192) return fine('open files', found);
	return (limit < 2048 ? bad : warning)('open files', {
		found,
		means: 'Each person needs two to six; when there are no more, nobody else gets in.',
		advice: 'Set LimitNOFILE=65536 in the service, or `ulimit -n 65536` before the start.'
	});
}

/** What lies in memory may reach a disk: the key of an open secret poll above all. */
function checkLeaks({ limits, swaps }: Machine): Finding {
	if (limits === null || swaps === null) return skipped('swap', 'This system does not say whether it swaps.');
	const leaks = [
		...(swaps.trim().split('\n').length > 1 ? ['swap is on'] : []),
		...((limitNamed(limits, 'Max core file size') ?? 0) > 0 ? ['core dumps are on'] : [])
	];
	if (leaks.length === 0) return fine('swap', 'Neither swap nor core dumps.');
	return warning('swap', {
		found: `${leaks.join(' and ')}.`,
		means: 'The key of an open secret poll, or what people type, may be written to the disk and stay there.',
		advice: 'Encrypt swap or turn it off (`swapoff -a`); set LimitCORE=0 in the service or `ulimit -c 0`.'
	});
}

async function checkNetworkTime(machine: Machine): Promise<Finding> {
	const isSynchronized = await machine.isClockSynchronized();
	if (isSynchronized === null) return skipped('network time', 'No timedatectl here that says who sets the clock.');
	if (isSynchronized) return fine('network time', 'The clock is set by the network.');
	return warning('network time', {
		found: 'The clock is not set by the network.',
		means: 'Votes close and codes of second factors are checked by this clock; the record carries its times.',
		advice: 'Turn it on: `timedatectl set-ntp true`.'
	});
}

/** The soft limit: it is the one that holds. */
function limitNamed(limits: string | null, name: string): number | null {
	const line = limits?.split('\n').find((each) => each.startsWith(name));
	const soft = line?.slice(name.length).trim().split(/\s+/)[0];
	if (soft === undefined) return null;
	return soft === 'unlimited' ? Infinity : Number(soft);
}
