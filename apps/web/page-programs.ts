/** The build writes it, and the server reads it to list what each page begins with. */
export const programsFile = '_app/programs.json';

/** Files by their addresses. */
export type PagePrograms = {
	/** All that a file imports before it runs. */
	imports: Record<string, string[]>;
	/** Error pages by the route that they are in. SvelteKit loads them with each page of that route. */
	errors: Record<string, string>;
	/** Texts by language and name (`en/front`). */
	texts: Record<string, string>;
};

type Chunk = { fileName: string; imports: readonly string[]; moduleIds: readonly string[] };

const errorPage = /src\/routes(\/.*)?\/\+error\.svelte$/;
const textsTogether = /packages\/messages\/generated\/([a-z]+)\/files\/([a-z]+)\.ts$/;
const textsAlone = /packages\/messages\/generated\/([a-z]+)\/interface\/([a-z]+)\.ts$/;

export function describePrograms(chunks: readonly Chunk[]): PagePrograms {
	const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
	const programs: PagePrograms = { imports: {}, errors: {}, texts: {} };
	for (const { fileName, moduleIds } of chunks) {
		const needed = findImports(fileName, byName);
		if (needed.length > 0) programs.imports[`/${fileName}`] = needed.map((file) => `/${file}`);
		for (const id of moduleIds) {
			const error = errorPage.exec(id);
			if (error) programs.errors[error[1] ?? '/'] = `/${fileName}`;
			const [, language, name] = textsTogether.exec(id) ?? [];
			if (name) programs.texts[`${language}/${name}`] = `/${fileName}`;
			const [, spoken, part] = textsAlone.exec(id) ?? [];
			// A page's own file of that name goes first: it contains this one.
			if (part) programs.texts[`${spoken}/${part}`] ??= `/${fileName}`;
		}
	}
	return programs;
}

function findImports(file: string, chunks: ReadonlyMap<string, Chunk>): string[] {
	const found = new Set<string>();
	const left = [file];
	for (let next = left.pop(); next !== undefined; next = left.pop()) {
		// A file is still said to import those that were left out.
		const more = (chunks.get(next)?.imports ?? []).filter((one) => chunks.has(one) && !found.has(one));
		for (const one of more) found.add(one);
		left.push(...more);
	}
	return [...found];
}
