package io.github.autoencoderlab.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Lessons;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A whole run from arguments to files, its exact numbers computed again from its weights alone. */
class RunCommandTest {
  private static final int VISIBLE = 16;
  private static final int SIDE = 4;

  @Test
  void writesEveryFigureInEveryFormat(@TempDir Path folder) throws Exception {
    Path figures = folder.resolve("figures");
    Outcome outcome =
        run(folder, "--figures", figures.toString(), "--format", "png,svg,pdf,csv", "--steps=12");
    assertEquals(0, outcome.status(), outcome.err());
    Set<String> expected = new TreeSet<>();
    for (FigureSpec figure : Lessons.of("rbm").orElseThrow().figures()) {
      for (String format : List.of("png", "svg", "pdf", "csv")) {
        expected.add(figure.id() + "." + format);
      }
    }
    assertEquals(expected, names(figures));
    for (String name : expected) {
      byte[] file = Files.readAllBytes(figures.resolve(name));
      String start = new String(file, 0, Math.min(5, file.length), StandardCharsets.ISO_8859_1);
      switch (name.substring(name.length() - 3)) {
        case "png" -> assertEquals("\u0089PNG\r", start, name);
        case "svg" -> assertEquals("<?xml", start, name);
        case "pdf" -> assertEquals("%PDF-", start, name);
        default -> assertTrue(file.length > 0, name);
      }
      assertTrue(outcome.out().contains(figures.resolve(name).toString()), name);
    }
  }

  @Test
  void animatesAFigureOverAStretch(@TempDir Path folder) throws Exception {
    String out = "--figures=" + folder.resolve("out");
    Outcome outcome =
        run(folder, out, "--figure=weights", "--animate=0..12:4", "--steps=12", "--size=4:3");
    assertEquals(0, outcome.status(), outcome.err());
    assertEquals(Set.of("weights.gif", "weights.png"), names(folder.resolve("out")));
    byte[] gif = Files.readAllBytes(folder.resolve("out/weights.gif"));
    assertEquals("GIF89a", new String(gif, 0, 6, StandardCharsets.US_ASCII));
    assertEquals(1080, ImageIO.read(folder.resolve("out/weights.png").toFile()).getHeight());
  }

  @ParameterizedTest
  @CsvSource({
    "--animate=0..13, reaches beyond the run",
    "--animate=13, is no stretch of steps",
    "--fps=0, Frames per second",
    "--size=16:10, is no size such as",
    "--figure=none, There is no figure none",
    "--shown=9..2, is no part of an axis",
    "--shown=1..two, is no part of an axis"
  })
  void whatCannotBeDrawnIsRefusedBeforeAnythingIsWritten(
      String wrong, String said, @TempDir Path folder) throws Exception {
    Path out = folder.resolve("out");
    Outcome outcome = run(folder, "--figures=" + out, "--steps=12", wrong);
    assertEquals(2, outcome.status(), outcome.err());
    assertTrue(outcome.err().contains(said), outcome.err());
    assertFalse(Files.exists(out));
  }

  @ParameterizedTest
  @CsvSource({"64", "8"})
  void likelihoodAndPartitionFollowFromTheWeights(int hidden, @TempDir Path folder)
      throws Exception {
    Outcome outcome = run(folder, "--steps=50", "--set=hiddenUnits=" + hidden);
    assertEquals(0, outcome.status(), outcome.err());
    JsonNode metrics = metrics(folder);
    Machine machine = Machine.read(folder.resolve("w.npz"));
    assertEquals(hidden, machine.c.length);
    // Both sum the same float32 weights in double precision; JSON keeps every digit.
    double logZ = machine.logPartition();
    assertEquals(logZ, metrics.get("logPartition").asDouble(), 1e-9);
    assertEquals(
        machine.logLikelihoodOfBarsAndStripes(logZ), metrics.get("logLikelihood").asDouble(), 1e-9);
  }

  /** The file, and what the metrics tell of it, give the same chain. */
  @Test
  void chainStartsAtAPictureFromAFile(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("digit.png");
    BufferedImage picture = new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY);
    picture
        .getRaster()
        .setSamples(0, 0, 4, 8, 0, IntStream.generate(() -> 255).limit(32).toArray());
    ImageIO.write(picture, "png", file.toFile());
    Path first = folder.resolve("first");
    Outcome outcome =
        run(folder, "--set=drawing=" + file, "--steps=3", "--figures=" + first, "--format=csv");
    assertEquals(0, outcome.status(), outcome.err());
    List<String> chain = Files.readAllLines(first.resolve("chain.csv"));
    String text = metrics(folder).get("settings").get("drawing").asText();
    assertEquals("drawing", metrics(folder).get("settings").get("chainStart").asText());
    Path again = folder.resolve("again");
    run(folder, "--set=drawing=" + text, "--steps=3", "--figures=" + again, "--format=csv");
    assertEquals(chain, Files.readAllLines(again.resolve("chain.csv")));
    run(folder, "--steps=3", "--figures=" + again, "--format=csv");
    assertNotEquals(chain, Files.readAllLines(again.resolve("chain.csv")));
  }

  @Test
  void fileThatIsNoPictureIsWrongUse(@TempDir Path folder) throws Exception {
    Path words = Files.writeString(folder.resolve("words.txt"), "no picture");
    Outcome outcome = run(folder, "--set=drawing=" + words);
    assertEquals(2, outcome.status());
    assertTrue(outcome.err().startsWith(words + " starts with "), outcome.err());
    assertTrue(outcome.err().contains("expected a picture (PNG"), outcome.err());
  }

  @Test
  void metricsTellWhatWasRun(@TempDir Path folder) throws Exception {
    run(folder, "--steps=7", "--seed=3", "--set=gibbsSteps=2", "--set=binary=threshold");
    JsonNode metrics = metrics(folder);
    assertEquals("rbm", metrics.get("lesson").asText());
    assertEquals("bars-and-stripes", metrics.get("data").asText());
    assertEquals(3, metrics.get("seed").asLong());
    assertEquals(7, metrics.get("steps").asLong());
    assertEquals(7, metrics.get("epochs").asDouble());
    assertEquals(2, metrics.get("settings").get("gibbsSteps").asInt());
    assertEquals("threshold", metrics.get("settings").get("binary").asText());
    for (String name : List.of("reconstructionError", "freeEnergyTest", "pseudoLogLikelihood")) {
      assertTrue(Double.isFinite(metrics.get(name).asDouble(Double.NaN)), name);
    }
  }

  @Test
  void metricsAreSaidAloudIfTheyGoToNoFile() throws Exception {
    Outcome outcome = Outcome.of("run", "rbm", "--data=bars-and-stripes", "--steps=3");
    assertEquals(3, new ObjectMapper().readTree(outcome.out()).get("steps").asInt());
  }

  @Test
  void epochsAreStepsThroughAllData(@TempDir Path folder) throws Exception {
    run(folder, "--epochs=4", "--set=batchSize=10");
    assertEquals(12, metrics(folder).get("steps").asLong());
  }

  @Test
  void runThatIsCompleteEndsThoughMoreWasAskedForAndSaysSo() throws Exception {
    Outcome outcome =
        Outcome.of(
            "run",
            "stacked",
            "--data=digits:train=200,test=50",
            "--set=pretrainingEpochs=1",
            "--set=tuningEpochs=2",
            "--epochs=50");
    // Three layers of one epoch and two epochs of fine-tuning, of two mini-batches each.
    assertEquals(10, new ObjectMapper().readTree(outcome.out()).get("steps").asInt());
    assertTrue(outcome.err().contains("complete after step 10"), outcome.err());
  }

  @Test
  void sameSeedGivesTheSameFilesAndAnotherSeedOthers(@TempDir Path folder) throws Exception {
    byte[] one = weightsAfter(folder, 1);
    assertArrayEquals(one, weightsAfter(folder, 1));
    assertFalse(Arrays.equals(one, weightsAfter(folder, 2)));
  }

  @Test
  void progressGoesToTheOtherStream(@TempDir Path folder) {
    Outcome outcome = run(folder, "--steps=50");
    assertEquals("", outcome.out());
    assertTrue(outcome.err().contains("step 50 of 50"), outcome.err());
    assertTrue(outcome.err().contains("images/s"), outcome.err());
  }

  @Test
  void figuresSpeakTheLanguageAskedFor(@TempDir Path folder) throws Exception {
    Path english = folder.resolve("en");
    Path chinese = folder.resolve("zh");
    run(folder, "--steps=2", "--format=svg", "--figures=" + english);
    run(folder, "--steps=2", "--format=svg", "--figures=" + chinese, "--lang=zh");
    assertEquals(names(english), names(chinese));
    for (String name : names(english)) {
      assertNotEquals(
          Files.readString(english.resolve(name)), Files.readString(chinese.resolve(name)), name);
    }
  }

  @Test
  void aPartOfACurveIsShownIfAsked(@TempDir Path folder) throws Exception {
    Path all = folder.resolve("all");
    Path part = folder.resolve("part");
    run(folder, "--steps=12", "--figure=error,weights", "--figures=" + all);
    run(folder, "--steps=12", "--figure=error,weights", "--figures=" + part, "--shown=4..");
    assertArrayEquals(
        Files.readAllBytes(all.resolve("weights.png")),
        Files.readAllBytes(part.resolve("weights.png")));
    assertNotEquals(
        Arrays.hashCode(Files.readAllBytes(all.resolve("error.png"))),
        Arrays.hashCode(Files.readAllBytes(part.resolve("error.png"))));
  }

  private static byte[] weightsAfter(Path folder, int seed) throws IOException {
    run(folder, "--steps=5", "--seed=" + seed);
    return Files.readAllBytes(folder.resolve("w.npz"));
  }

  @Test
  void secondRunStandsUnderTheFirst(@TempDir Path folder) throws Exception {
    Outcome alone = run(folder, "--steps=20");
    assertEquals(0, alone.status(), alone.err());
    JsonNode a = metrics(folder);
    Path figures = folder.resolve("both");
    Outcome outcome =
        run(
            folder,
            "--steps=20",
            "--against=learningRate=0.01",
            "--against=gibbsSteps=2",
            "--figures=" + figures,
            "--format=csv");
    assertEquals(0, outcome.status(), outcome.err());
    JsonNode both = metrics(folder);
    assertEquals(a.get("settings"), both.get("settings"));
    assertEquals(a.get("logLikelihood"), both.get("logLikelihood"));
    JsonNode against = both.get("against");
    assertEquals(2, against.get("settings").size());
    assertEquals(0.01, against.get("settings").get("learningRate").asDouble());
    assertEquals(2, against.get("settings").get("gibbsSteps").asInt());
    assertTrue(against.has("logLikelihood"));
    assertNotEquals(both.get("logLikelihood"), against.get("logLikelihood"));
    assertTrue(
        Files.readString(figures.resolve("error.csv"))
            .lines()
            .findFirst()
            .orElseThrow()
            .endsWith("(A),mini-batch (B)"));
    assertEquals(Lessons.of("rbm").orElseThrow().figures().size(), names(figures).size());
  }

  @Test
  void secondRunWithAnUnknownSettingIsWrongUse(@TempDir Path folder) {
    Outcome outcome = run(folder, "--against=nonsense=1");
    assertEquals(2, outcome.status());
    assertTrue(outcome.err().contains("nonsense"), outcome.err());
    assertFalse(outcome.err().contains("against."), outcome.err());
  }

  private static Outcome run(Path folder, String... more) {
    List<String> arguments = new ArrayList<>(List.of("run", "rbm", "--data", "bars-and-stripes"));
    arguments.addAll(List.of("--metrics", folder.resolve("m.json").toString()));
    arguments.addAll(List.of("--weights", folder.resolve("w.npz").toString()));
    arguments.addAll(List.of(more));
    return Outcome.of(arguments.toArray(String[]::new));
  }

  private static JsonNode metrics(Path folder) throws IOException {
    return new ObjectMapper().readTree(Files.readString(folder.resolve("m.json")));
  }

  private static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return new TreeSet<>(files.map(file -> file.getFileName().toString()).toList());
    }
  }

  /** What another program would make of the weights: no class of the engine helps here. */
  private record Machine(float[] W, float[] b, float[] c) {
    static Machine read(Path npz) throws IOException {
      Map<String, float[]> arrays = new HashMap<>();
      try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(npz))) {
        for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
          ByteBuffer file = ByteBuffer.wrap(zip.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
          file.position(10 + file.getShort(8));
          float[] values = new float[file.remaining() / Float.BYTES];
          file.asFloatBuffer().get(values);
          arrays.put(e.getName(), values);
        }
      }
      return new Machine(arrays.get("W.npy"), arrays.get("b.npy"), arrays.get("c.npy"));
    }

    /** log Σ_v exp(−F(v)) over all 2¹⁶ images. */
    double logPartition() {
      double[] minusF = new double[1 << VISIBLE];
      for (int v = 0; v < minusF.length; v++) {
        minusF[v] = minusFreeEnergy(v);
      }
      double largest = Arrays.stream(minusF).max().orElseThrow();
      return largest + Math.log(Arrays.stream(minusF).map(x -> Math.exp(x - largest)).sum());
    }

    double logLikelihoodOfBarsAndStripes(double logZ) {
      Set<Integer> images = new TreeSet<>();
      for (int choice = 0; choice < 1 << SIDE; choice++) {
        int bars = 0;
        int stripes = 0;
        for (int place = 0; place < VISIBLE; place++) {
          bars |= bit(choice, place % SIDE) << place;
          stripes |= bit(choice, place / SIDE) << place;
        }
        images.add(bars);
        images.add(stripes);
      }
      assertEquals(30, images.size());
      return images.stream().mapToDouble(v -> minusFreeEnergy(v) - logZ).average().orElseThrow();
    }

    private static int bit(int number, int place) {
      return number >> place & 1;
    }

    /** bᵀv + Σⱼ log(1 + exp(cⱼ + Σᵢ Wⱼᵢ vᵢ)), W row-major [hidden × visible]. */
    private double minusFreeEnergy(int v) {
      double sum = 0;
      for (int i = 0; i < VISIBLE; i++) {
        sum += (double) b[i] * bit(v, i);
      }
      for (int j = 0; j < c.length; j++) {
        double x = c[j];
        for (int i = 0; i < VISIBLE; i++) {
          x += (double) W[j * VISIBLE + i] * bit(v, i);
        }
        sum += x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));
      }
      return sum;
    }
  }
}
