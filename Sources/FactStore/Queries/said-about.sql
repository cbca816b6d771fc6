-- name: said about
-- title: Said about whom
-- description: Statements by the person, organization or place that they mention.
-- words: about
-- param about: part of the name (default: anyone)
-- param speaker: part of the speaker's name (default: anyone)
SELECT about, speaker, statement, said_at, article
FROM said_about
WHERE (:about IS NULL OR instr(lower(about), lower(:about)) > 0)
  AND (:speaker IS NULL OR instr(lower(speaker), lower(:speaker)) > 0)
ORDER BY about, statement_id
