import { isIPv6 } from 'node:net';

/** What counts as one address: an IPv6 household has 2^64 of them, and a person who rents a machine 2^80. */
export function networkOf(address: string): string {
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
	if (mapped) return mapped;
	return isIPv6(address) ? prefix48(address) : address;
}

function prefix48(address: string): string {
	const [head = '', tail] = address.split('::');
	const start = head === '' ? [] : head.split(':');
	const end = tail ? tail.split(':') : [];
	const zeros = tail === undefined ? [] : Array<string>(8 - start.length - end.length).fill('0');
	return [...start, ...zeros, ...end].slice(0, 3).join(':');
}
