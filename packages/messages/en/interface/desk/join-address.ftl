### The address that links lead to, where it is none that phones can open.

title = Phones cannot open this address

# $address (text)
local = { $address } works only on the server’s own computer.
choose = Choose the address of this computer on the phones’ network:

# $address (text)
use = Use { $address }

# $address (text)
used = Links lead to { $address }. The phones must be on the same network.
another = Use another address
none = This computer is not on a network, or the server accepts no connections from other computers (HOST).
set = To set the address for good, start the server with:
example = http://ADDRESS:PORT

# $address (text)
chosen = Links now lead to { $address }. Print the join sheet again.
