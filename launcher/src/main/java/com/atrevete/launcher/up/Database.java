package com.atrevete.launcher.up;

import com.atrevete.launcher.folder.DataDirectory;
import com.atrevete.launcher.folder.Endpoints;
import com.atrevete.launcher.folder.SecretStore;
import com.atrevete.launcher.postgres.OwnedPostgres;
import com.atrevete.launcher.process.Supervisor;

/** The embedded PostgreSQL as a foundation of the product. */
final class Database implements Foundation<Endpoints.Jdbc> {

  private final OwnedPostgres postgres;
  private final Supervisor supervisor;

  private Database(OwnedPostgres postgres, StopOrder stopOrder) {
    this.postgres = postgres;
    this.supervisor = new Supervisor(postgres);
    stopOrder.add(supervisor::stop);
  }

  static Foundation<Endpoints.Jdbc> of(
      UpSettings settings, DataDirectory directory, SecretStore secrets, StopOrder stopOrder) {
    String url = settings.get("SPRING_DATASOURCE_URL");
    if (url == null) {
      return new Database(new OwnedPostgres(directory, settings.tools(), secrets), stopOrder);
    }
    String user = settings.get("SPRING_DATASOURCE_USERNAME", "");
    String password = settings.get("SPRING_DATASOURCE_PASSWORD", "");
    return Foundation.configured(new Endpoints.Jdbc(url, user, password));
  }

  @Override
  public void prepare() throws Exception {
    postgres.retirePredecessor();
  }

  @Override
  public Endpoints.Jdbc start() throws Exception {
    supervisor.start();
    return postgres.endpoint();
  }
}
