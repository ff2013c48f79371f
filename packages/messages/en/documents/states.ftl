### What the United Nations call States, by ISO 3166-1 code, where the Unicode locale data know another name.

# [own keys]
names =
    .AG = Antigua and Barbuda
    .BA = Bosnia and Herzegovina
    .BN = Brunei Darussalam
    .BO = Bolivia (Plurinational State of)
    .BS = Bahamas
    .CD = Democratic Republic of the Congo
    .CG = Congo
    .CV = Cabo Verde
    .CZ = Czechia
    .FM = Micronesia (Federated States of)
    .GB = United Kingdom of Great Britain and Northern Ireland
    .GM = Gambia
    .IR = Iran (Islamic Republic of)
    .KN = Saint Kitts and Nevis
    .KP = Democratic People’s Republic of Korea
    .KR = Republic of Korea
    .LA = Lao People’s Democratic Republic
    .LC = Saint Lucia
    .MD = Republic of Moldova
    .MM = Myanmar
    .NL = Netherlands (Kingdom of the)
    .PS = State of Palestine
    .RU = Russian Federation
    .ST = Sao Tome and Principe
    .SY = Syrian Arab Republic
    .TR = Türkiye
    .TT = Trinidad and Tobago
    .TZ = United Republic of Tanzania
    .US = United States of America
    .VA = Holy See
    .VC = Saint Vincent and the Grenadines
    .VE = Venezuela (Bolivarian Republic of)
    .VN = Viet Nam
