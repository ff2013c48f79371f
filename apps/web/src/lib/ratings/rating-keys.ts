export type KeyAct =
	| { kind: 'level'; place: number }
	| { kind: 'cannot-judge' }
	| { kind: 'regression' }
	| { kind: 'clear' }
	| { kind: 'move'; by: -1 | 1 };

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * What a key means in a row of the table. The letter is told by its place on the keyboard: Arabic and Cyrillic layouts have none of
 * ours. Digits are those of any keyboard.
 */
export function keyAct({ key, code, ctrlKey, metaKey, altKey }: Key, levels: number): KeyAct | null {
	if (ctrlKey || metaKey || altKey) return null;
	if (key === 'ArrowDown') return { kind: 'move', by: 1 };
	if (key === 'ArrowUp') return { kind: 'move', by: -1 };
	if (key === 'Delete' || key === 'Backspace') return { kind: 'clear' };
	if (code === 'KeyR') return { kind: 'regression' };
	const digit = digitOf(key);
	if (digit === null || digit > levels) return null;
	return digit === 0 ? { kind: 'cannot-judge' } : { kind: 'level', place: digit - 1 };
}

/** Latin, Arabic-Indic and extended Arabic-Indic digits. */
function digitOf(key: string): number | null {
	if (key.length !== 1) return null;
	const place = ['0', '٠', '۰'].map((zero) => key.charCodeAt(0) - zero.charCodeAt(0)).find((at) => at >= 0 && at <= 9);
	return place ?? null;
}
