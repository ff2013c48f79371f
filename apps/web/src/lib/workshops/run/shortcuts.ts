/** What gives the workshop a command, and what opens a tool of the page or leads to a place on it. */
export type CommandShortcut = 'next' | 'forward' | 'back' | 'timer' | 'minute' | 'minutes' | 'pause' | 'speaker';
export type ToolShortcut = 'wall' | 'rooms' | 'poll' | 'notice' | 'lobby';
export type ShortcutName = CommandShortcut | ToolShortcut;

/** The letters, the same in every language: the word for a thing differs, its place on the keyboard should not. */
const letters = {
	next: 'N',
	timer: 'T',
	minute: '1',
	minutes: '5',
	pause: 'P',
	speaker: 'S',
	lobby: 'L',
	wall: 'W',
	rooms: 'B',
	poll: 'Q',
	notice: 'M'
} as const satisfies Partial<Record<ShortcutName, string>>;

/** The keys of the facilitator, in the order in which they are listed. */
export function shortcutKeys(rightToLeft: boolean): Record<ShortcutName, string> {
	const [forward, back] = rightToLeft ? ['←', '→'] : ['→', '←'];
	const { next, ...others } = letters;
	return { next, forward, back, ...others };
}

type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'defaultPrevented' | 'repeat'>;

/** The key in Latin script: a keyboard of another one has the same letter in the same place. */
export function latinKey({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
	return /^[\x21-\x7e]$/.test(key) ? key.toUpperCase() : (/^(?:Key|Digit)(.)$/.exec(code)?.[1] ?? key);
}

/** Which shortcut a key is: none with a modifier, none that something else has taken. Arrows follow the direction of writing. */
export function shortcutOf(event: KeyPress, rightToLeft: boolean): ShortcutName | null {
	if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.repeat) return null;
	if (event.key === 'ArrowRight') return rightToLeft ? 'back' : 'forward';
	if (event.key === 'ArrowLeft') return rightToLeft ? 'forward' : 'back';
	const key = latinKey(event);
	const names = Object.keys(letters) as (keyof typeof letters)[];
	return names.find((name) => letters[name] === key) ?? null;
}

export function isToolShortcut(name: ShortcutName): name is ToolShortcut {
	return name === 'wall' || name === 'rooms' || name === 'poll' || name === 'notice' || name === 'lobby';
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
