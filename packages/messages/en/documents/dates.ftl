# [WEB480] The names of months in documents, mails, on public pages and in the interface.
months =
    .item1 = January
    .item2 = February
    .item3 = March
    .item4 = April
    .item5 = May
    .item6 = June
    .item7 = July
    .item8 = August
    .item9 = September
    .item10 = October
    .item11 = November
    .item12 = December

# [REPORTS44] A day as people write it.
# $date (number) – of the month
# $month (text)
# $year (text)
day = { $date } { $month } { $year }
