### What the dates of a consultation are called, on pages and in calendars.

stages =
    .submission = Stakeholders’ submissions
    .national-report = National report
    .session = Review in the Working Group
    .adoption = Adoption of the outcome
    .mid-term = Mid-term report

# $what (text)
# $cycle (number)
inCycle = { $what }, cycle { $cycle }

# In a calendar, where the date is nobody’s but computed.
# $what (text)
expected = { $what } (expected)

# $action (text)
commitment = Commitment: { $action }

# Where its cluster is kept out of everything public.
hiddenCommitment = A commitment is due

# In a mail, which others may read.
hiddenWorkshop = A workshop
