/** Where the screen is: of several sheets one is up, and each takes one page or more. */
export type PagePlace = {
	sheets: number;
	sheet: number;
	/** Pages of the sheet that is up. */
	pages: number;
	page: number;
};

/** The page after, or before, over the ends of sheets and from the last to the first. Of a sheet that is turned back to, the last. */
export function turnPage(place: PagePlace, by: 1 | -1): PagePlace {
	const page = place.page + by;
	if (page >= 0 && page < place.pages) return { ...place, page };
	const sheet = (place.sheet + by + place.sheets) % place.sheets;
	if (by === 1) return { ...place, sheet, page: 0 };
	return { ...place, sheet, page: sheet === place.sheet ? place.pages - 1 : lastPage };
}

/** How many pages the sheet takes is known once it stands there. */
export const lastPage = Number.MAX_SAFE_INTEGER;

export function fitPlace(place: PagePlace, pages: number): PagePlace {
	return { ...place, pages, page: Math.min(place.page, pages - 1) };
}

export function hasSeveral({ sheets, pages }: PagePlace): boolean {
	return sheets > 1 || pages > 1;
}
