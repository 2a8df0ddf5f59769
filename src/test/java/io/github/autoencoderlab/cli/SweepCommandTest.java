package io.github.autoencoderlab.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.figure.BarChart;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.LineChart;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SweepCommandTest {
  private static final Lesson SPARSE = Lessons.of("sparse").orElseThrow();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sparsityTarget=0.01..0.3:log:4 | 0.01,0.0311,0.0965,0.3",
        "sparsityTarget=0.1..0.3:lin:3 | 0.1,0.2,0.3",
        "sparsityTarget=.1..0.3:2 | 0.1,0.3",
        "sparsityTarget=0.1,0.05 | 0.1,0.05",
        "hiddenUnits=1..4:log:9 | 1,2,3,4"
      })
  void rangesBecomeValues(String range, String values) throws WrongUseException {
    assertEquals(List.of(values.split(",")), SweepRange.of(SPARSE, range).values());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sparsityTarget",
        "sparsityTarget=",
        "sparsityTarget=0.3..0.1:log:4",
        "sparsityTarget=0.1..0.3:log:1",
        "sparsityTarget=0.1,7",
        "nothing=1,2",
        "activation=a..b:lin:3"
      })
  void whatIsNoRangeIsRefused(String range) {
    assertThrows(WrongUseException.class, () -> SweepRange.of(SPARSE, range));
  }

  /** The run of a sweep, as a call: the process that a sweep begins costs seconds. */
  private static void call(Path folder, int hiddenUnits) {
    Path metrics = folder.resolve("runs").resolve(hiddenUnits + "-1.json");
    Outcome run =
        Outcome.of(
            "run",
            "rbm",
            "--data=bars-and-stripes",
            "--set=hiddenUnits=" + hiddenUnits,
            "--steps=20",
            "--seed=1",
            "--metrics=" + metrics);
    assertEquals(0, run.status(), run.err());
  }

  @Test
  void aSweepEndsInFiguresAndNumbersAndGoesOn(@TempDir Path folder) throws Exception {
    String[] arguments = {
      "sweep",
      "rbm",
      "--data=bars-and-stripes",
      "--vary=hiddenUnits=2,4",
      "--steps=20",
      "--number=reconstructionError",
      "--out=" + folder
    };
    call(folder, 2);
    Outcome first = Outcome.of(arguments);
    assertEquals(0, first.status(), first.err());
    assertTrue(first.err().contains("2 jobs, of which 1 are done"), first.err());
    assertTrue(Files.exists(folder.resolve("reconstructionError.png")), first.out());
    List<String> csv = Files.readAllLines(folder.resolve("sweep.csv"));
    assertEquals(3, csv.size());
    assertTrue(csv.get(0).startsWith("hiddenUnits,seed,"), csv.get(0));
    assertTrue(csv.get(2).startsWith("4,1,"), csv.get(2));
    Files.delete(folder.resolve("runs").resolve("4-1.json"));
    call(folder, 4);
    Outcome again = Outcome.of(arguments);
    assertEquals(0, again.status(), again.err());
    assertTrue(again.err().contains("2 jobs, of which 2 are done"), again.err());
    assertEquals(csv, Files.readAllLines(folder.resolve("sweep.csv")), "the same to the digit");
    arguments[4] = "--steps=30";
    Outcome other = Outcome.of(arguments);
    assertEquals(1, other.status());
    assertFalse(other.err().contains("should not have happened"), other.err());
  }

  private static Figure figure(Path folder, String range, String... values) throws Exception {
    SweepRuns runs = new SweepRuns(SweepRange.of(SPARSE, range));
    for (int n = 0; n < values.length; n++) {
      Path metrics = folder.resolve(n + ".json");
      runs.read(values[n], 1, Files.writeString(metrics, "{\"testError\": " + n + "}"));
    }
    return runs.figure("testError", new Texts(Language.ZH));
  }

  @Test
  void numbersAreJoinedInTheirOrder(@TempDir Path folder) throws Exception {
    LineChart chart =
        (LineChart) figure(folder, "sparsityTarget=0.3,0.05,0.1", "0.3", "0.05", "0.1");
    assertArrayEquals(new double[] {0.05, 0.1, 0.3}, chart.points().get(0).x());
    assertArrayEquals(new double[] {1, 2, 0}, chart.points().get(0).y());
    assertTrue(chart.points().get(0).joined());
  }

  @Test
  void choicesAreNamedAsInTheWindow(@TempDir Path folder) throws Exception {
    BarChart chart = (BarChart) figure(folder, "activation=logistic,tanh", "logistic", "tanh");
    Texts texts = new Texts(Language.ZH);
    assertEquals(
        List.of(texts.get("parameter.activation.logistic"), texts.get("parameter.activation.tanh")),
        chart.names());
  }

  @Test
  void deviationsAreThoseOfASample() {
    assertEquals(1, SweepRuns.deviation(new double[] {1, 2, 3}, 2));
    assertEquals(0, SweepRuns.deviation(new double[] {1}, 1));
  }
}
