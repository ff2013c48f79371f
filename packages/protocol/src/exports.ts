/**
 * GET /api/v1/consultations/:consultation/exports/:format → the file, as an attachment with a neutral name.
 * POST /api/v1/consultations/from-outcome takes an `outcome.json` and answers 201 `{ consultation }`: a new one, equal in content.
 */
export const exportFormats = ['matrix-old.docx', 'matrix-new.docx', 'outcome.csv', 'outcome.json'] as const;
export type ExportFormat = (typeof exportFormats)[number];
