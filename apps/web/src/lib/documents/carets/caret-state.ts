/** Whether what somebody says of themselves holds a caret as y-prosemirror writes it: two relative positions of Yjs, in JSON. */
export function hasCaret(state: unknown): state is { cursor: { anchor: object; head: object } } {
	if (!isRecord(state) || !isRecord(state['cursor'])) return false;
	const { user, cursor } = state;
	return (user === undefined || isRecord(user)) && isPosition(cursor['anchor']) && isPosition(cursor['head']);
}

function isPosition(value: unknown): boolean {
	if (!isRecord(value)) return false;
	const { type, tname, item, assoc } = value;
	const isPlace = isId(type) || isId(item) || (typeof tname === 'string' && tname !== '');
	const isWhole = [type, item].every((id) => id === undefined || id === null || isId(id));
	return (
		isPlace && isWhole && (tname ?? '') === String(tname ?? '') && (assoc === undefined || Number.isInteger(assoc))
	);
}

function isId(value: unknown): boolean {
	return isRecord(value) && isClock(value['client']) && isClock(value['clock']);
}

function isClock(value: unknown): boolean {
	return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
