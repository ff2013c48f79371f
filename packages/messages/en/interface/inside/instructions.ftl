### [WORKSHOP80] What is asked now: one sentence for each state of a workshop. Those that name a time or a room are functions.

not-begun = The workshop has not begun.
start = Start when everyone is here.
no-agenda = Put at least one item on the agenda first.
first-item = The first item begins shortly.
start-first = Start the first item when the room is ready.
all-done = All items are done.
closed = The workshop is closed.
room-closed = The rooms are closed. Go back to the plenary.
pause = Pause. We continue shortly.

# $time (text)
pause-until = Pause until { $time }
break = Break. We continue shortly.

# $time (text)
break-until = Break until { $time }

# $room (text)
to-room = Go to your room: { $room }
choose-room = Choose your room.

# $time (text)
in-rooms = Work in your room until { $time }.
finish-rooms = Time is up: finish in your room.

# $time (text)
rooms-in-progress = The rooms are at work until { $time }.
rooms-over = Time is up in the rooms.
vote-on-phone = On your phone: vote.
vote = Vote now.
voted = You have voted. Others are still voting.
vote-in-progress = A vote is in progress.
answer-on-phone = On your phone: answer.
answer = Answer now.
answered = You have answered. Others are still answering.
poll-in-progress = A quick poll is in progress.
result = See the result.
rate-on-phone = On your phone: rate the recommendations, alone.
rate = Rate the recommendations, alone.
rated = You have rated everything. Others are still rating.
rating-in-progress = Everyone rates the recommendations, alone.
ratings-in = Rating has ended. You see the ratings shortly.
reveal-ratings = Rating has ended. Reveal the ratings.
card-on-phone = On your phone: write your card, alone.
card = Write your card, alone.
card-written = Your cards are saved. Others are still writing.
cards-in-progress = Everyone writes cards, alone.
card-vote-on-phone = On your phone: vote on the cards.
card-vote = Vote on the cards.
card-voted = You have voted on the cards. Others are still voting.
card-vote-in-progress = Everyone votes on the cards.
talk-about-cards = Talk about the cards.
read = Read the recommendations.
write = Write the assessment together.
follow-text = Follow the text as it is written.
level = Rate the implementation.
level-differ = Discuss what differs, and settle it.
level-alike = No views differ. Agree on the ratings.
level-settled = All ratings are settled.
follow-level = See how each side rates it.
actions = Draft follow-up actions.
follow-actions = Follow the actions as they are drafted.
decide = Talk about the actions, then vote.
close = Agree on the outcome: statement, dissent, review date.
close-item = Close the item: statement, dissent, review date.
item-closed = This item is closed.
listen = Follow what happens in the room.
