/** The colours that the pages give to constituencies on a light background (`--side-1` to `--side-6` in `tokens.css`). */
export const caretColours = ['#0f6d6d', '#5b47a5', '#97530d', '#566470', '#9a2f5f', '#3f6a1d'] as const;

/** [DOC213] The colour of a caret, by the place of its constituency in the consultation's list. */
export function caretColour(place: number): string {
	const { length } = caretColours;
	return caretColours[((place % length) + length) % length] ?? caretColours[0];
}
