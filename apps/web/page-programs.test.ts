import { expect, test } from 'vitest';
import { describePrograms } from './page-programs.ts';

test('[WEB430] the build lists what each file imports, the error pages of routes, and the texts', () => {
	const chunk = (fileName: string, imports: string[], moduleIds: string[] = []) => ({ fileName, imports, moduleIds });
	const programs = describePrograms([
		chunk('page.js', ['work.js', 'never-written.js']),
		chunk('work.js', ['frame.js']),
		chunk('frame.js', []),
		chunk('error.js', ['frame.js'], ['/web/src/routes/+error.svelte']),
		chunk('inside.js', [], ['/web/src/routes/c/[consultation]/+error.svelte']),
		chunk('generated.js', [], ['/packages/messages/generated/fr/interface/work.ts']),
		chunk(
			'texts.js',
			[],
			['/packages/messages/generated/fr/files/work.ts', '/packages/messages/generated/fr/interface/ratings.ts']
		)
	]);
	expect(programs).toEqual({
		imports: { '/page.js': ['/work.js', '/frame.js'], '/work.js': ['/frame.js'], '/error.js': ['/frame.js'] },
		errors: { '/': '/error.js', '/c/[consultation]': '/inside.js' },
		texts: { 'fr/work': '/texts.js', 'fr/ratings': '/texts.js' }
	});
});
