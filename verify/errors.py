"""The errors of the package.  Bad input becomes a `Problem` record; misuse raises one of these.

Only `verify.cli` turns them into messages and exit codes.
"""


class VerifyError(Exception):
    """Root of all errors that a caller can act on; its text says what, where and what to do."""


class InputError(VerifyError):
    """An input file cannot be read as an article."""


class FetchError(VerifyError):
    """A document cannot be fetched."""


class WorkspaceError(VerifyError):
    """The workspace (its folder, lock, settings or stored records) cannot be used."""


class ConfigError(VerifyError):
    """A setting is unknown or has a value out of range."""


class StorageError(VerifyError):
    """What a run works with cannot be put away or read back: the disk is full, say.  No input is to blame."""


class EngineError(VerifyError):
    """The engine that is to compare cannot be started."""
