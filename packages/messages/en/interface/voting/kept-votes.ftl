### A vote that was cast without a connection.

title = A vote that was cast without a connection
kept = The server cannot be reached. Your vote is kept on this device, where nobody can read it. It is sent by itself as soon as the connection is back, if voting has not closed by then, and counts once.
waiting = It is kept on this device, where nobody can read it. It is sent by itself as soon as the connection is back, if voting has not closed by then.
recorded = Your vote that was kept on this device is recorded.
late = It came too late: the vote had ended before the connection was back. It does not count, and is not kept any more. If that matters, tell the people who run the vote.
uncertain = The vote had ended before the connection was back. If your vote had not arrived before, it does not count. Look for your receipt code among the published codes.
superseded = A vote of yours is recorded already, so the one on this device was not sent. Until voting closes, you can look at it and vote again.
unreadable = It could not be sent and is not kept any more. Until voting closes, please vote again.

# $words (text)
refused = It was not accepted, and is not kept any more. { $words }
see = See the vote
seen = I have seen it
