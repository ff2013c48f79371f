import { expect, test } from 'vitest';
import { LastAnswers } from './last-answers.ts';

const said = (value: string) => ({ ok: true, value }) as const;
const refused = (status: number) => ({ ok: false, status }) as const;

test.each([0, 429, 500, 502, 503])(
	'[WEB13] a page that is loaded again and gets %s goes on with what it had',
	(status) => {
		const last = new LastAnswers();
		last.take('/polls/a', said('open'));
		expect(last.take('/polls/a', refused(status))).toEqual(said('open'));
		expect(last.isStale).toBe(true);
		expect(last.take('/polls/a', said('closed'))).toEqual(said('closed'));
		expect(last.isStale).toBe(false);
	}
);

test('[WEB13] a first question without an answer has none', () => {
	const last = new LastAnswers();
	expect(last.take('/polls/a', refused(0))).toEqual(refused(0));
	expect(last.isStale).toBe(false);
});

test.each([401, 403, 404, 410])('[WEB13] what the server refuses with %s is shown no longer', (status) => {
	const last = new LastAnswers();
	last.take('/polls/a', said('open'));
	expect(last.take('/polls/a', refused(status))).toEqual(refused(status));
	expect(last.take('/polls/a', refused(0))).toEqual(refused(0));
});

test('[WEB13] nobody gets what was answered to an earlier reader of the browser', () => {
	const last = new LastAnswers();
	last.belongTo('ada');
	last.take('/me', said('ada'));
	last.belongTo('ada');
	expect(last.take('/me', refused(0))).toEqual(said('ada'));
	last.belongTo('ben');
	expect(last.take('/me', refused(0))).toEqual(refused(0));
});

test('[WEB13] what failed is asked again, and what no page asks for any more is forgotten', async () => {
	const last = new LastAnswers();
	for (const path of ['/people', '/polls?cluster=a b']) last.take(path, said('before'));
	for (const path of ['/people', '/polls?cluster=a b']) last.take(path, refused(0));
	const asked: boolean[] = [];
	await last.askAgain((isFailed) => {
		for (const path of ['/api/v1/polls?cluster=a%20b', '/api/v1/clusters'])
			asked.push(isFailed(new URL(path, 'http://plenum.example')));
		last.take('/polls?cluster=a b', refused(0));
		expect(last.isStale).toBe(true);
		return Promise.resolve();
	});
	expect([asked, last.isStale]).toEqual([[true, false], true]);
	await last.askAgain(() => Promise.resolve());
	expect(last.isStale).toBe(false);
});

test('only the latest answers are kept', () => {
	const last = new LastAnswers();
	for (let at = 0; at < 200; at++) last.take(`/polls/${at}`, said('open'));
	expect(last.take('/polls/0', refused(0)).ok).toBe(false);
	expect(last.take('/polls/199', refused(0)).ok).toBe(true);
});
