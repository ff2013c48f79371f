import type { JoinCode } from '@plenum/protocol/people';

/** What people type to join, without the code that the link carries. */
export function joinAddress({ link }: Pick<JoinCode, 'link'>): string {
	return link.split('#')[0]?.replace(/^https?:\/\//, '') ?? '';
}
