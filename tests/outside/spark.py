"""Whether Spark reads our Parquet and finds the same figures as DuckDB does.

    python spark.py PARQUET_FOLDER

Needs Java, pyspark and duckdb. Not part of the gate, since it is slow to install.
"""

import math
import sys

import duckdb
from pyspark.sql import SparkSession
from pyspark.sql import functions as F


def main(folder):
    spark = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false")
    spark = spark.config("spark.sql.session.timeZone", "UTC").getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    wrong = []
    asked = [("sessions", "mean"), ("customers", "memory"), ("moments", "effect"), ("acts", "at_ms")]
    for table, column in asked:
        frame = spark.read.parquet(f"{folder}/{table}")
        of_spark = {
            (row.tenant, str(row.month)): (row.n, float(row.total))
            for row in frame.groupBy("tenant", "month").agg(F.count("*").alias("n"), F.sum(column).alias("total")).collect()
        }
        rows = duckdb.sql(
            f"SELECT tenant, month, count(*), sum({column}) FROM read_parquet('{folder}/{table}/**/*.parquet', "
            "hive_partitioning = true, hive_types = {'tenant': VARCHAR, 'month': VARCHAR}) GROUP BY ALL"
        ).fetchall()
        of_duckdb = {(tenant, month): (n, float(total)) for tenant, month, n, total in rows}
        equal = of_spark.keys() == of_duckdb.keys() and all(
            n == of_duckdb[key][0] and math.isclose(total, of_duckdb[key][1], rel_tol=1e-9)
            for key, (n, total) in of_spark.items()
        )
        kinds = {field.name: field.dataType.simpleString() for field in frame.schema.fields}
        print(f"{table}: {frame.count()} rows, {len(of_spark)} partitions, {'same' if equal else 'DIFFERENT'}")
        if not equal:
            wrong.append(f"{table}: {of_spark} is not {of_duckdb}")
        if table == "sessions" and kinds["started"] != "timestamp":
            wrong.append(f"started is {kinds['started']}")
    for line in wrong:
        print(line, file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
