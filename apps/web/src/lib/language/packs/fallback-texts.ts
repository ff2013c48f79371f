/** More than all texts of the interface. Further ones, in a browser, are texts with insertions, and go unmarked. */
const most = 20_000;
const texts = new Set<string>();

/** A text that was written in the fallback's language in place of the pack's. */
export function keepFallback(text: string): void {
	if (texts.size < most) texts.add(text.trim());
}

export function isFallback(text: string): boolean {
	return texts.has(text.trim());
}
