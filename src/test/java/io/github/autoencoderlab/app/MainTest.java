package io.github.autoencoderlab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the program in a process of its own, as a user does. */
class MainTest {
  @TempDir private Path folder;

  @BeforeEach
  void onlyLinuxNamesItsDisplays() {
    assumeTrue(System.getProperty("os.name").startsWith("Linux"));
  }

  private record Ended(int status, String said) {}

  private Ended start(String display) throws Exception {
    ProcessBuilder program =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    program.environment().remove("WAYLAND_DISPLAY");
    program.environment().put("DISPLAY", display);
    program.redirectErrorStream(true);
    Process process = program.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), said);
  }

  @Test
  void displayThatDoesNotAnswerIsNone() throws Exception {
    Ended ended = start(":4711");
    assertEquals(0, ended.status(), ended::said);
    assertTrue(ended.said().contains("There is no display"), ended::said);
    assertFalse(ended.said().contains("\tat "), ended::said);
    assertTrue(ended.said().contains("Figures and metrics are in " + folder), ended::said);
    assertTrue(Files.exists(folder.resolve("autoencoder-lab/metrics.json")));
  }

  @Test
  void whatWasNotWrittenIsNotSaidToBeThere() throws Exception {
    Files.writeString(folder.resolve("autoencoder-lab"), "a file where the folder belongs");
    Ended ended = start("");
    assertEquals(1, ended.status(), ended::said);
    assertFalse(ended.said().contains("Figures and metrics are in"), ended::said);
    assertTrue(ended.said().contains("cannot be written"), ended::said);
  }
}
