-- name: who said
-- title: Who said what
-- description: Every statement with its speaker, newest first; in one article in the order of its text.
-- shows: statement
-- words: words
-- ask: who (says|mentioned|mentions|spoke of|talked about|spoke about) {words} [{period}]
-- ask: who said {words} {period}
-- ask: who said what [{period}]
-- ask: who said (what|something|anything) about {topic} [{period}]
-- ask: who commented on {topic} [{period}]
-- ask: what (did|has|have|does|do) {speaker} (say|said|tell|told us) [(about|on|of) {topic}] [{period}]
-- ask: what was said (about|on) {topic} [{period}]
-- ask: what is said (about|on) {topic} [{period}]
-- ask: what (did|do|does) (people|they|anyone|everyone|anybody|everybody) say (about|on) {topic} [{period}]
-- ask: [(all|everything|anything)] (statements|quotes|quotations|words|remarks|comments) (by|of|from) {speaker} [(about|on) {topic}] [{period}]
-- ask: {speaker} 's (statements|quotes|quotations|words|remarks|comments) [(about|on) {topic}] [{period}]
-- ask: [(all|everything|anything)] (statements|quotes|quotations|remarks|comments) (about|on) {topic} [{period}]
-- ask: (everything|anything|all) {speaker} said [(about|on) {topic}] [{period}]
-- ask: (everything|anything) said (about|on) {topic} [{period}]
-- ask: did {speaker} say (anything|something) about {topic} [{period}]
-- ask: did {speaker} say {words} [{period}]
-- ask: has {speaker} said (anything|something) about {topic} [{period}]
-- ask: has {speaker} (mentioned|said) {words} [{period}]
-- ask: when did {speaker} (say|mention) {words}
-- ask: what {speaker} said [(about|on) {topic}] [{period}]
-- ask: {speaker} on {topic} [{period}]
-- param words: words that the statement must hold (default: any)
-- param speaker: whose words (default: anyone's)
-- param topic: what the statement must mention, by any of its names (default: anything)
-- param since: first day of publication (default: the oldest)
-- param until: last day of publication (default: the newest)
SELECT statement_id AS id, speaker, statement, act, kind, said_at, article
FROM who_said
WHERE (:words IS NULL OR statement_id IN (SELECT rowid FROM statements_fts WHERE statements_fts MATCH :words))
  AND (:topic IS NULL OR statement_id IN (SELECT rowid FROM statements_fts WHERE statements_fts MATCH :topic))
  AND (:speaker IS NULL
       OR speaker_id IN (SELECT id FROM speakers WHERE name = :speaker))
  AND (:since IS NULL OR said_at >= :since)
  AND (:until IS NULL OR said_at <= :until)
ORDER BY said_at DESC, article_id DESC, start
