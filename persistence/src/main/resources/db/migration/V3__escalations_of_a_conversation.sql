-- Read after every turn: whether the team has still to be told of something in this conversation.
CREATE INDEX escalation_conversation ON escalation (conversation_id);
