-- name: demands
-- title: Who asked for what
-- description: What sources asked, urged or proposed, newest first.
-- shows: statement
-- words: topic
-- ask: who (asked for|called for|urged|demanded|wants|wanted|proposed|suggested) what [{period}]
-- ask: who (asked for|called for|calls for|urged|demanded|demands|wants|wanted|proposed|suggested) {topic} [{period}]
-- ask: what (did|does|do|has) {speaker} (ask for|call for|called for|urge|urged|demand|demanded|want|propose|proposed|suggest|suggested) [(about|on|for) {topic}] [{period}]
-- ask: did {speaker} (ask for|call for|demand|propose|suggest|urge) {topic} [{period}]
-- ask: (demands|calls|proposals) [(by|of|from) {speaker}] [(about|for|on) {topic}] [{period}]
-- param topic: what the statement must mention (default: anything)
-- param speaker: who asked for it (default: anyone)
-- param since: first day of publication (default: the oldest)
-- param until: last day of publication (default: the newest)
SELECT statement_id AS id, speaker, act, statement AS demand, said_at, article
FROM who_said
WHERE act IN ('asked', 'urged', 'proposed', 'suggested')
  AND (:topic IS NULL OR statement_id IN (SELECT rowid FROM statements_fts WHERE statements_fts MATCH :topic))
  AND (:speaker IS NULL
       OR speaker_id IN (SELECT id FROM speakers WHERE name = :speaker))
  AND (:since IS NULL OR said_at >= :since)
  AND (:until IS NULL OR said_at <= :until)
ORDER BY said_at DESC, article_id DESC, start
