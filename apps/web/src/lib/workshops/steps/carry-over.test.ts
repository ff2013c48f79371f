import { expect, test } from 'vitest';
import { openItems } from './carry-over.ts';

test('[WORKSHOP19] only items on clusters that are still open are carried over', () => {
	const item = (id: string, cluster: string | null) => ({ id, cluster, title: id, minutes: 5 });
	const items = [item('one', 'open'), item('two', 'closed'), item('three', null), item('four', 'merged away')];
	const clusters = [
		{ id: 'open', state: 'open' },
		{ id: 'closed', state: 'closed' }
	] as const;
	expect(openItems(items, clusters)).toEqual([items[0]]);
});
