package com.atrevete.launcher.process;

import com.atrevete.launcher.command.Refusal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;

/** TCP ports of this machine. */
public final class Ports {

  private static final int PROBE_MILLIS = 500;

  private Ports() {}

  /** Refuses a port that another program uses. */
  public static void requireFree(int port, String use, String variable) {
    if (!isFree(port)) {
      throw new Refusal(
          "Port " + port + " (" + use + ") is taken by another program",
          "Stop that program, or set " + variable + " to a free port");
    }
  }

  /** Free on every address: also what listens on loopback only would be in the way. */
  public static boolean isFree(int port) {
    return canBind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
        && canBind(new InetSocketAddress(port));
  }

  private static boolean canBind(InetSocketAddress address) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(address);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether someone accepts connections on the loopback port. */
  public static boolean answers(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PROBE_MILLIS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Waits until a port whose owner has just been stopped is free again. */
  public static boolean awaitFree(int port, Duration limit) throws InterruptedException {
    return Waiting.until(() -> isFree(port), limit);
  }
}
