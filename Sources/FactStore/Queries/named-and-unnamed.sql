-- name: named and unnamed
-- title: Named against unnamed sources
-- description: For each outlet, how many statements have a named speaker, an unnamed one or none that could be told.
-- reads: whole table
-- ask: named (against|versus|vs|or|and) unnamed sources
-- ask: (how many|share of) (sources|statements) are (unnamed|named|anonymous) [by outlet]
-- ask: (which|what) (outlets|papers) use (unnamed|anonymous) sources [most]
SELECT outlet, statements, named, unnamed, unattributed, percent_named
FROM named_and_unnamed
ORDER BY statements DESC, outlet
