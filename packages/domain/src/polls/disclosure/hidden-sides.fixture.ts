/** For attacks: where each side is empty or of ten or more, all may be told of each, and nothing has to be hidden. */
export function hasToHide(sizes: readonly number[]): boolean {
	return sizes.some((size) => size > 0 && size < 10);
}
