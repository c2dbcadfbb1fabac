package io.github.qldbfake.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.FieldAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The extension is compiled against a newer JUnit than the oldest it works with. So its class files
 * are compared with the API of the oldest: what that one lacks would be a LinkageError there.
 */
class OldestJunitTest {

  private static URLClassLoader oldest;

  @BeforeAll
  static void open() throws IOException {
    try (Stream<Path> jars = Files.list(Path.of(System.getProperty("oldest-junit.jars")))) {
      oldest = new URLClassLoader(jars.map(OldestJunitTest::url).toArray(URL[]::new), null);
    }
  }

  @AfterAll
  static void close() throws IOException {
    oldest.close();
  }

  /**
   * Both are guarded: one catches the error, the other is a method that an older JUnit never asks
   * for.
   */
  @Test
  void newerApiIsUsedInTwoGuardedPlacesAlone() {
    assertThat(newerApi(ourClasses()))
        .containsExactlyInAnyOrder(
            "SharedValues: class ExtensionContext$StoreScope",
            "SharedValues: ExtensionContext.getStore(StoreScope, Namespace)",
            "QldbExtension: class TestInstantiationAwareExtension$ExtensionContextScope");
  }

  @Test
  void theOldestJunitIsTheOneComparedWith() {
    assertThat(oldest.getURLs())
        .extracting(url -> Path.of(url.getPath()).getFileName().toString())
        .containsExactlyInAnyOrder(
            "junit-jupiter-api-5.8.2.jar", "junit-platform-commons-1.8.2.jar");
  }

  private static List<JavaClass> ourClasses() {
    return List.copyOf(
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.qldbfake.junit5"));
  }

  private static Stream<String> newerApi(List<JavaClass> classes) {
    return classes.stream()
        .flatMap(
            user ->
                Stream.concat(newerTypes(user), newerMembers(user))
                    .distinct()
                    .map(used -> user.getSimpleName() + ": " + used));
  }

  private static Stream<String> newerTypes(JavaClass user) {
    return user.getDirectDependenciesFromSelf().stream()
        .map(Dependency::getTargetClass)
        .map(JavaClass::getBaseComponentType)
        .filter(type -> isJunit(type) && !isKnown(type))
        .map(type -> "class " + withoutPackage(type));
  }

  private static Stream<String> newerMembers(JavaClass user) {
    return user.getAccessesFromSelf().stream()
        .map(JavaAccess::getTarget)
        .filter(member -> isJunit(member.getOwner()) && isKnown(member.getOwner()))
        .filter(member -> !isKnown(member))
        .map(OldestJunitTest::describe);
  }

  private static boolean isJunit(JavaClass type) {
    return type.getPackageName().startsWith("org.junit.");
  }

  private static boolean isKnown(JavaClass type) {
    try {
      Class.forName(type.getName(), false, oldest);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static boolean isKnown(AccessTarget member) {
    Class<?> owner = load(member.getOwner());
    if (member instanceof FieldAccessTarget) {
      return Stream.of(owner.getFields()).anyMatch(it -> it.getName().equals(member.getName()));
    }
    CodeUnitAccessTarget called = (CodeUnitAccessTarget) member;
    return Stream.<Executable>concat(
            Stream.of(owner.getConstructors()), Stream.of(owner.getMethods()))
        .anyMatch(it -> signature(it).equals(signature(called)));
  }

  private static Class<?> load(JavaClass type) {
    try {
      return Class.forName(type.getName(), false, oldest);
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** What a call is linked by. */
  private static String signature(Executable executable) {
    String answers =
        executable instanceof Method method ? method.getReturnType().getName() : "void";
    String name = executable instanceof Method method ? method.getName() : "<init>";
    List<String> takes = Stream.of(executable.getParameterTypes()).map(Class::getName).toList();
    return name + takes + answers;
  }

  private static String signature(CodeUnitAccessTarget called) {
    List<String> takes = called.getRawParameterTypes().stream().map(JavaClass::getName).toList();
    return called.getName() + takes + called.getRawReturnType().getName();
  }

  private static String describe(AccessTarget member) {
    String name = withoutPackage(member.getOwner()) + "." + member.getName();
    if (member instanceof CodeUnitAccessTarget called) {
      List<String> takes =
          called.getRawParameterTypes().stream().map(JavaClass::getSimpleName).toList();
      return name + "(" + String.join(", ", takes) + ")";
    }
    return name;
  }

  private static String withoutPackage(JavaClass type) {
    return type.getName().substring(type.getPackageName().length() + 1);
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
