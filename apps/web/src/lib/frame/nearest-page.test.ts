import { expect, test } from 'vitest';
import { nearestPage } from './nearest-page.ts';

test.each([
	['/c/one/people/links', 403, '/c/one/people'],
	['/c/one/settings', 403, '/c/one'],
	['/c/one/workshops/w/run', 403, '/c/one/workshops/w'],
	['/c/one/workshops/w/part', 404, '/c/one/workshops'],
	['/c/one/clusters/x/versions', 403, '/c/one/clusters/x'],
	['/c/one/clusters/x/versions', 404, '/c/one/clusters'],
	['/c/one/polls/p/verify', 403, '/c/one/polls/p'],
	['/c/one/polls/p', 404, '/c/one/decisions'],
	['/c/one/polls/p', 403, '/c/one/decisions'],
	['/c/one/nothing/', 404, '/c/one'],
	['/c/one/constructor/p', 404, '/c/one/constructor'],
	['/c/one', 404, null],
	['/account/nothing', 404, null],
	['/', 404, null]
])('[WEB24] where %s answers %d, the nearest page is %s', (pathname, status, nearest) => {
	expect(nearestPage(pathname, status)).toBe(nearest);
});
