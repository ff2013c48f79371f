/** False where the browser lets no page copy. On plain http, as in a hall without internet, it withholds its newer interface alone. */
export async function copyText(text: string): Promise<boolean> {
	if (!navigator.clipboard) return copySelected(text);
	return navigator.clipboard.writeText(text).then(
		() => true,
		() => copySelected(text)
	);
}

function copySelected(text: string): boolean {
	const before = document.activeElement;
	const area = document.createElement('textarea');
	area.value = text;
	area.className = 'only-heard';
	// Within an open dialog nothing outside of it can be selected.
	(document.querySelector('dialog:modal') ?? document.body).append(area);
	area.select();
	try {
		return document.execCommand('copy');
	} finally {
		area.remove();
		if (before instanceof HTMLElement) before.focus();
	}
}
