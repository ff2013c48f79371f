/** A join code on its way from the start page to the join page. The page holds it in memory, so no address shows it. */
let entered: string | null = null;

export function storeEnteredCode(code: string): void {
	entered = code;
}

export function consumeEnteredCode(): string | null {
	const code = entered;
	entered = null;
	return code;
}
