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
	return { schedule, commits, write, groupOf };
}

const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

test('[DOC12] what is written after a rest is committed at the end of the turn, with all that came in it', async () => {
	const { commits, write } = createHall();
	write('a');
	write('b');
	await wait(0);
	await wait(20);
	write('c');
	await wait(0);
	await wait(3);
	write('d');
	await wait(0);
	expect(commits).toEqual([
		[0, 'ab'],
		[20, 'c'],
		[23, 'd']
	]);
});

test('[DOC12] under load what comes within four milliseconds of a commit is the next one, in the order in which it came', async () => {
	const { commits, write } = createHall();
	for (const author of 'abcdefghijkl') {
		write(author);
		await wait(1);
	}
	await wait(10);
	expect(commits).toEqual([
		[0, 'a'],
		[1, 'b'],
		[5, 'cde'],
		[9, 'fghi'],
		[13, 'jkl']
	]);
});

test('[DOC12] a rest ends the load', async () => {
	const { commits, write } = createHall();
	for (const author of 'abc') {
		write(author);
		await wait(1);
	}
	await wait(10);
	write('d');
	await wait(0);
	expect(commits).toEqual([
		[0, 'a'],
		[1, 'b'],
		[5, 'c'],
		[13, 'd']
	]);
});

test('[DOC12] nothing is gathered any more when all who wrote in the last two commits have written again', async () => {
	const { commits, write } = createHall();
	for (const author of 'ab') {
		write(author);
		await wait(1);
	}
	write('b');
	await wait(1);
	write('a');
	await wait(0);
	expect(commits).toEqual([
		[0, 'a'],
		[1, 'b'],
		[3, 'ba']
	]);
});

test('[DOC12] texts and ballots are committed in one rhythm', async () => {
	const { schedule, commits, write, groupOf } = createHall();
	const ballots: string[] = [];
	const box = groupOf(ballots);
	for (const author of 'ab') {
		write(author);
		await wait(1);
	}
	ballots.push('X');
	schedule.wake(box);
	await wait(1);
	write('c');
	ballots.push('Y');
	schedule.wake(box);
	await wait(10);
	expect(commits.slice(2)).toEqual([
		[5, 'XY'],
		[5, 'c']
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
	write('a');
	await wait(1);
	write('b');
	await wait(1);
	write('c');
	const idle = schedule.idle();
	await wait(10);
	await idle;
	expect(commits.at(-1)).toEqual([5, 'c']);
});
