import { afterEach, expect, test, vi } from 'vitest';
import { keptInvitation, storeInvitation } from '../accounts/stored-invitation.ts';
import * as following from '../workshops/follow/followed-workshop.ts';

afterEach(() => vi.unstubAllGlobals());

const refuse = () => {
	throw new DOMException('The operation is insecure.', 'SecurityError');
};

/** Every function of these two modules, with what it is given. */
const calls: [name: string, call: () => unknown, expected: unknown][] = [
	['storeInvitation', () => storeInvitation('token'), undefined],
	['storeInvitation, with none', () => storeInvitation(''), undefined],
	['keptInvitation', keptInvitation, ''],
	['rememberWorkshop', () => following.rememberWorkshop('c', { workshop: 'w', title: 'Day' }), undefined],
	['clearFollowedWorkshop', () => following.clearFollowedWorkshop('c'), undefined],
	['rememberedWorkshop', () => following.rememberedWorkshop('c'), null],
	['declineCalls', () => following.declineCalls('c', 'w'), undefined],
	['acceptCalls', () => following.acceptCalls('c'), undefined],
	['hasDeclinedCalls', () => following.hasDeclinedCalls('c', 'w'), false],
	['rememberRoom', () => following.rememberRoom('c', 'r'), undefined],
	['wasInRoom', () => following.wasInRoom('c', 'r'), false]
];

test.each(calls)(
	'[WEB90] a browser that keeps nothing for a tab remembers nothing, and nothing fails: %s',
	(_, call, expected) => {
		vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
		expect(call()).toEqual(expected);
		// What the browser forbids altogether, or a server that draws the page.
		vi.stubGlobal('sessionStorage', undefined);
		expect(call()).toEqual(expected);
	}
);

test('[WEB90] every function of the modules is tried', () => {
	const named = new Set(calls.map(([name]) => name.split(',')[0]));
	for (const name of Object.keys(following)) expect(named).toContain(name);
});
