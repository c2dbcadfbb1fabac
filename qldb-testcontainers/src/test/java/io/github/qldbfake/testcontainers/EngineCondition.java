package io.github.qldbfake.testcontainers;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.testcontainers.DockerClientFactory;

/** Whether an engine is there, and has the base of the image or can pull it. Found out once. */
final class EngineCondition implements ExecutionCondition {

  private static final Namespace NAMESPACE = Namespace.create(EngineCondition.class);
  private static final int PULL_MINUTES = 3;

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    Obstacle obstacle =
        context
            .getRoot()
            .getStore(NAMESPACE)
            .getOrComputeIfAbsent(Obstacle.class, key -> new Obstacle(find()), Obstacle.class);
    return obstacle
        .reason()
        .map(ConditionEvaluationResult::disabled)
        .orElseGet(() -> ConditionEvaluationResult.enabled("an engine is there"));
  }

  /** What keeps container tests from running, if anything does. */
  private record Obstacle(Optional<String> reason) {}

  private static Optional<String> find() {
    try {
      if (!DockerClientFactory.instance().isDockerAvailable()) {
        return Optional.of("no Docker engine answers");
      }
    } catch (RuntimeException e) {
      // An engine, but no registry to pull what Testcontainers wants to run beside the tests.
      return Optional.of("Testcontainers cannot use the engine: " + e.getMessage());
    }
    String base = ServerJarImage.defaultBase().asCanonicalNameString();
    if (!has(base) && !pulled(base)) {
      return Optional.of("the engine neither has nor can pull " + base);
    }
    // Here, once, lest every one of the tests that start together builds the same image.
    ServerJarImage.on(ServerJarImage.defaultBase()).get();
    return Optional.empty();
  }

  private static boolean has(String image) {
    try {
      engine().inspectImageCmd(image).exec();
      return true;
    } catch (NotFoundException e) {
      return false;
    }
  }

  private static boolean pulled(String image) {
    try {
      return engine().pullImageCmd(image).start().awaitCompletion(PULL_MINUTES, TimeUnit.MINUTES)
          && has(image);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static DockerClient engine() {
    return DockerClientFactory.instance().client();
  }
}
