months =
    .item1 = janvier
    .item2 = février
    .item3 = mars
    .item4 = avril
    .item5 = mai
    .item6 = juin
    .item7 = juillet
    .item8 = août
    .item9 = septembre
    .item10 = octobre
    .item11 = novembre
    .item12 = décembre
day =
    { $date ->
        [one] 1er
       *[other] { $date }
    } { $month } { $year }
