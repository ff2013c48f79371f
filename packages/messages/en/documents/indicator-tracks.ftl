### How indicators are judged, on pages and in documents.

heading = Indicators
indicator = Indicator
baseline = Baseline
target = Target
latest = Latest value
rule = Rule
states =
    .on-track = On track.
    .behind = Behind.
    .not-judged = Not judged.
notJudged =
    .no-baseline = No baseline with a date is set.
    .no-target = No target with a date is set.
    .no-direction = Baseline and target are the same.
    .before-baseline = The value is older than the baseline.

# $direction (at-least | at-most)
# $expected (text)
# $day (text)
# $from (text)
# $to (text)
# $value (text)
expectations =
    .line =
        { $direction ->
            [at-most] At most { $expected } expected on { $day }, on a straight line from { $from } to { $to }; { $value } reported.
           *[at-least] At least { $expected } expected on { $day }, on a straight line from { $from } to { $to }; { $value } reported.
        }
    .steps =
        { $direction ->
            [at-most] At most { $expected } expected on { $day } by the last step that was due, on the way from { $from } to { $to }; { $value } reported.
           *[at-least] At least { $expected } expected on { $day } by the last step that was due, on the way from { $from } to { $to }; { $value } reported.
        }
    .target =
        { $direction ->
            [at-most] At most { $expected } expected on { $day }: from { $from }, the target { $to } is due; { $value } reported.
           *[at-least] At least { $expected } expected on { $day }: from { $from }, the target { $to } is due; { $value } reported.
        }
