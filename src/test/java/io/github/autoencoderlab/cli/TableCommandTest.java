package io.github.autoencoderlab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableCommandTest {
  private static final List<String> SMALL =
      List.of("--train=200", "--valid=50", "--test=100", "--units=20", "--layer-steps=20");

  @TempDir private Path folder;

  private static Outcome run(List<String> options, String... arguments) {
    return Outcome.of(Stream.concat(Stream.of(arguments), options.stream()).toArray(String[]::new));
  }

  @Test
  void aCellIsWrittenOnceAndNeverOverAnother() throws Exception {
    Path file = folder.resolve("cell.json");
    String out = "--out=" + file;
    Outcome first = run(SMALL, "table", "cell", "rect", "dbn1", out, "--tuning-steps=200");
    assertEquals(0, first.status(), first.err());
    JsonNode cell = new ObjectMapper().readTree(file.toFile());
    assertEquals(2, cell.get("validationCurve").size());
    assertEquals(0.05, cell.get("settings").get("pretrainingRate").asDouble());
    assertTrue(cell.get("commit").asText().matches("[0-9a-f]{40}|[0-9.]+|unknown"));
    byte[] before = Files.readAllBytes(file);
    assertEquals(
        0, run(SMALL, "table", "cell", "rect", "dbn1", out, "--tuning-steps=200").status());
    Outcome other = run(SMALL, "table", "cell", "rect", "sda3", out, "--tuning-steps=200");
    assertEquals(1, other.status());
    assertTrue(other.err().contains("rect dbn1 seed=1"), other.err());
    assertEquals(List.of(before.length), List.of(Files.readAllBytes(file).length));
    JsonNode shown =
        new ObjectMapper()
            .readTree(run(List.of(), "table", "show", "--json", folder.toString()).out());
    assertEquals(48, shown.size());
    JsonNode one = shown.get(5 * 6 + 2);
    assertEquals("rect dbn1", one.get("set").asText() + " " + one.get("model").asText());
    assertEquals(4.71, one.get("published").asDouble());
    assertEquals(cell.get("testError"), one.get("measured"));
    assertTrue(shown.get(0).get("measured").isNull());
  }

  @Test
  void aPlanIsOneCommandALine() throws Exception {
    Path jobs = folder.resolve("jobs.txt");
    Outcome planned =
        run(
            SMALL,
            "table",
            "plan",
            jobs.toString(),
            "--sets=basic,convex",
            "--models=svmRbf,sda3",
            "--seeds=1,2",
            "--results=" + folder.resolve("my results"));
    assertEquals(0, planned.status(), planned.err());
    assertEquals(8, Files.readAllLines(jobs).size());
    List<String> lines = Outcome.of("table", "jobs", jobs.toString()).out().lines().toList();
    assertEquals(8, lines.size());
    assertTrue(lines.get(3).contains("table cell convex sda3 --seed 1 --train 200"), lines.get(3));
    assertTrue(lines.get(3).endsWith("/convex-sda3-1.json'"), lines.get(3));
  }

  @Test
  void theTableStandsBesideThePublishedOne() {
    String shown = Outcome.of("table", "show").out();
    assertEquals(2 + 2 * 8, shown.lines().count());
    assertTrue(shown.lines().anyMatch(line -> line.contains("44.49±0.44")), shown);
    assertTrue(Outcome.of("table", "show", "--lang=zh").out().contains("论文"));
  }

  @Test
  void whatIsNotInTheTableIsRefused() {
    assertEquals(2, Outcome.of("table", "cell", "mnist", "sda3", "--out=a.json").status());
    assertEquals(2, Outcome.of("table", "cell", "rot", "sda", "--out=a.json").status());
    assertEquals(
        2, Outcome.of("table", "cell", "rot", "sda3", "--trials=0", "--out=a.json").status());
    assertEquals(2, Outcome.of("table").status());
  }
}
