### The Sustainable Development Goals in their order, and sign languages, which the locale data do not name.

goals =
    .item1 = No poverty
    .item2 = Zero hunger
    .item3 = Good health and well-being
    .item4 = Quality education
    .item5 = Gender equality
    .item6 = Clean water and sanitation
    .item7 = Affordable and clean energy
    .item8 = Decent work and economic growth
    .item9 = Industry, innovation and infrastructure
    .item10 = Reduced inequalities
    .item11 = Sustainable cities and communities
    .item12 = Responsible consumption and production
    .item13 = Climate action
    .item14 = Life below water
    .item15 = Life on land
    .item16 = Peace, justice and strong institutions
    .item17 = Partnerships for the Goals

# $of (list)
sign_of = Sign language ({ COMMAS($of) })
sign_international = International Sign
