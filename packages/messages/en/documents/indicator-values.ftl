### The values of indicators, in their table on pages and as a file.

# The headings of the file, which is read by them again: each needs words of its own.
columns =
    .indicator = Indicator ID
    .text = Indicator
    .actions = Actions
    .unit = Unit
    .date = Date
    .value = Value
    .kind = Group by
    .group = Group
    .reporter = Reported by
    .source = Source
    .link = Link
    .correction = Correction
    .baseline = Baseline
    .baselineDate = Date of the baseline
    .target = Target
    .targetDate = Date of the target
corrections =
    .corrected = Corrected since
    .corrects = Corrects another value
everyone = Everyone
groups =
    .sex = Sex
    .age = Age
    .disability = Disability
    .region = Region
    .other = Another group
origins =
    .report = Progress report
    .update = Update of a commitment
