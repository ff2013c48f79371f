/** A join code on its way from the start page to the page on which one joins: held by the page, so that no address shows it. */
let entered: string | null = null;

export function storeEnteredCode(code: string): void {
	entered = code;
}

export function consumeEnteredCode(): string | null {
	const code = entered;
	entered = null;
	return code;
}
