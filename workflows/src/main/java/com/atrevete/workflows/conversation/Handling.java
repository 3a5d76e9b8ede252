package com.atrevete.workflows.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who answers now.
 *
 * @param byStaff a person, not Maite
 * @param until when Maite takes over again; absent while she answers
 */
public record Handling(boolean byStaff, @Nullable Instant until) {}
