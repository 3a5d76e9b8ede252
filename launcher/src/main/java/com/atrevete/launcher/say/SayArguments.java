package com.atrevete.launcher.say;

import com.atrevete.launcher.command.Refusal;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.ArrayList;
import java.util.List;

/**
 * Who says what.
 *
 * @param phone E.164
 * @param name the name WhatsApp shows
 */
record SayArguments(String phone, String name, String text) {

  private static final String USAGE = "Use: ./atrevete say PHONE TEXT… [--name NAME]";

  static SayArguments parse(List<String> args) {
    List<String> words = new ArrayList<>(args);
    String name = "Cliente";
    int option = words.indexOf("--name");
    if (option >= 0 && option + 1 < words.size()) {
      name = words.remove(option + 1);
      words.remove(option);
    }
    if (words.size() < 2) {
      throw new Refusal("A phone number and a text are needed", USAGE);
    }
    String text = String.join(" ", words.subList(1, words.size()));
    return new SayArguments(e164(words.getFirst()), name, text);
  }

  /** A number without a country code is Spanish. */
  private static String e164(String typed) {
    PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    try {
      return numbers.format(numbers.parse(typed, "ES"), PhoneNumberFormat.E164);
    } catch (NumberParseException e) {
      throw new Refusal("'" + typed + "' is not a phone number", USAGE, e);
    }
  }
}
