export type ShortcutName = 'next' | 'forward' | 'back' | 'timer' | 'pause' | 'speaker';

/** The keys of the facilitator, in the order in which they are listed. */
export function shortcutKeys(rightToLeft: boolean): Record<ShortcutName, string> {
	const [forward, back] = rightToLeft ? ['←', '→'] : ['→', '←'];
	return { next: 'N', forward, back, timer: 'T', pause: 'P', speaker: 'S' };
}

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'defaultPrevented' | 'repeat'>;

/** Which shortcut a key is: none with a modifier, none that something else has taken. Arrows follow the direction of writing. */
export function shortcutOf(event: Pressed, rightToLeft: boolean): ShortcutName | null {
	if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.repeat) return null;
	switch (event.key) {
		case 'ArrowRight':
			return rightToLeft ? 'back' : 'forward';
		case 'ArrowLeft':
			return rightToLeft ? 'forward' : 'back';
		case 'n':
		case 'N':
			return 'next';
		case 't':
		case 'T':
			return 'timer';
		case 'p':
		case 'P':
			return 'pause';
		case 's':
		case 'S':
			return 'speaker';
	}
	return null;
}

/** Someone writes, chooses or answers a dialog: keys are theirs. */
export function isBusyWithKeys(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement)) return false;
	return (
		target.isContentEditable ||
		target.closest(
			'input, textarea, select, [contenteditable], dialog[open], [popover]:popover-open, [role=tablist]'
		) !== null
	);
}
