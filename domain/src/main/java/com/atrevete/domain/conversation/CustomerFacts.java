package com.atrevete.domain.conversation;

import com.atrevete.domain.catalog.ServiceId;
import com.atrevete.domain.catalog.StylistId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the dialogue may know of the customer.
 *
 * @param introduced she has met Maite and has had the privacy link
 * @param nameSettled her first name is known, or was asked for in vain
 * @param profileName the first name that WhatsApp shows, when it is a name
 * @param usual what she had done at her last visit
 * @param preferred her preferred professional
 * @param bookings her open bookings, soonest first
 */
public record CustomerFacts(
    @Nullable String firstName,
    boolean surnameKnown,
    boolean introduced,
    boolean nameSettled,
    @Nullable String profileName,
    List<ServiceId> usual,
    @Nullable StylistId preferred,
    List<BookingFacts> bookings) {

  public CustomerFacts {
    usual = List.copyOf(usual);
    bookings = List.copyOf(bookings);
  }

  public List<BookingFacts> unpaidHolds() {
    return bookings.stream().filter(BookingFacts::waitsForMoney).toList();
  }
}
