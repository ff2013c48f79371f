import { registerHooks } from 'node:module';

/** What each name came to that the project's own code has asked for. Each package is installed once, whoever names it. */
const found = new Map();

/** Of these packages all is ES modules; the description of one of them is 180 KB. */
const modulesOnly = /\/node_modules\/drizzle-orm\//;

// Node reads and parses the description of a package again for each import that names it, and for each file that it loads from
// there: half of all that a start costs. A path needs no description, and a name is looked up once.
registerHooks({
	resolve(specifier, context, next) {
		const { parentURL } = context;
		if (parentURL === undefined || !context.conditions.includes('import')) return next(specifier, context);
		if (specifier.startsWith('.')) {
			const { href } = new URL(specifier, parentURL);
			const format = formatOf(href);
			return format === null ? next(specifier, context) : { url: href, format, shortCircuit: true };
		}
		if (parentURL.includes('/node_modules/') || /^(node|file|data):/.test(specifier)) return next(specifier, context);
		const place = found.get(specifier) ?? next(specifier, context);
		found.set(specifier, place);
		return { ...place, shortCircuit: true };
	}
});

/** @param {string} url */
function formatOf(url) {
	if (url.endsWith('.ts')) return 'module-typescript';
	return url.endsWith('.mjs') || (url.endsWith('.js') && modulesOnly.test(url)) ? 'module' : null;
}
