package com.atrevete.persistence.customer;

import com.atrevete.domain.catalog.StylistId;
import com.atrevete.domain.customer.CustomerId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person who books or is brought.
 *
 * @param phone E.164; absent for a companion or a third party
 * @param firstName absent until she confirmed or gave it
 * @param surname asked at the first hold
 * @param whatsappName the display name, whatever it is
 * @param nameUnclear asked twice in vain: staff look at it
 * @param language ISO 639-1
 * @param wish the professional she asked to be hers; see {@link CustomerStore#preferredStylist}
 * @param privacySentAt when she got the privacy link
 */
public record Customer(
    CustomerId id,
    @Nullable String phone,
    @Nullable String firstName,
    @Nullable String surname,
    @Nullable String whatsappName,
    boolean nameUnclear,
    String language,
    @Nullable StylistId wish,
    @Nullable Instant lastVisitAt,
    boolean marketingConsent,
    boolean blocked,
    @Nullable Instant privacySentAt) {}
