"""Which addresses of the internet may be connected to.  Pure: names are resolved elsewhere.

A server that a stranger's page or redirect names must never be one of the reader's own network, by whatever spelling
or tunnel.  What is not plainly a public address is refused.
"""

from __future__ import annotations

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_network

Address = IPv4Address | IPv6Address

# Kinds that `allow_own` lets through; link-local is not among them, since cloud machines serve their keys there.
_OWN = ("loopback", "private", "shared (carrier-grade NAT)", "unique local")
# Source: IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890 and updates); 168.63.129.16 is documented by
# Microsoft as the address of a virtual machine's host.  Of networks that overlap, the first counts.
_SPECIAL = {
    "0.0.0.0/8": "unspecified",
    "10.0.0.0/8": "private",
    "100.64.0.0/10": "shared (carrier-grade NAT)",
    "127.0.0.0/8": "loopback",
    "168.63.129.16/32": "a cloud machine's host",
    "169.254.0.0/16": "link-local",
    "172.16.0.0/12": "private",
    "192.0.0.0/24": "reserved",
    "192.0.2.0/24": "for documentation",
    "192.88.99.0/24": "a 6to4 relay",
    "192.168.0.0/16": "private",
    "198.18.0.0/15": "for benchmarks",
    "198.51.100.0/24": "for documentation",
    "203.0.113.0/24": "for documentation",
    "224.0.0.0/4": "multicast",
    "240.0.0.0/4": "reserved",
    "::/128": "unspecified",
    "::1/128": "loopback",
    "::/96": "IPv4-compatible",
    "::ffff:0:0/96": "IPv4-mapped",
    "::ffff:0:0:0/96": "IPv4-translated",
    "64:ff9b::/96": "NAT64",
    "64:ff9b:1::/48": "NAT64",
    "100::/64": "discard-only",
    "2001::/32": "Teredo",
    "2001::/23": "reserved",
    "2001:db8::/32": "for documentation",
    "2002::/16": "6to4",
    "3fff::/20": "for documentation",
    "fc00::/7": "unique local",
    "fe80::/10": "link-local",
    "fec0::/10": "site-local",
    "ff00::/8": "multicast",
}
_NETWORKS: tuple[tuple[IPv4Network | IPv6Network, str], ...] = tuple(
    (ip_network(network), kind) for network, kind in _SPECIAL.items()
)
# All public IPv6 addresses that were ever assigned.
_PUBLIC_V6 = IPv6Network("2000::/3")


def refused_kind(address: Address, *, allow_own: bool = False) -> str | None:
    """Why an address is not connected to: its kind; None if it may be.

    >>> from ipaddress import ip_address
    >>> refused_kind(ip_address("127.0.0.1")), refused_kind(ip_address("127.0.0.1"), allow_own=True)
    ('loopback', None)
    >>> refused_kind(ip_address("2002:7f00:1::")), refused_kind(ip_address("9.9.9.9"))
    ('6to4', None)
    """
    kind = next((kind for network, kind in _NETWORKS if address in network), None)
    if kind is None and address.version == 6 and address not in _PUBLIC_V6:
        kind = "reserved"
    if kind is None and not address.is_global:
        kind = "not public"  # what newer releases of Python know beyond the table
    return None if kind and allow_own and is_of_own_network(kind) else kind


def is_of_own_network(kind: str) -> bool:
    """Whether addresses of a kind are those of a network that a person may run."""
    return kind in _OWN
