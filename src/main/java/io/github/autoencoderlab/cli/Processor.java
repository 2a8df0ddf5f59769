package io.github.autoencoderlab.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the machine calls its processor. */
final class Processor {
  private static final Path LINUX = Path.of("/proc/cpuinfo");

  private Processor() {}

  static String name() {
    try (Stream<String> lines = Files.lines(LINUX)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElseGet(Processor::architecture);
    } catch (IOException | UncheckedIOException e) {
      return architecture();
    }
  }

  /** Java knows no more. */
  private static String architecture() {
    String named = System.getenv("PROCESSOR_IDENTIFIER");
    return named == null ? System.getProperty("os.arch") : named;
  }
}
