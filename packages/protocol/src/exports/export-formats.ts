type FormatTraits = {
	/**
	 * [HANDOUTS6] What is handed to others: made for publication whatever is asked for, in no folder of everything, and in any
	 * language of documents.
	 */
	forOthers: boolean;
	/** [REPORTS52] Whether the folder of everything holds it: each document once. */
	inFolder: boolean;
};

const document = { forOthers: false, inFolder: true } as const;
/** The same document for another program, or a folder of its own. */
const alternative = { forOthers: false, inFolder: false } as const;
const handout = { forOthers: true, inFolder: false } as const;

/**
 * GET /api/v1/consultations/:consultation/exports/:format → the file, as an attachment with a neutral name. `?language=`
 * and `?version=` a number, `latest` (the default; a draft while there is no version) or `draft`. `?for=publication` (the
 * default) leaves out what is held back; `?for=participants` is complete, and says so in its name and on its pages.
 * POST /api/v1/consultations/from-outcome takes an `outcome.json` and makes a new one of it, equal in content.
 */
const formats = {
	'report.pdf': document,
	'submission.docx': document,
	'submission.odt': alternative,
	'mid-term-report.docx': document,
	'mid-term-report.odt': alternative,
	'national-report.docx': document,
	'national-report.odt': alternative,
	'national-report-annex.docx': document,
	'national-report-annex.odt': alternative,
	'action-plan.docx': document,
	'action-plan.odt': alternative,
	'action-plan.xlsx': document,
	'statement.docx': document,
	'statement.odt': alternative,
	'matrix-old.docx': document,
	'matrix-old.odt': alternative,
	'matrix-new.docx': document,
	'matrix-new.odt': alternative,
	'outcome.xlsx': document,
	'outcome.csv': document,
	'mechanisms.csv': document,
	'outcome.json': document,
	'uhri.csv': document,
	'impact-oss.zip': document,
	'institution-pages.zip': alternative,
	'mission-pages.zip': handout,
	'theme-pages.zip': handout,
	'pending-briefing.docx': handout,
	'pending-briefing.odt': handout,
	'pending-briefing.pdf': handout,
	'donor-sheet.docx': handout,
	'donor-sheet.odt': handout,
	'donor-sheet.pdf': handout,
	'everything.zip': alternative
} as const satisfies Record<string, FormatTraits>;

export type ExportFormat = keyof typeof formats;
export const exportFormats = Object.keys(formats) as readonly string[] as readonly ExportFormat[];

type HandoutFormats = {
	[Format in ExportFormat]: (typeof formats)[Format]['forOthers'] extends true ? Format : never;
};
export type HandoutFormat = HandoutFormats[ExportFormat];

export function isForOthers(format: ExportFormat): format is HandoutFormat {
	return formats[format].forOthers;
}

export function isInFolder(format: ExportFormat): boolean {
	return formats[format].inFolder;
}

/** GET /api/v1/consultations/:consultation/workshops/:workshop/minutes/:format?language=&timeZone= → the file. */
export const minutesFormats = ['minutes.docx', 'minutes.odt', 'minutes.pdf'] as const;
export type MinutesFormat = (typeof minutesFormats)[number];
