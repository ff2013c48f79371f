### Of the dialog that corrects a typing error. Loaded when it is opened.

title = Correct a typing error
lead = The cluster stays closed, and its sealed text does not change. Everything read, exported and frozen from now on has the correction. The record shows everyone the old and new words, the reason and the date: you cannot use this to remove what was said.
find = Words to look for
findHint = Narrows the passages below.
passage = Passage
nothingFound = No passage has these words.
right = Corrected text
rightHint = A few letters in one place. Numbers, ratings, names of States and negations cannot be changed.
preview = What will be recorded

# $changed (number)
# $most (number)
letters = { $changed } of { $most } letters
reason = Reason
reasonHint = Such as “a letter was missing”. No names.
reasonNeeded = Say why.
confirm = Record the correction
done = The correction is recorded
takenBack = Undone
