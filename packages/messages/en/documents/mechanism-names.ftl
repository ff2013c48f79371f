### What treaty bodies are called, and where their recommendations stand.

bodies =
    .CCPR = Human Rights Committee
    .CESCR = Committee on Economic, Social and Cultural Rights
    .CERD = Committee on the Elimination of Racial Discrimination
    .CEDAW = Committee on the Elimination of Discrimination against Women
    .CAT = Committee against Torture
    .SPT = Subcommittee on Prevention of Torture
    .CRC = Committee on the Rights of the Child
    .CMW = Committee on Migrant Workers
    .CRPD = Committee on the Rights of Persons with Disabilities
    .CED = Committee on Enforced Disappearances
unnamed = Mechanism not named

# $paragraph (text)
paragraph = para. { $paragraph }
