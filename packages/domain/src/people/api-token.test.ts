import { expect, test } from 'vitest';
import { scopeAllows, tokenScopes } from './api-token.ts';
import { acts } from './rights.ts';

test('[TOKEN3] a scope allows what it names, and nothing that people do', () => {
	const allowed = (isCommand: boolean) =>
		Object.fromEntries(tokenScopes.map((scope) => [scope, acts.filter((act) => scopeAllows(scope, act, isCommand))]));
	expect(allowed(false)).toEqual({
		read: ['read', 'export', 'read-journal'],
		'follow-up': ['read', 'follow-up', 'export', 'read-journal']
	});
	expect(allowed(true)).toEqual({ read: [], 'follow-up': ['follow-up'] });
});
