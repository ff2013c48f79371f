/** Pages inside, to which somebody may be brought after saying who they are. Nothing that acts, and nothing outside. */
const inside = /^\/(?:c|consultations|account)(?=[/?#]|$)/;
/** What browsers write addresses with. A backslash is a slash to them, and control characters vanish: neither is in it. */
const written = /^[!-[\]-~]+$/;
/** `/c/..` and its escaped forms: a browser would go elsewhere than what is read here. */
const climbing = /\/(?:\.|%2e){1,2}(?=\/|$)/i;
const longest = 1000;

/** The addresses where somebody says who they are, or waits until that is enough. */
const doors = ['/sign-in', '/join', '/lobby', '/account'];

export function isDoor(path: string): boolean {
	return doors.includes(path);
}

/** [WEB23] The page that `text` names, path, query and fragment, where one may be brought there; else null. */
export function readWantedPage(text: string | null | undefined): string | null {
	if (!text || text.length > longest || !inside.test(text) || !written.test(text)) return null;
	const [path = ''] = text.split(/[?#]/, 1);
	return climbing.test(path) ? null : text;
}

/** [WEB23] The same, if it is a page of this consultation: people who joined one have no other. */
export function readWantedPageOf(consultation: string, text: string | null | undefined): string | null {
	const page = readWantedPage(text);
	const [path = ''] = page?.split(/[?#]/, 1) ?? [];
	return `${path}/`.startsWith(`/c/${consultation}/`) ? page : null;
}

/** A door that leads on to the page that was wanted. */
export function addWantedPage(door: string, wanted: string | null): string {
	return wanted === null || wanted === door ? door : `${door}?to=${encodeURIComponent(wanted)}`;
}
