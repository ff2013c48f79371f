/** What the checkers use of Lighthouse, so that the project can be checked where it is not installed. */
declare module 'lighthouse' {
	type Audit = {
		id: string;
		title: string;
		score: number | null;
		scoreDisplayMode: string;
		displayValue?: string;
		explanation?: string;
		errorMessage?: string;
		details?: { items?: Record<string, unknown>[] };
	};
	type Flags = { port: number; logLevel: 'silent' | 'error' };
	type Config = { extends: 'lighthouse:default'; settings: Record<string, unknown> };
	type Report = { finalDisplayedUrl: string; audits: Record<string, Audit>; runtimeError?: { message: string } };
	function lighthouse(url: string, flags: Flags, config: Config): Promise<{ lhr: Report } | undefined>;
	export { lighthouse as default };
}
