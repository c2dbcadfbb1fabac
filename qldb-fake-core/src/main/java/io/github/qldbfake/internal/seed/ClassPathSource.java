package io.github.qldbfake.internal.seed;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Resources by their paths from the root of the class path, with or without a slash before. */
public final class ClassPathSource implements SeedSource {

  /** The class path of the thread that reads. */
  public ClassPathSource() {}

  @Override
  public String shown(String name) {
    return name.startsWith("/") ? name.substring(1) : name;
  }

  @Override
  public @Nullable InputStream open(String name) {
    ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
    ClassLoader loader = ofThread == null ? ClassPathSource.class.getClassLoader() : ofThread;
    return loader.getResourceAsStream(shown(name));
  }

  @Override
  public String absence() {
    return "no such resource on the class path; put it under src/test/resources, and give its path from there";
  }
}
