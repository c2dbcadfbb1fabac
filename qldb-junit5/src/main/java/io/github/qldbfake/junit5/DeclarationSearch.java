package io.github.qldbfake.junit5;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;

/** Finds what is declared for a test class or a test method. */
final class DeclarationSearch {

  private DeclarationSearch() {}

  /**
   * The declarations that count at a place: those on the method, else those on the class, else
   * those on the classes around it; and those on the fields and parameters that can be injected.
   * The element that declares first owns the account.
   *
   * @throws org.junit.jupiter.api.extension.ExtensionConfigurationException if they contradict each
   *     other or cannot be
   */
  static Declarations of(TestScene scene) {
    return scene
        .method()
        .map(method -> ofMethod(scene, method).ownedBy(method))
        .orElseGet(() -> ofClass(scene));
  }

  private static Declarations ofMethod(TestScene scene, Method method) {
    Declarations own = all(LedgerAnnotations.on(method), method);
    List<InjectionPoint> parameters = InjectionPoints.of(method);
    if (own.isEmpty()) {
      Declarations inherited = ofClass(scene);
      return PointDeclarations.add(parameters, inherited, inherited.areShared());
    }
    Stream<InjectionPoint> ofInstances = scene.classes().stream().flatMap(it -> instancePoints(it));
    return PointDeclarations.add(
        Stream.concat(ofInstances, parameters.stream()).toList(), own, false);
  }

  private static Declarations ofClass(TestScene scene) {
    if (scene.classes().isEmpty()) {
      return Declarations.NONE;
    }
    Class<?> type = scene.classes().get(0);
    return ofClass(scene, type).ownedBy(type);
  }

  private static Declarations ofClass(TestScene scene, Class<?> type) {
    Declarations annotated = all(LedgerAnnotations.onClass(type), type);
    Declarations own =
        RegisteredExtension.of(type, scene.instanceOf(type))
            .map(registered -> annotated.plus(registered.declaration(annotated)))
            .orElse(annotated);
    List<InjectionPoint> points = InjectionPoints.of(type);
    if (own.isEmpty()) {
      Declarations inherited = ofClass(scene.around());
      return PointDeclarations.add(points, inherited, inherited.areShared());
    }
    Stream<InjectionPoint> around =
        scene.around().classes().stream().flatMap(it -> instancePoints(it));
    return PointDeclarations.add(Stream.concat(points.stream(), around).toList(), own, false);
  }

  private static Declarations all(List<QldbLedger> annotations, AnnotatedElement element) {
    Declarations all = Declarations.NONE;
    for (QldbLedger annotation : annotations) {
      all = all.plus(AnnotationReader.read(annotation, AnnotationReader.DEFAULT_NAME, element));
    }
    return all;
  }

  private static Stream<InjectionPoint> instancePoints(Class<?> type) {
    return InjectionPoints.of(type).stream().filter(point -> !point.isStatic());
  }
}
