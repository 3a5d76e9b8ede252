package com.atrevete.integrations.channel;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/** Brings phone numbers, however written, into the one form that the product stores. */
public final class PhoneNumbers {

  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
  private static final String HOME = "ES";
  private static final int LONGEST = 40;

  private PhoneNumbers() {}

  /**
   * Reads a number with or without country code; nine digits are Spanish.
   *
   * @return E.164, empty when it cannot be a phone number
   */
  public static Optional<String> normalise(String written) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    return parse(written).or(() -> parse("+" + written));
  }

  private static Optional<String> parse(String written) {
    try {
      PhoneNumber number = NUMBERS.parse(written, HOME);
      return NUMBERS.isPossibleNumber(number)
          ? Optional.of(NUMBERS.format(number, PhoneNumberUtil.PhoneNumberFormat.E164))
          : Optional.empty();
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }
}
