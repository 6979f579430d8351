"""Every provider's wire interface as a server on loopback, with faults on demand.

Written from the wire reference alone, never from the clients in `providers/`, so that the two
check each other. Start it with `server.running`; nothing is imported here, to keep that cheap.
"""
