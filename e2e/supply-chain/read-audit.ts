type Advisory = { module_name?: string; severity?: string; title?: string; vulnerable_versions?: string; url?: string };
type Report = { advisories?: Record<string, Advisory>; metadata?: { vulnerabilities?: Record<string, number> } };

export type Audit = { status: 0 | 1 | 2; lines: string[] };

/** What `pnpm audit --json` said. An answer that is not a whole report means that nothing is known. */
export function readAudit(stdout: string, stderr: string): Audit {
	const report = parse(stdout);
	const counts = report?.metadata?.vulnerabilities;
	if (!report || !counts) {
		const reason = (stderr || stdout).split('\n').filter((line) => line.trim() !== '');
		return {
			status: 2,
			lines: [
				'NOT AUDITED: the registry gave no report, so nothing is known of vulnerabilities.',
				...reason.slice(0, 6)
			]
		};
	}
	const found = Object.values(report.advisories ?? {});
	const total = Math.max(
		found.length,
		Object.values(counts).reduce((sum, count) => sum + count, 0)
	);
	if (total === 0) return { status: 0, lines: ['No known vulnerability in any dependency.'] };
	return {
		status: 1,
		lines: [
			`${total} known vulnerabilities:`,
			...found.map(
				(each) =>
					`${each.severity ?? '?'}  ${each.module_name ?? '?'} ${each.vulnerable_versions ?? ''}  ${each.title ?? ''}  ${each.url ?? ''}`
			)
		]
	};
}

function parse(text: string): Report | null {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null ? value : null;
	} catch {
		return null;
	}
}
