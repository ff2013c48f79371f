export function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

export async function until(isTrue: () => boolean, patience = 30_000): Promise<void> {
	for (const end = Date.now() + patience; !isTrue();) {
		if (Date.now() > end) throw new Error('What the bench waits for never came.');
		await pause(5);
	}
}
