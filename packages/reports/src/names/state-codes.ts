/** The member and observer States of the United Nations, by ISO 3166-1 code. */
export const stateCodes = (
	'AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF ' +
	'TD CL CN CO KM CG CR CI HR CU CY CZ KP CD DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE ' +
	'GH GR GD GT GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KW KG LA LV LB LS LR LY LI ' +
	'LT LU MG MW MY MV ML MT MH MR MU MX FM MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PA ' +
	'PG PY PE PH PL PT QA KR MD RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD ' +
	'SR SE CH SY TJ TH TL TG TO TT TN TR TM TV UG UA AE GB TZ US UY UZ VU VE VN YE ZM ZW PS VA'
).split(' ');

/** Other English spellings that lists have. */
export const otherSpellings: Readonly<Record<string, readonly string[]>> = {
	BO: ['Plurinational State of Bolivia'],
	BS: ['The Bahamas'],
	CD: ['Democratic Republic of Congo'],
	CG: ['Republic of the Congo'],
	CI: ['Cote d’Ivoire'],
	CZ: ['Czech Republic'],
	GB: ['United Kingdom'],
	GM: ['The Gambia'],
	FM: ['Federated States of Micronesia'],
	IR: ['Islamic Republic of Iran'],
	NL: ['Kingdom of the Netherlands', 'Netherlands'],
	PS: ['Palestine'],
	TR: ['Turkey'],
	US: ['United States'],
	VE: ['Bolivarian Republic of Venezuela']
};
