import { expect, test } from 'vitest';
import { networkOf } from './network.ts';

// An address, and what it counts as.
const addresses = [
	['198.51.100.7', '198.51.100.7'],
	['::ffff:198.51.100.7', '198.51.100.7'],
	['2001:db8:1:2:3:4:5:6', '2001:db8:1'],
	['2001:db8:1:2::9', '2001:db8:1'],
	['2001:db8::9', '2001:db8:0'],
	['::1', '0:0:0'],
	['unknown', 'unknown']
];
for (const [address, network] of addresses) {
	test(`[PEOPLE16] ${address} counts as ${network}`, () => expect(networkOf(address ?? '')).toBe(network));
}
