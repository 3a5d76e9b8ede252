package com.atrevete.persistence.notification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice that waits, with the ways to reach its professional.
 *
 * @param forTeam nobody in particular
 */
public record StoredNotice(
    UUID id,
    String businessKey,
    String template,
    String text,
    boolean forTeam,
    @Nullable String email,
    @Nullable String phone) {}
