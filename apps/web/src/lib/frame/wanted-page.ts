import { addWantedPage, isDoor, readWantedPage } from '@plenum/domain/wanted-page';

type Type = 'enter' | 'goto' | 'link' | 'popstate' | 'form' | 'leave';

/** What an organisation's sign-in brings back in the fragment, which is no part of the page that was wanted. */
const brought = /^#(?:second|refused)=/;

/**
 * [WEB23] The page that a reader was going to when another page asked them to identify themselves, also within the browser. There the
 * requested page is known before, and the page that asks only after.
 */
export class WantedPage {
	#wanted: string | null = null;

	/** Where a page is loaded again and sends its reader away (`goto`), it is the page that they leave. */
	leave(type: Type, from: URL | null, to: URL | null): void {
		const wanted = to && !isDoor(to.pathname) ? to : type === 'goto' ? from : null;
		this.#wanted = wanted && readWantedPage(addressOf(wanted));
	}

	/** The address that the page which asks should have; null where it needs no other. */
	arrive(type: Type, to: URL | null): string | null {
		const wanted = this.#wanted;
		this.#wanted = null;
		if (!to || !isDoor(to.pathname)) return null;
		const before = to.searchParams.get('to');
		if (before !== null) return type === 'enter' ? withFragment(to, before) : null;
		const address = addWantedPage(to.pathname, wanted);
		return address === to.pathname ? null : address;
	}
}

/** The server never saw the fragment, and the browser took it along to the page that asks. */
function withFragment({ pathname, hash }: URL, before: string): string | null {
	// Behind the address of joining stands a code, which belongs into no address that a server sees.
	if (pathname === '/join' || hash === '' || brought.test(hash) || before.includes('#')) return null;
	return addWantedPage(pathname, readWantedPage(before + hash) ?? readWantedPage(before));
}

function addressOf({ pathname, search, hash }: URL): string {
	return pathname + search + hash;
}
