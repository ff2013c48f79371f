import { isLocalAddress } from '@plenum/domain/people/local-address';

/** Whether browsers take pages from this address for ones that nobody altered on the way: what is sealed in one is safe only then. */
export function isSecure(address: string): boolean {
	return address.startsWith('https:') || isLocalAddress(address);
}
