/** Limits that browsers know as well, in a file of their own: shapes would bring the whole language of schemas to a phone. */

/** So many at most are asked for by their ids: an address holds no more. */
export const mostIds = 100;

/** This many lines of the record are returned at once; for more, clients ask for those after the last one. */
export const mostLines = 1000;
