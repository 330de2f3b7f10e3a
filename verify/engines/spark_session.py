"""A Spark session for as long as it is needed: the one that runs already, or one that is made and stopped again.

On a local master nothing asks the network for the name of this machine, which may have none.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from verify.errors import EngineError

DEFAULT_MASTER = "local[*]"
_LOOPBACK = "127.0.0.1"
# What a local master takes in place of names and addresses of this machine, and of the 200 parts of a cluster.
_LOCAL_ENVIRONMENT = {"SPARK_LOCAL_IP": _LOOPBACK, "SPARK_LOCAL_HOSTNAME": "localhost"}
_LOCAL_SETTINGS = {
    "spark.driver.host": "localhost",
    "spark.driver.bindAddress": _LOOPBACK,
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.sql.shuffle.partitions": "16",
}
# Rows of articles with their claims are large: a batch of Spark's 10,000 would be a gigabyte.
ROWS_PER_BATCH = 128
_SETTINGS = {"spark.sql.execution.arrow.maxRecordsPerBatch": str(ROWS_PER_BATCH)}


@contextmanager
def spark_session(master: str | None = None) -> Iterator[Any]:
    """A session on `master`; without one, where `spark-submit` or the settings of Spark say, else on this machine.

    Raises: EngineError if Spark or Java is missing, or the session cannot be made.
    """
    sql = _pyspark()
    running = sql.SparkSession.getActiveSession()
    session = running or _new_session(sql, master)
    for key, value in _SETTINGS.items():
        session.conf.set(key, value)
    try:
        yield session
    finally:
        if running is None:
            session.stop()


def _pyspark() -> Any:
    try:
        import pyarrow  # noqa: F401
        import pyspark.sql
    except ImportError as error:
        raise EngineError(
            f"engine spark: {error.name} is not installed: pip install 'verify-claims[spark]'"
        ) from error
    return pyspark.sql


def _new_session(sql: Any, master: str | None) -> Any:
    if not has_java():
        raise EngineError(
            "engine spark: no Java found: install Java 17 or newer, or set JAVA_HOME to where it is"
        )
    builder = sql.SparkSession.builder.appName("verify")
    chosen = master or (None if "PYSPARK_GATEWAY_PORT" in os.environ else DEFAULT_MASTER)
    if chosen:
        builder = builder.master(chosen)
    if chosen and chosen.startswith("local"):
        _prepare_local()
        for key, value in _LOCAL_SETTINGS.items():
            builder = builder.config(key, value)
    try:
        session = builder.getOrCreate()
    except Exception as error:
        reason = str(error).strip().partition("\n")[0]
        raise EngineError(f"engine spark: no session on {chosen or 'the cluster'!r}: {reason}") from error
    session.sparkContext.setLogLevel("ERROR")
    return session


def has_java() -> bool:
    """Whether there is a Java for Spark to start: in JAVA_HOME, or among the commands."""
    home = os.environ.get("JAVA_HOME")
    return (Path(home) / "bin" / "java").exists() if home else shutil.which("java") is not None


def _prepare_local() -> None:
    """Children of this process are what a local Spark runs: they find this Python and no other name of the machine."""
    for key, value in (*_LOCAL_ENVIRONMENT.items(), ("PYSPARK_PYTHON", sys.executable)):
        os.environ.setdefault(key, value)
