package com.atrevete.domain.language;

import java.util.Locale;

/** How often something was found and expected, only found, only expected. */
final class Tally {

  int hit;
  int extra;
  int missed;

  void add(Tally other) {
    hit += other.hit;
    extra += other.extra;
    missed += other.missed;
  }

  double f1() {
    return hit == 0 && extra == 0 && missed == 0 ? 1 : 2.0 * hit / (2.0 * hit + extra + missed);
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "precision %.3f  recall %.3f  f1 %.3f  (%d)",
        ratio(hit, hit + extra),
        ratio(hit, hit + missed),
        f1(),
        hit + missed);
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", share * 100);
  }

  static double ratio(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }
}
