package com.atrevete.admin.i18n;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** The words of the screens; Spanish where a language is not spoken. */
@Component
public class Texts implements I18NProvider {

  /** Spanish of Spain. */
  public static final Locale SPANISH = Locale.of("es", "ES");

  public static final Locale ENGLISH = Locale.of("en", "GB");

  private static final String BUNDLE = "com.atrevete.admin.i18n.texts";

  private final Map<String, ResourceBundle> bundles =
      Map.of("es", bundle(SPANISH), "en", bundle(ENGLISH));

  /** The locale of a language code; Spanish for any but English. */
  public static Locale localeOf(String language) {
    return "en".equals(language) ? ENGLISH : SPANISH;
  }

  @Override
  public List<Locale> getProvidedLocales() {
    return List.of(SPANISH, ENGLISH);
  }

  @Override
  public String getTranslation(String key, Locale locale, Object... params) {
    ResourceBundle bundle = bundles.get(localeOf(locale.getLanguage()).getLanguage());
    if (bundle == null || !bundle.containsKey(key)) {
      throw new MissingResourceException("no words for " + key, BUNDLE, key);
    }
    String words = bundle.getString(key);
    return new MessageFormat(words, locale).format(params);
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        BUNDLE,
        Locale.of(locale.getLanguage()),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
