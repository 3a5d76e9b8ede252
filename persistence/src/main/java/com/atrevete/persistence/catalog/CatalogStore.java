package com.atrevete.persistence.catalog;

import com.atrevete.domain.catalog.Catalog;
import com.atrevete.domain.catalog.Category;
import com.atrevete.domain.catalog.Pack;
import com.atrevete.domain.catalog.PackId;
import com.atrevete.domain.catalog.Service;
import com.atrevete.domain.catalog.ServiceId;
import com.atrevete.domain.catalog.Stylist;
import com.atrevete.domain.catalog.StylistId;
import com.atrevete.domain.language.Vocabulary;
import com.atrevete.domain.payment.Money;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the salon offers and who does it. */
@Component
public final class CatalogStore {

  private static final String SERVICES =
      """
      SELECT id, name, category, busy_minutes, processing_minutes, finishing_minutes, price_cents,
             needs_deposit, description, aliases
      FROM service WHERE active ORDER BY position, name
      """;
  private static final String PACKS =
      """
      SELECT id, name, price_cents, minutes, description,
             ARRAY(SELECT service_id FROM pack_service WHERE pack_id = pack.id ORDER BY position)
               AS services
      FROM pack
      WHERE active AND NOT EXISTS (
        SELECT FROM pack_service JOIN service ON service.id = service_id
        WHERE pack_id = pack.id AND NOT service.active)
      ORDER BY name
      """;
  private static final String STYLISTS =
      """
      SELECT id, name, category,
             ARRAY(SELECT service_id FROM stylist_excluded_service WHERE stylist_id = stylist.id)
               AS excluded
      FROM stylist WHERE active ORDER BY position, name
      """;

  private final JdbcClient jdbc;

  public CatalogStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Everything active, in the order in which staff keep it. */
  public Catalog load() {
    return new Catalog(
        jdbc.sql(SERVICES).query(CatalogStore::service).list(),
        jdbc.sql(PACKS).query(CatalogStore::pack).list(),
        jdbc.sql(STYLISTS).query(CatalogStore::stylist).list());
  }

  /** The names by which customers may call services and professionals. */
  public Vocabulary vocabulary() {
    Catalog catalog = load();
    return new Vocabulary(
        catalog.services().stream()
            .map(service -> new Vocabulary.ServiceWords(service.name(), service.aliases()))
            .toList(),
        catalog.stylists().stream().map(Stylist::name).toList());
  }

  private static Service service(ResultSet row, int number) throws SQLException {
    return new Service(
        new ServiceId(row.getObject("id", UUID.class)),
        row.getString("name"),
        category(row.getString("category")),
        Duration.ofMinutes(row.getInt("busy_minutes")),
        Duration.ofMinutes(row.getInt("processing_minutes")),
        Duration.ofMinutes(row.getInt("finishing_minutes")),
        Money.ofCents(row.getLong("price_cents")),
        row.getBoolean("needs_deposit"),
        row.getString("description"),
        List.of((String[]) row.getArray("aliases").getArray()));
  }

  private static Pack pack(ResultSet row, int number) throws SQLException {
    return new Pack(
        new PackId(row.getObject("id", UUID.class)),
        row.getString("name"),
        services(row.getArray("services")).toList(),
        Money.ofCents(row.getLong("price_cents")),
        Duration.ofMinutes(row.getInt("minutes")),
        row.getString("description"));
  }

  private static Stylist stylist(ResultSet row, int number) throws SQLException {
    return new Stylist(
        new StylistId(row.getObject("id", UUID.class)),
        row.getString("name"),
        category(row.getString("category")),
        services(row.getArray("excluded")).collect(Collectors.toSet()));
  }

  private static Stream<ServiceId> services(Array ids) throws SQLException {
    return Arrays.stream((UUID[]) ids.getArray()).map(ServiceId::new);
  }

  /** The free consultation is of the category in doubt: the database's word is "any". */
  private static Category category(String word) {
    return word.equals("any") ? Category.BOTH : Category.valueOf(word.toUpperCase(Locale.ROOT));
  }
}
