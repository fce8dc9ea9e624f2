"""The polite client, discovery, robots and the WARC archive.

Bytes come in from the network and are kept; nothing here knows Prefect, reads a fact or
touches the warehouse.
"""
