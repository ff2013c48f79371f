/** Words of the guide: as they stand, with emphasis, as the name of something in the interface, or as what is typed or a file. */
export type GuideRun = { text: string; strong?: true; name?: true; code?: true; href?: string };
export type GuideBlock =
	| { kind: 'heading'; level: number; runs: GuideRun[] }
	| { kind: 'paragraph'; runs: GuideRun[] }
	| { kind: 'list'; ordered: boolean; items: GuideRun[][] }
	| { kind: 'table'; head: GuideRun[][]; rows: GuideRun[][][] };

/**
 * The subset of Markdown in which `docs/guide` is written. Nothing else is parsed, and a test keeps the guides to this subset. Marks
 * between parts, and the element that turns a file right to left elsewhere, are for others.
 */
export function readBlocks(source: string): GuideBlock[] {
	return source
		.replace(/^<!-- .* -->$|^<\/?div.*>$/gm, '')
		.split(/\n{2,}/)
		.map((part) => part.trim())
		.filter((part) => part !== '')
		.map(readBlock);
}

function readBlock(text: string): GuideBlock {
	const lines = text.split('\n');
	const heading = /^(#+) (.*)$/.exec(text);
	if (heading) return { kind: 'heading', level: heading[1]!.length, runs: readRuns(heading[2]!) };
	for (const [ordered, mark] of [[false, /^- /] as const, [true, /^\d+\. /] as const])
		if (lines.every((line) => mark.test(line)))
			return { kind: 'list', ordered, items: lines.map((line) => readRuns(line.replace(mark, ''))) };
	if (lines.every((line) => line.startsWith('|'))) {
		const [head = [], , ...rows] = lines.map((line) =>
			line
				.slice(1, -1)
				.split('|')
				.map((cell) => readRuns(cell.trim()))
		);
		return { kind: 'table', head, rows };
	}
	return { kind: 'paragraph', runs: readRuns(text) };
}

/** In this order: what is inside a mark that comes first is read again, save code. A star marks a name in the middle of a word. */
const mark =
	/`(?<code>[^`]+)`|\*\*(?<strong>.+?)\*\*(?!\*)|(?<![\p{L}\p{N}])_(?<name>[^_]+)_(?![\p{L}\p{N}])|\*(?<joined>[^*]+)\*|\[(?<label>[^\]]+)\]\((?<href>[^)]+)\)/u;

export function readRuns(text: string, around: Omit<GuideRun, 'text'> = {}): GuideRun[] {
	const found = mark.exec(text);
	if (!found) return text === '' ? [] : [{ text, ...around }];
	const { code, strong, name, joined, label, href } = found.groups!;
	const inner =
		code !== undefined
			? [{ text: code, ...around, code: true as const }]
			: strong !== undefined
				? readRuns(strong, { ...around, strong: true })
				: label !== undefined
					? readRuns(label, { ...around, href: href! })
					: readRuns((name ?? joined)!, { ...around, name: true });
	const before = text.slice(0, found.index);
	return [
		...(before === '' ? [] : [{ text: before, ...around }]),
		...inner,
		...readRuns(text.slice(found.index + found[0].length), around)
	];
}
