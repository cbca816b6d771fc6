-- name: sources
-- title: Sources
-- description: Every source with how much it said and where, most quoted first.
-- shows: speaker
-- chart: speaker statements
-- reads: whole table
-- ask: who (is|was|are|were) (quoted|cited) [the] most [often] [(about|on) {topic}] [in {outlet}] [{period}]
-- ask: who (is|was) [the] most (quoted|cited) [(person|source|speaker)] [(about|on) {topic}] [in {outlet}] [{period}]
-- ask: who (speaks|spoke|talks|talked|says|said) [the] most [(about|on|of) {topic}] [{period}]
-- ask: who (speaks|spoke|talks|talked) (about|on|of) {topic} [the] most [often] [{period}]
-- ask: who are the (sources|speakers) [(about|on) {topic}] [{period}]
-- ask: (which|what) (people|sources|speakers) (are|were) [the] most (quoted|cited) [(about|on) {topic}] [in {outlet}] [{period}]
-- ask: (which|what) (people|sources|speakers) (are|were) (quoted|cited) [the] most [often] [(about|on) {topic}] [in {outlet}] [{period}]
-- ask: who are the (most|top) (quoted|cited) [(people|sources|speakers)] [(about|on) {topic}] [in {outlet}] [{period}]
-- ask: (most|top) (quoted|cited) [(people|sources|speakers)] [(about|on) {topic}] [in {outlet}] [{period}]
-- ask: (top|main|biggest) (sources|speakers|voices) [(about|on) {topic}] [in {outlet}] [{period}]
-- param topic: what the statements must mention, by any of its names (default: anything)
-- param outlet: the publication (default: any)
-- param since: first day of publication (default: the oldest)
-- param until: last day of publication (default: the newest)
SELECT p.id, p.name AS speaker, p.kind, count(*) AS statements,
       count(CASE WHEN s.kind = 'direct' THEN 1 END) AS direct, count(DISTINCT s.article_id) AS articles,
       min(a.published) AS first_said, max(a.published) AS last_said
FROM statements AS s
JOIN speakers AS p ON p.id = s.speaker_id
JOIN articles AS a ON a.id = s.article_id
WHERE s.rejected = 0
  AND (:topic IS NULL OR s.id IN (SELECT rowid FROM statements_fts WHERE statements_fts MATCH :topic))
  AND (:outlet IS NULL
       OR a.outlet IN (SELECT outlet FROM articles WHERE outlet = :outlet))
  AND (:since IS NULL OR a.published >= :since)
  AND (:until IS NULL OR a.published <= :until)
GROUP BY p.id, p.name, p.kind
ORDER BY statements DESC, speaker
