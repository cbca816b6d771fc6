-- name: demands
-- title: Who asked for what
-- description: What sources asked, urged or proposed, newest first.
-- shows: statement
-- words: topic
-- ask: who (asked for|called for|urged|demanded|wants|proposed) what [{period}]
-- ask: who (asked for|called for|urged|demanded|wants|proposed) {topic} [{period}]
-- ask: what (did|does|do) {speaker} (ask for|call for|urge|demand|want|propose) [{period}]
-- ask: (demands|calls|proposals) [(by|of|from) {speaker}] [(about|for|on) {topic}] [{period}]
-- param topic: what the statement must mention (default: anything)
-- param speaker: who asked for it (default: anyone)
-- param since: first day of publication (default: the oldest)
-- param until: last day of publication (default: the newest)
SELECT s.id, p.name AS speaker, s.told AS act, coalesce(s.content, s.text) AS demand, a.published AS said_at, a.title AS article
FROM articles AS a
JOIN statements AS s ON s.article_id = a.id
LEFT JOIN speakers AS p ON p.id = s.speaker_id
WHERE s.rejected = 0 AND s.told IN ('asked', 'urged', 'proposed', 'suggested')
  AND (:topic IS NULL OR s.id IN (SELECT rowid FROM statements_fts WHERE statements_fts MATCH :topic))
  AND (:speaker IS NULL
       OR s.speaker_id IN (SELECT id FROM speakers WHERE instr('|' || :speaker || '|', '|' || name || '|') > 0))
  AND (:since IS NULL OR a.published >= :since)
  AND (:until IS NULL OR a.published <= :until)
ORDER BY a.published DESC, a.id DESC, s.start
