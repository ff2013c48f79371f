### What documents say of progress reports and of the answers to them.

heading = What institutions reported, and how the other sides see it
subject = Recommendation or commitment
reported = Report
answers = How the other sides see it
late = late
returned = Returned with a question
since = Since
obstacles = Obstacles
assistance = Assistance needed

answerKinds =
    .shared = shares this
    .otherwise = sees it otherwise
    .asks-evidence = asks for evidence
