/** The member and observer States of the United Nations, by ISO 3166-1 code. */
export const stateCodes = (
	'AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF ' +
	'TD CL CN CO KM CG CR CI HR CU CY CZ KP CD DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE ' +
	'GH GR GD GT GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KW KG LA LV LB LS LR LY LI ' +
	'LT LU MG MW MY MV ML MT MH MR MU MX FM MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PA ' +
	'PG PY PE PH PL PT QA KR MD RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD ' +
	'SR SE CH SY TJ TH TL TG TO TT TN TR TM TV UG UA AE GB TZ US UY UZ VU VE VN YE ZM ZW PS VA'
).split(' ');

/** As the United Nations spell them in English, where that is not the common name, and other spellings that lists have. */
export const englishSpellings: Readonly<Record<string, readonly string[]>> = {
	AG: ['Antigua and Barbuda'],
	BA: ['Bosnia and Herzegovina'],
	BN: ['Brunei Darussalam'],
	BO: ['Bolivia (Plurinational State of)'],
	BS: ['Bahamas', 'The Bahamas'],
	CD: ['Democratic Republic of the Congo'],
	CG: ['Congo'],
	CV: ['Cabo Verde'],
	CZ: ['Czechia', 'Czech Republic'],
	FM: ['Micronesia (Federated States of)'],
	GB: ['United Kingdom of Great Britain and Northern Ireland', 'United Kingdom'],
	GM: ['Gambia', 'The Gambia'],
	IR: ['Iran (Islamic Republic of)', 'Islamic Republic of Iran'],
	KN: ['Saint Kitts and Nevis'],
	KP: ['Democratic People’s Republic of Korea'],
	KR: ['Republic of Korea'],
	LA: ['Lao People’s Democratic Republic'],
	LC: ['Saint Lucia'],
	MD: ['Republic of Moldova'],
	MM: ['Myanmar'],
	NL: ['Netherlands (Kingdom of the)', 'Kingdom of the Netherlands', 'Netherlands'],
	PS: ['State of Palestine'],
	RU: ['Russian Federation'],
	ST: ['Sao Tome and Principe'],
	SY: ['Syrian Arab Republic'],
	TR: ['Türkiye', 'Turkey'],
	TT: ['Trinidad and Tobago'],
	TZ: ['United Republic of Tanzania'],
	US: ['United States of America', 'United States'],
	VA: ['Holy See'],
	VC: ['Saint Vincent and the Grenadines'],
	VE: ['Venezuela (Bolivarian Republic of)'],
	VN: ['Viet Nam']
};
