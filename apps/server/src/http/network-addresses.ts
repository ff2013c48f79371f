import { isIPv6 } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { Config } from '../config.ts';

/** The machine's addresses in its networks, IPv4 first; link-local ones need an interface's name and open in no browser. */
export function listNetworkAddresses(): string[] {
	const all = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
	const usable = all.flatMap(({ address, internal }) =>
		internal || /^(fe80:|169\.254\.)/i.test(address) ? [] : address
	);
	return usable.toSorted((one, other) => Number(isIPv6(one)) - Number(isIPv6(other)));
}

/** [PEOPLE76] Those on which the server listens, as what people type. */
export function reachableOrigins(
	{ host, port }: Pick<Config, 'host' | 'port'>,
	addresses: readonly string[]
): string[] {
	const heard = addresses.filter(
		(address) => host === '::' || host === address || (host === '0.0.0.0' && !isIPv6(address))
	);
	return heard.map((address) => `http://${isIPv6(address) ? `[${address}]` : address}${port === 80 ? '' : `:${port}`}`);
}
