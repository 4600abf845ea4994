"""Events in a data frame of Spark are those of a serial run; the recipe of the README reads WARC and WET files.

Where CI is set, missing tools fail; elsewhere these tests are skipped, with a word.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import matchx

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

ROOT = Path(__file__).parent.parent
SAMPLES = sorted((ROOT / "samples").glob("*.txt"))
README = (ROOT / "README.md").read_text(encoding="utf-8")
RECIPES = dict(re.findall(r"(?ms)^<!-- recipe: (\S+) -->\n```python\n(.*?)^```$", README))
TEXT = "Leeds 1-0 Villa. Thiel headed in Garforth's corner after 12 minutes."
PATHS = os.pathsep.join([str(ROOT), *sys.path[1:]])
SPARK = {"PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1", "PYTHONPATH": PATHS}


def needs(what: str, there: bool) -> None:
    if not there:
        say = pytest.fail if os.environ.get("CI") else pytest.skip
        say(f"these tests need {what}")


@pytest.fixture(scope="module")
def spark() -> Iterator[SparkSession]:
    needs("Java: apt-get install default-jre-headless", shutil.which("java") is not None)
    try:
        from pyspark.sql import SparkSession
    except ImportError:
        needs("PySpark: pip install 'matchx[spark]'", False)
    before = {name: os.environ.get(name) for name in SPARK}
    os.environ.update(SPARK)
    session = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
    yield session
    session.stop()
    for name, value in before.items():
        os.environ.pop(name) if value is None else os.environ.update({name: value})


def digest(rows: Iterable[dict[str, Any]]) -> str:
    """The hash of some rows, in the order of their reports."""
    lines = sorted(((row["report"], row["id"] or 0), json.dumps(row, sort_keys=True)) for row in rows)
    return hashlib.sha256("\n".join(line for _, line in lines).encode()).hexdigest()


def test_the_events_are_those_of_a_serial_run(spark: SparkSession) -> None:
    from matchx.spark import events
    from matchx.writers.arrow import rows

    texts = {f"{path.stem} {copy}": path.read_text(encoding="utf-8") for copy in range(3) for path in SAMPLES}
    serial = [
        row | {"error": None} for name, text in texts.items() for row in rows(matchx.parse(text, name=name, timeout=None))
    ]
    serial.append(dict.fromkeys(serial[0]) | {"report": "none", "error": "no text"})
    frame = spark.createDataFrame([*texts.items(), ("none", None)], ["url", "the `text`"]).repartition(4)
    found = [row.asDict(recursive=True) for row in events(frame, text="the `text`", id="url").collect()]
    assert len(found) == len(serial) > 300
    assert digest(found) == digest(serial)


def test_columns(spark: SparkSession) -> None:
    from matchx.batch import SCHEMA
    from matchx.spark import events

    found = events(spark.createDataFrame([(7, bytearray(TEXT.encode()))], ["id", "text"]))
    assert found.columns == SCHEMA.names
    types = dict(found.dtypes)
    assert types["evidence"] == "array<struct<start:bigint,end:bigint,text:string,rule:string>>"
    assert (types["minute"], types["own_goal"], types["confidence"], types["related"]) == (
        "int",
        "boolean",
        "double",
        "array<int>",
    )
    (row,) = found.collect()
    assert (row.report, row.type, row.clock, row.player, row.error) == ("7", "goal", "12'", "Thiel", None)
    (row,) = events(spark.createDataFrame([(TEXT,)], ["text"])).collect()
    assert (row.report, row.player) == (None, "Thiel")


def record(kind: str, url: str, body: bytes) -> bytes:
    """One of the records of an archive of the web."""
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nContent-Length: {len(body)}\r\n\r\n"
    return gzip.compress(head.encode() + body + b"\r\n\r\n")


def test_the_recipe_for_a_cluster(spark: SparkSession, tmp_path: Path) -> None:
    """As the README has it, by spark-submit, on files as they are in object storage."""
    page = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><article><p>%s</p></article></body></html>"
    crawl = tmp_path / "crawl"
    crawl.mkdir()
    (crawl / "a.warc.gz").write_bytes(
        record("warcinfo", "none", b"software: none")
        + record("response", "https://a.example/1", page % TEXT.encode())
        + record("response", "https://a.example/2", page % b"A page about 3-2 wins in the cup, <b>not</b> a report of a goal.")
        + record("response", "https://a.example/3", page % b"The weather.")
    )
    (crawl / "b.warc.wet.gz").write_bytes(record("conversion", "https://b.example/4", TEXT.replace("12", "13").encode()))
    (tmp_path / "job.py").write_text(RECIPES["job.py"], encoding="utf-8")
    import pyspark

    submit = str(Path(pyspark.__file__).parent / "bin" / "spark-submit")
    done = subprocess.run(
        [submit, "--master", "local[2]", "--conf", "spark.ui.enabled=false", "job.py", "crawl/*.gz", "events"],
        cwd=tmp_path, env=os.environ | SPARK, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    found = spark.read.parquet(str(tmp_path / "events")).orderBy("report").collect()
    assert [(row.report, row.clock, row.player, row.error) for row in found] == [
        ("https://a.example/1", "12'", "Thiel", None), ("https://b.example/4", "13'", "Thiel", None),
    ]  # fmt: skip


def test_the_recipe_for_dask(tmp_path: Path) -> None:
    try:
        import dask  # noqa: F401
    except ImportError:
        needs("Dask: pip install dask", False)
    expected = reports_in_parquet(tmp_path)
    done = recipe("with_dask.py", tmp_path)
    assert done.returncode == 0, done.stderr
    assert players([tmp_path / "events-0.parquet", tmp_path / "events-1.parquet"]) == expected


RAY = '''
"""What the recipe asks of Ray, done in place."""
from pathlib import Path
from types import SimpleNamespace
from pyarrow import parquet

def read_parquet(folder):
    tables = [parquet.read_table(file) for file in sorted(Path(folder).iterdir())]
    return SimpleNamespace(map_batches=lambda read, batch_format: _Written([read(table) for table in tables]))

class _Written(list):
    def write_parquet(self, folder):
        Path(folder).mkdir()
        for number, table in enumerate(self):
            parquet.write_table(table, Path(folder, f"{number}.parquet"))
'''


def test_the_recipe_for_ray(tmp_path: Path) -> None:
    """Ray is too large to be installed for one test; a stand-in hands over the tables that Ray would."""
    expected = reports_in_parquet(tmp_path)
    (tmp_path / "ray").mkdir()
    (tmp_path / "ray" / "__init__.py").touch()
    (tmp_path / "ray" / "data.py").write_text(RAY, encoding="utf-8")
    done = recipe("with_ray.py", tmp_path)
    assert done.returncode == 0, done.stderr
    assert players(sorted((tmp_path / "events").iterdir())) == expected


def reports_in_parquet(folder: Path) -> list[tuple[str | None, str | None]]:
    import pyarrow
    from pyarrow import parquet

    (folder / "reports").mkdir()
    for name, texts in (("a", [TEXT, None]), ("b", [TEXT.replace("Thiel", "Renn")])):
        table = pyarrow.table({"id": [f"{name}{number}" for number in range(len(texts))], "text": texts})
        parquet.write_table(table, folder / "reports" / f"{name}.parquet")
    return [("Thiel", None), (None, "no text"), ("Renn", None)]


def players(files: list[Path]) -> list[tuple[str | None, str | None]]:
    from pyarrow import parquet

    return [(row["player"], row["error"]) for file in files for row in parquet.read_table(file).to_pylist()]


def recipe(name: str, folder: Path) -> subprocess.CompletedProcess[str]:
    (folder / name).write_text(RECIPES[name], encoding="utf-8")
    env = os.environ | {"PYTHONPATH": PATHS}
    return subprocess.run([sys.executable, name], cwd=folder, env=env, capture_output=True, text=True)
