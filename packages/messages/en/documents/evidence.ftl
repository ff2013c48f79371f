### What documents say of sources: endnotes with what each supports.

heading = Sources
offeredBy = offered by
disputedBy = Disputed by
reportOn = report on
valueOf = value of

# $quote (text)
quoted = “{ $quote }”

kinds =
    .law = Law or policy
    .statistic = Statistics
    .judgment = Judgment
    .report = Report
    .news = News
