package marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeVersionTest {
  @TempDir Path folder;

  private String versionOf(String name, Map<String, String> entries) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream bytes = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(bytes)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        jar.putNextEntry(new JarEntry(entry.getKey()));
        jar.write(entry.getValue().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        jar.closeEntry();
      }
    }
    return CodeVersion.ofBuild(file.toUri().toURL());
  }

  @Test
  void otherClassesAreAnotherVersionAndOtherFilesAreNot() throws IOException {
    String one = versionOf("a.jar", Map.of("marsad/A.class", "1", "notes.txt", "x"));

    assertThat(one).matches("dev\\+[0-9a-f]{8}");
    assertThat(versionOf("b.jar", new TreeMap<>(Map.of("marsad/A.class", "1")))).isEqualTo(one);
    assertThat(versionOf("c.jar", Map.of("marsad/A.class", "2"))).isNotEqualTo(one);
    assertThat(versionOf("d.jar", Map.of("marsad/B.class", "1"))).isNotEqualTo(one);
  }

  @Test
  void classesOutsideOfAJarAreInTheMaking() throws IOException {
    assertThat(CodeVersion.ofBuild(folder.toUri().toURL())).isEqualTo("dev");
  }
}
