package io.github.qldbfake.junit5;

import java.net.URLClassLoader;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Sees which classes are loaded. The first class of a server and the driver wait for each other, so
 * that it shows whether one thread starts the server while another loads the driver.
 */
final class MeetingLoader extends URLClassLoader {

  private static final String SERVER = "io.github.qldbfake.internal.server.";
  private static final String DRIVER = "software.amazon.qldb.QldbDriverImpl";

  static {
    ClassLoader.registerAsParallelCapable();
  }

  private final Set<String> loaded = ConcurrentHashMap.newKeySet();
  private final CountDownLatch server = new CountDownLatch(1);
  private final CountDownLatch driver = new CountDownLatch(1);
  private volatile boolean oneWasAlone;

  MeetingLoader() {
    super(IsolatedRun.classPathWithout(), ClassLoader.getPlatformClassLoader());
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    boolean isFirstOfServer =
        name.startsWith(SERVER) && loaded.stream().noneMatch(it -> it.startsWith(SERVER));
    loaded.add(name);
    if (isFirstOfServer) {
      meet(server, driver);
    } else if (name.equals(DRIVER)) {
      meet(driver, server);
    }
    return super.findClass(name);
  }

  /** Whether any class of a server has been asked for. */
  boolean hasLoadedServer() {
    return loaded.stream().anyMatch(it -> it.startsWith(SERVER));
  }

  /** Whether the driver was asked for while a server was being loaded. */
  boolean haveMet() {
    return !oneWasAlone && server.getCount() == 0 && driver.getCount() == 0;
  }

  private void meet(CountDownLatch own, CountDownLatch others) {
    own.countDown();
    try {
      if (!others.await(120, TimeUnit.SECONDS)) {
        oneWasAlone = true;
      }
    } catch (InterruptedException e) {
      oneWasAlone = true;
      Thread.currentThread().interrupt();
    }
  }
}
