package com.atrevete.launcher.up;

import com.atrevete.launcher.folder.DataDirectory;
import com.atrevete.launcher.folder.Endpoints;
import com.atrevete.launcher.process.Supervisor;
import com.atrevete.launcher.temporal.NamespaceSetup;
import com.atrevete.launcher.temporal.OwnedTemporal;
import com.atrevete.launcher.temporal.SearchAttributeList;
import com.atrevete.launcher.temporal.TemporalBinary;

/** The Temporal dev server as a foundation of the product, with its namespace set up. */
final class DurableExecution implements Foundation<Endpoints.Temporal> {

  private final UpSettings settings;
  private final OwnedTemporal temporal;
  private final Supervisor supervisor;

  private DurableExecution(UpSettings settings, OwnedTemporal temporal, StopOrder stopOrder) {
    this.settings = settings;
    this.temporal = temporal;
    this.supervisor = new Supervisor(temporal);
    stopOrder.add(supervisor::stop);
  }

  static Foundation<Endpoints.Temporal> of(
      UpSettings settings, DataDirectory directory, StopOrder stopOrder) {
    String address = settings.get("TEMPORAL_ADDRESS");
    if (address != null) {
      return Foundation.configured(new Endpoints.Temporal(address, settings.namespace(), ""));
    }
    OwnedTemporal temporal = new OwnedTemporal(directory, server(settings));
    return new DurableExecution(settings, temporal, stopOrder);
  }

  private static OwnedTemporal.Settings server(UpSettings settings) {
    return new OwnedTemporal.Settings(
        TemporalBinary.locate(settings.environment(), settings.home()),
        settings.temporalPort(),
        settings.temporalUiPort(),
        settings.namespace(),
        settings.localUrl() + "/codec");
  }

  @Override
  public void prepare() throws Exception {
    temporal.retirePredecessor();
  }

  @Override
  public Endpoints.Temporal start() throws Exception {
    supervisor.start();
    var attributes = SearchAttributeList.of(settings.home());
    new NamespaceSetup(temporal.address(), settings.namespace(), attributes).apply();
    return new Endpoints.Temporal(temporal.address(), settings.namespace(), temporal.webUi());
  }
}
