import { linkPattern } from '@plenum/domain/commitments/follow-up';

const isLink = (text: string) => new RegExp(linkPattern).test(text);

/** One address in each line, each once; or the first line that is none. */
export function linksIn(text: string): { links: string[] } | { wrong: string } {
	const lines = text.split(/\s*\n\s*/).map((line) => line.trim());
	const links = [...new Set(lines.filter((line) => line !== ''))];
	const wrong = links.find((link) => !isLink(link));
	return wrong === undefined ? { links } : { wrong };
}

/** Where a link leads: its host, as the browser reads it. Null for what is no address that may be opened. */
export function hostOf(link: string): string | null {
	if (!isLink(link)) return null;
	try {
		return new URL(link).host;
	} catch {
		return null;
	}
}
