package io.github.qldbfake;

import java.io.File;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The pom that is installed and deployed with the library jar. */
record PublishedPom(List<Dependency> dependencies) {
  /** Reads the pom whose path the build passes as a system property. */
  static PublishedPom ofProperty(String property) throws Exception {
    Document pom =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new File(System.getProperty(property)));
    NodeList nodes =
        (NodeList)
            XPathFactory.newInstance()
                .newXPath()
                .evaluate("/project/dependencies/dependency", pom, XPathConstants.NODESET);
    return new PublishedPom(
        IntStream.range(0, nodes.getLength())
            .mapToObj(index -> Dependency.of((Element) nodes.item(index)))
            .toList());
  }

  /** What the users of the library get on their class path, as {@code group:artifact}. */
  List<String> neededDependencies() {
    return dependencies.stream().filter(Dependency::isNeeded).map(Dependency::name).toList();
  }

  /** One dependency of the pom. */
  record Dependency(String name, String scope, boolean optional) {
    private static Dependency of(Element element) {
      return new Dependency(
          text(element, "groupId") + ":" + text(element, "artifactId"),
          text(element, "scope"),
          text(element, "optional").equals("true"));
    }

    private boolean isNeeded() {
      return !optional && Set.of("", "compile", "runtime", "system").contains(scope);
    }

    private static String text(Element element, String child) {
      NodeList children = element.getElementsByTagName(child);
      return children.getLength() == 0 ? "" : children.item(0).getTextContent().strip();
    }
  }
}
