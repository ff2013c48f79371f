import type { Source } from './import-map.ts';

/** Folders that are listed together may import from each other. */
export type Tier = { name: string; folders: string[][] };

/** A layer's folders (and the files beside them), each with those of the same layer that it imports from. */
export type FolderMap = { folder: string; tiers: Tier[]; folders: Map<string, string[]> };

export function drawFolders(sources: Source[], folder: string, tiers: Record<string, string[]>): FolderMap {
	const nameOf = (path: string) =>
		path.startsWith(`${folder}/`) ? path.slice(folder.length + 1).split('/', 1)[0] : '';
	const folders = new Map<string, Set<string>>();
	for (const { path, files } of sources) {
		const name = nameOf(path);
		if (!name) continue;
		const imported = folders.get(name) ?? new Set();
		for (const other of files.map(nameOf)) if (other && other !== name) imported.add(other);
		folders.set(name, imported);
	}
	return {
		folder,
		tiers: Object.entries(tiers).map(([name, lines]) => ({ name, folders: lines.map((line) => line.split(' · ')) })),
		folders: new Map([...folders].toSorted().map(([name, imported]) => [name, [...imported].toSorted()]))
	};
}

/** What a folder imports from, directly or through others. */
export function findReached(folders: Map<string, string[]>, from: string): Set<string> {
	const seen = new Set<string>();
	const next = [from];
	for (let name = next.pop(); name !== undefined; name = next.pop()) {
		for (const other of folders.get(name) ?? []) {
			if (seen.has(other)) continue;
			seen.add(other);
			next.push(other);
		}
	}
	return seen;
}

/** Sets of folders that import from each other, directly or through others; each set in alphabetical order. */
export function findKnots(folders: Map<string, string[]>): string[][] {
	const within = new Map([...folders.keys()].map((name) => [name, findReached(folders, name)]));
	const knots = [...folders.keys()]
		.filter((name) => within.get(name)?.has(name))
		.map((name) => [...folders.keys()].filter((other) => within.get(name)?.has(other) && within.get(other)?.has(name)));
	return knots.filter((knot, index) => knots.findIndex((other) => other[0] === knot[0]) === index);
}

/** The page `docs/import-map.md`, in Markdown. */
export function writeImportMap(maps: FolderMap[]): string {
	const parts = maps.map(({ folder, tiers, folders }) => {
		const rows = tiers.flatMap((tier) =>
			tier.folders.flat().map((name) => `| ${tier.name} | \`${name}\` | ${(folders.get(name) ?? []).join(', ')} |`)
		);
		return [`## ${folder}`, '', '| tier | folder | imports from |', '| --- | --- | --- |', ...rows, ''].join('\n');
	});
	return [
		'# What imports what',
		'',
		'Written from the code by `vitest run e2e/structure -u`. A folder imports from its own tier and from those before it.',
		'',
		...parts
	].join('\n');
}
