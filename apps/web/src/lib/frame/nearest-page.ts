import { ownProperty } from '@plenum/domain/own-property';

/** Pages that have another page above them than their address says. */
const above: Record<string, string> = { polls: 'decisions' };

/**
 * [WEB24] The page of a consultation to go to when one of its pages does not open. That is the parent page or, where the thing itself is
 * unknown (404), the list of such things. Null where the consultation itself does not open.
 */
export function nearestPage(pathname: string, status: number): string | null {
	const [root, consultation, ...rest] = pathname.split('/').filter((part) => part !== '');
	if (root !== 'c' || consultation === undefined || rest.length === 0) return null;
	const kept = rest.slice(0, status === 404 ? Math.min(1, rest.length - 1) : rest.length - 1);
	const [section, ...deeper] = kept;
	if (section === undefined) return `/c/${consultation}`;
	const isList = deeper.length === 0;
	return ['/c', consultation, isList ? (ownProperty(above, section) ?? section) : section, ...deeper].join('/');
}
