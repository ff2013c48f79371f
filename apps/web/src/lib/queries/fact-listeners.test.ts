import type { Fact } from '@plenum/protocol/facts';
import { expect, test } from 'vitest';
import { FactListeners } from './fact-listeners.ts';

test('[WEB4] whoever asked for a kind of fact hears it, until they stop', () => {
	const listeners = new FactListeners();
	const heard: Fact[] = [];
	const stop = listeners.on('people', (fact) => heard.push(fact));
	const fact = { kind: 'people', consultation: 'c' } as const;
	listeners.notify(fact);
	listeners.notify({ kind: 'clusters', consultation: 'c', cluster: null });
	stop();
	listeners.notify(fact);
	expect(heard).toEqual([fact]);
});

test('[WEB4] after a lost line everyone is told to ask again', () => {
	const listeners = new FactListeners();
	let asked = 0;
	const stop = listeners.onRefresh(() => asked++);
	listeners.refresh();
	stop();
	listeners.refresh();
	expect(asked).toBe(1);
});
