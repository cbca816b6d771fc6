-- name: who said
-- title: Who said what
-- description: Every statement with its speaker, newest first; in one article in the order of its text.
-- shows: statement
-- words: words
-- ask: who (says|mentioned|mentions|mention|has mentioned|spoke of|talked about|talks about|spoke about|speaks about) {words} [{period}]
-- ask: who (said|mentioned) {words} [and when] [{period}]
-- ask: (did|has) (anyone|anybody|somebody|someone) (say|said|mention|mentioned|talk about|talked about|speak of|speak about|spoken about) {words} [{period}]
-- ask: (did|has) (anyone|anybody|somebody|someone) (say|said|mention|mentioned) (anything|something) (about|on) {topic} [{period}]
-- ask: what was {act} [by {speaker}] [(about|on) {topic}] [{period}]
-- ask: who {act} what [{period}]
-- ask: who {act} {topic} [{period}]
-- ask: who (did|has) {speaker} {act} [{period}]
-- ask: what (did|does|do|has|have) {speaker} {act} [(about|on|of) {topic}] [{period}]
-- ask: who said what [{period}]
-- ask: who said (what|something|anything) about {topic} [{period}]
-- ask: who commented on {topic} [{period}]
-- ask: what (did|has|have|does|do) {speaker} [(ever|just|recently)] (say|said|tell|told us|think|believe|mention|write) [(about|on|of|regarding) {topic}] [{period}]
-- ask: what was said {period}
-- ask: what was said (about|on) {topic} [{period}]
-- ask: what (is|are) {speaker} 's (statements|quotes|quotations|words|remarks|comments|views|view|opinion|opinions|position|stance|thoughts|answers) [(about|on|of) {topic}] [{period}]
-- ask: what (is|are) {speaker} saying [(about|on|of) {topic}] [{period}]
-- ask: where does {speaker} stand on {topic} [{period}]
-- ask: what ('s|is) new [(about|on|with|from) {topic}] [{period}]
-- ask: [what ('s|is|are)] [the] (latest|newest|last|recent|most recent) [(statements|statement|quotes|quote|words|news|remarks|comments)] (by|from|of) {speaker} [(about|on) {topic}] [{period}]
-- ask: [what ('s|is|are)] [the] (latest|newest|recent|most recent) [(statements|quotes|words|news|remarks|comments)] (about|on) {topic} [{period}]
-- ask: what ('s|is|are|was) {speaker} 's (latest|newest|last) [(statements|statement|quotes|quote|words|remarks|comments)] [(about|on) {topic}] [{period}]
-- ask: what is said (about|on) {topic} [{period}]
-- ask: what (did|do|does) (people|they|anyone|everyone|anybody|everybody) say (about|on) {topic} [{period}]
-- ask: [(all|everything|anything)] (statements|quotes|quotations|words|remarks|comments) (by|of|from) {speaker} [(about|on) {topic}] [{period}]
-- ask: (everything|anything) (by|from) {speaker} [(about|on) {topic}] [{period}]
-- ask: {speaker} 's (statements|quotes|quotations|words|remarks|comments|views|view|opinion|opinions|position|stance|thoughts|answers) [(about|on) {topic}] [{period}]
-- ask: {speaker} (statements|quotes|quotations|remarks|comments) [(about|on) {topic}] [{period}]
-- ask: [(all|everything|anything)] (statements|quotes|quotations|remarks|comments) (about|on|mentioning) {topic} [{period}]
-- ask: (statements|quotes|quotations|remarks|comments) (about|on) {topic} (by|from) {speaker} [{period}]
-- ask: (everything|anything) (about|on) {topic} [{period}]
-- ask: (statements|quotes|quotations) (containing|with|that contain|that say|saying) {words} [{period}]
-- ask: (everything|anything|all) {speaker} said [(about|on) {topic}] [{period}]
-- ask: (everything|anything) said (about|on) {topic} [{period}]
-- ask: (did|does) {speaker} [ever] (say|mention) (anything|something) (about|on) {topic} [{period}]
-- ask: (did|does) {speaker} [ever] (say|mention) {words} [{period}]
-- ask: (did|does) {speaker} [ever] (talk|speak) (about|on|of) {topic} [{period}]
-- ask: has {speaker} [ever] said (anything|something) (about|on) {topic} [{period}]
-- ask: has {speaker} [ever] (mentioned|said) {words} [{period}]
-- ask: has {speaker} [ever] (talked|spoken) (about|on|of) {topic} [{period}]
-- ask: when did {speaker} [(last|first)] (say|mention) {words} [{period}]
-- ask: when did {speaker} [(last|first)] (speak|talk|comment) [(about|on|of) {topic}] [{period}]
-- ask: what {speaker} said [(about|on) {topic}] [{period}]
-- ask: {speaker} on {topic} [{period}]
-- param words: words that the statement must hold (default: any)
-- param speaker: whose words (default: anyone's)
-- param act: what the speaker did: announced, confirmed, praised … (default: anything)
-- param topic: what the statement must mention, by any of its names (default: anything)
-- param since: first day of publication (default: the oldest)
-- param until: last day of publication (default: the newest)
SELECT statement_id AS id, speaker, statement, act, kind, said_at, article
FROM who_said
WHERE (:words IS NULL OR statement_id IN (SELECT rowid FROM statements_fts WHERE statements_fts MATCH :words))
  AND (:topic IS NULL OR statement_id IN (SELECT rowid FROM statements_fts WHERE statements_fts MATCH :topic))
  AND (:speaker IS NULL
       OR speaker_id IN (SELECT id FROM speakers WHERE name = :speaker))
  AND (:act IS NULL OR act = :act)
  AND (:since IS NULL OR said_at >= :since)
  AND (:until IS NULL OR said_at <= :until)
ORDER BY said_at DESC, article_id DESC, start
