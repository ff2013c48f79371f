import { createContext } from 'svelte';
import type { CaucusText } from '#lib/language/en/caucus.ts';

const [useWords, provideWords] = createContext<{ readonly current: CaucusText }>();

/** The words of the page of a caucus, which no other page loads. */
export function provideCaucusText(read: () => CaucusText): void {
	provideWords({
		get current() {
			return read();
		}
	});
}

export { useWords as useCaucusText };
