package com.atrevete.admin.conversation;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody wrote, shown as the characters it consists of. Only in our own text are web
 * addresses links; what customers write never is.
 */
final class PlainText extends Span {

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"']+");
  private static final String NOT_PART_OF_IT = ".,;:!?)]}»";

  private PlainText() {
    addClassName("words");
  }

  static PlainText of(String text) {
    PlainText words = new PlainText();
    words.setText(text);
    return words;
  }

  static PlainText withLinks(String text) {
    PlainText words = new PlainText();
    Matcher address = ADDRESS.matcher(text);
    int shown = 0;
    while (address.find()) {
      int end = endOf(text, address.start(), address.end());
      String link = text.substring(address.start(), end);
      if (isAddress(link)) {
        words.add(new Span(text.substring(shown, address.start())), link(link));
        shown = end;
      }
    }
    words.add(new Span(text.substring(shown)));
    return words;
  }

  private static int endOf(String text, int start, int end) {
    int last = end;
    while (last > start && NOT_PART_OF_IT.indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return last;
  }

  private static boolean isAddress(String link) {
    try {
      return new URI(link).getHost() != null;
    } catch (URISyntaxException unreadable) {
      return false;
    }
  }

  private static Anchor link(String address) {
    Anchor link = new Anchor(address, address, AnchorTarget.BLANK);
    link.getElement().setAttribute("rel", "noopener noreferrer");
    return link;
  }
}
