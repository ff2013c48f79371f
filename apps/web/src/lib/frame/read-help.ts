/** Words as they stand, or with emphasis. */
export type HelpRun = { text: string; strong: boolean };
export type HelpBlock = { kind: 'paragraph'; runs: HelpRun[] } | { kind: 'list'; items: HelpRun[][] };
export type HelpText = { title: string; blocks: HelpBlock[] };

/** The part of `docs/guide/pages` that stands behind this mark, which no reader of the guide sees. */
export function readHelp(source: string, section: string): HelpText | null {
	const parts = source.split(/^<!-- ([a-z-]+) -->$/m);
	const at = parts.indexOf(section);
	const [heading = '', ...blocks] = (at % 2 === 1 ? (parts[at + 1] ?? '') : '').trim().split(/\n{2,}/);
	if (!heading.startsWith('## ')) return null;
	return { title: heading.slice(3), blocks: blocks.map(readBlock) };
}

function readBlock(text: string): HelpBlock {
	const lines = text.split('\n');
	if (!lines.every((line) => line.startsWith('- '))) return { kind: 'paragraph', runs: readRuns(text) };
	return { kind: 'list', items: lines.map((line) => readRuns(line.slice(2))) };
}

function readRuns(text: string): HelpRun[] {
	return text
		.split(/_([^_]+)_/)
		.map((part, at) => ({ text: part, strong: at % 2 === 1 }))
		.filter((run) => run.text !== '');
}
