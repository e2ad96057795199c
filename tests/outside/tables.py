"""Whether DuckDB reads our Parquet, and finds in it the figures that the CSV holds.

    python tables.py CSV_FOLDER PARQUET_FOLDER

Every column of every table is compared, by tenant and month: how many rows have a value, sums of numbers to 1e-9, first
and last times, and all texts. Ends with 1 where they differ.
"""

import csv
import math
import sys
from pathlib import Path

import duckdb

TABLES = ["sessions", "customers", "moments", "acts"]
TYPES = {
    "text": "VARCHAR",
    "whole number": "BIGINT",
    "number": "DOUBLE",
    "true or false": "BOOLEAN",
    "time, UTC": "TIMESTAMP WITH TIME ZONE",
}
FIGURES = {
    "text": "count({c}), count(DISTINCT {c}), min({c}), max({c})",
    "whole number": "count({c}), sum({c}), min({c}), max({c})",
    "number": "count({c}), sum({c}), min({c}), max({c})",
    "true or false": "count({c}), count(*) FILTER (WHERE {c})",
    "time, UTC": "count({c}), epoch_us(min({c})), epoch_us(max({c}))",
}


def same(a, b):
    if isinstance(a, float) and isinstance(b, float):
        return math.isclose(a, b, rel_tol=1e-9, abs_tol=1e-9)
    return a == b


def main(csv_folder, parquet_folder):
    with open(Path(csv_folder) / "columns.csv", encoding="utf-8", newline="") as file:
        columns = list(csv.DictReader(file))
    db = duckdb.connect()
    db.execute("SET TimeZone = 'UTC'")
    compared, wrong = 0, []
    for table in TABLES:
        of_table = [(c["column"], c["holds"]) for c in columns if c["table"] == table]
        types = ", ".join(f"'{name}': '{TYPES[holds]}'" for name, holds in of_table)
        # A text that a spreadsheet could take for a formula has an apostrophe before it in the CSV.
        plain = ", ".join(
            f"regexp_replace(\"{name}\", '^''(\\s*[=+@-])', '\\1') AS \"{name}\"" for name, holds in of_table if holds == "text"
        )
        db.execute(
            f"CREATE TABLE c_{table} AS SELECT * REPLACE ({plain}) FROM read_csv('{csv_folder}/{table}.csv', "
            f"header = true, nullstr = '', quote = '\"', columns = {{{types}}})"
        )
        db.execute(
            f"CREATE VIEW p_{table} AS SELECT * FROM read_parquet('{parquet_folder}/{table}/**/*.parquet', "
            f"hive_partitioning = true, hive_types = {{'tenant': VARCHAR, 'month': VARCHAR}})"
        )
        there = {row[0]: row[1] for row in db.execute(f"DESCRIBE p_{table}").fetchall()}
        for name, holds in of_table:
            if there.get(name) != TYPES[holds]:
                wrong.append(f"{table}.{name}: is {there.get(name)}, not {TYPES[holds]}")
                continue
            figures = FIGURES[holds].format(c=f'"{name}"')
            ask = "SELECT tenant, month, {f} FROM {t} GROUP BY ALL ORDER BY ALL"
            of_csv = db.execute(ask.format(f=figures, t=f"c_{table}")).fetchall()
            of_parquet = db.execute(ask.format(f=figures, t=f"p_{table}")).fetchall()
            compared += 1
            equal = len(of_csv) == len(of_parquet) and all(
                all(same(x, y) for x, y in zip(a, b)) for a, b in zip(of_csv, of_parquet)
            )
            if not equal:
                wrong.append(f"{table}.{name}: {of_csv[:3]} is not {of_parquet[:3]}")
        rows = db.execute(f"SELECT count(*) FROM p_{table}").fetchone()[0]
        print(f"{table}: {rows} rows")
        if rows == 0:
            wrong.append(f"{table}: no rows")
    for line in wrong[:10]:
        print(line, file=sys.stderr)
    print(f"{compared} columns compared, {len(wrong)} differ")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
