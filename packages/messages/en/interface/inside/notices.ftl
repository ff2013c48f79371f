### Notices above the pages of a consultation.

muted = The facilitators have stopped your writing for now. You can read, rate, vote and ask for the floor. If you think this is a mistake, ask a facilitator.

# $side (text)
ratedForSide = Somebody recorded a rating for everyone in { $side }. You can object to it.
closed = This consultation is closed. You can read it and download its outcome.
observer = You are an observer: you see everything that is shared, and do not write or vote.
