import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CommitSchedule } from './commit-schedule.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setImmediate', 'performance'] }));
afterEach(() => void vi.useRealTimers());

/** What each commit took, and when: milliseconds since the first. */
function createHall() {
	const schedule = new CommitSchedule();
	const began = performance.now();
	const commits: [after: number, taken: string][] = [];
	const groupOf = (waiting: string[]) => ({
		readyAt: 0,
		async commit() {
			commits.push([performance.now() - began, waiting.splice(0).join('')]);
		}
	});
	const written: string[] = [];
	const group = groupOf(written);
	const authors = new Map<string, object>();
	function write(author: string): void {
		written.push(author);
		const key = authors.get(author) ?? {};
		authors.set(author, key);
		schedule.wake(group, key);
	}
	const passed = () => performance.now() - began;
	return { schedule, commits, write, groupOf, passed };
}

const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

/** A commit each millisecond, until they are load. Answers when the last of them began. */
async function load(write: (author: string) => void, commits: unknown[]): Promise<number> {
	for (let author = 0; author < 30; author++) {
		write(`${author}`);
		await wait(1);
	}
	await wait(10);
	commits.length = 0;
	write('.');
	await wait(0);
	const [[last]] = commits as [[number]];
	commits.length = 0;
	return last;
}

test('[DOC12] what is written after a rest is committed at the end of the turn, with all that came in it', async () => {
	const { commits, write } = createHall();
	write('a');
	write('b');
	await wait(0);
	await wait(20);
	for (const author of 'cdef') {
		write(author);
		await wait(1);
	}
	expect(commits).toEqual([
		[0, 'ab'],
		[20, 'c'],
		[21, 'd'],
		[22, 'e'],
		[23, 'f']
	]);
});

test('[DOC12] under load what comes within five milliseconds of a commit is the next one, in the order in which it came', async () => {
	const { commits, write } = createHall();
	const last = await load(write, commits);
	for (const author of 'abcdefgh') {
		await wait(1);
		write(author);
	}
	await wait(10);
	expect(commits).toEqual([
		[last + 5, 'abcd'],
		[last + 10, 'efgh']
	]);
});

test('[DOC12] a rest waits for nothing, and rests end the load', async () => {
	const { commits, write } = createHall();
	const last = await load(write, commits);
	await wait(60);
	write('a');
	await wait(0);
	await wait(60);
	write('b');
	await wait(1);
	write('c');
	await wait(0);
	expect(commits).toEqual([
		[last + 60, 'a'],
		[last + 120, 'b'],
		[last + 121, 'c']
	]);
});

test('[DOC12] nothing is gathered any more when all who wrote in the last two commits have written again', async () => {
	const { commits, write } = createHall();
	const last = await load(write, commits);
	await wait(1);
	for (const author of 'ab') write(author);
	await wait(4);
	write('c');
	await wait(5);
	commits.length = 0;
	write('b');
	await wait(1);
	write('a');
	await wait(1);
	expect(commits).toEqual([]);
	write('c');
	await wait(0);
	await wait(1);
	write('d');
	await wait(10);
	expect(commits).toEqual([
		[last + 12, 'bac'],
		[last + 17, 'd']
	]);
});

/** Two seconds in which somebody writes here, and others commit, every so many milliseconds. */
async function share({ schedule, write, commits }: ReturnType<typeof createHall>, here: number, byOthers: number) {
	for (let at = 0; at <= 2000; at++) {
		if (at % byOthers === 0) schedule.heard();
		if (at % here === 0) write(`${at}`);
		await wait(1);
	}
	await wait(60);
	commits.length = 0;
}

async function writeEachTenth(write: (author: string) => void): Promise<void> {
	for (const author of 'abcdefgh') {
		write(author);
		await wait(10);
	}
	await wait(60);
}

test('[DB75] where others commit often and much is written here, what comes in 50 ms from the first that waits goes together', async () => {
	const hall = createHall();
	await share(hall, 30, 15);
	const first = hall.passed();
	await writeEachTenth(hall.write);
	expect(hall.commits).toEqual([
		[first + 50, 'abcde'],
		[first + 100, 'fgh']
	]);
});

test.each([
	['others commit seldom', 30, 40],
	['little is written here', 70, 15]
])('[DB75] nothing waits for the other nodes where %s', async (_where, here, byOthers) => {
	const hall = createHall();
	await share(hall, here, byOthers);
	await writeEachTenth(hall.write);
	expect(hall.commits.map(([, taken]) => taken)).toEqual([...'abcdefgh']);
});

test('[DOC12] texts and ballots are committed in one rhythm', async () => {
	const { schedule, commits, write, groupOf } = createHall();
	const last = await load(write, commits);
	const ballots: string[] = [];
	const box = groupOf(ballots);
	ballots.push('X');
	schedule.wake(box);
	await wait(1);
	write('c');
	ballots.push('Y');
	schedule.wake(box);
	await wait(10);
	expect(commits).toEqual([
		[last + 5, 'XY'],
		[last + 5, 'c']
	]);
});

test('[DOC29] a group that is not ready yet holds up no other, and is committed in its time', async () => {
	const { schedule, commits, write, groupOf } = createHall();
	const dear = { ...groupOf(['dear']), readyAt: performance.now() + 30 };
	schedule.wake(dear);
	await wait(10);
	write('a');
	await wait(1);
	await wait(30);
	expect(commits).toEqual([
		[10, 'a'],
		[30, 'dear']
	]);
});

test('[DOC26] it is idle once everything is committed', async () => {
	const { schedule, commits, write } = createHall();
	const last = await load(write, commits);
	write('c');
	const idle = schedule.idle();
	await wait(10);
	await idle;
	expect(commits).toEqual([[last + 5, 'c']]);
});
