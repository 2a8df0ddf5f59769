package io.github.autoencoderlab.data.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.data.Summary;
import io.github.autoencoderlab.data.Watch;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Hundreds of spoiled files of every format: each is read or refused with one sentence, soon and
 * with little memory, and nothing is written anywhere.
 */
class FuzzTest {
  private static final int FILES = 500;
  private static final long SEED = 20261123;
  private static final double MOST_SECONDS = 2;

  /** Buffers, decoders and sentences. */
  private static final long USUAL_BYTES = 24 << 20;

  /** Deflate's growth, as floats instead of bytes, copied once, and the block they came in. */
  private static final long BYTES_PER_BYTE = 10 * 1032;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Texts texts = new Texts(Language.EN);

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // filled before each test
  FuzzTest() {}

  /** What became of the files of a format. */
  private static final class Counts {
    private int read;
    private int refused;
    private double slowest;
    private long mostBytes;
  }

  @ParameterizedTest
  @EnumSource(Spoiled.class)
  @Timeout(60)
  void everyFileIsReadOrRefusedWithOneSentence(Spoiled format) throws Exception {
    SplittableRandom random = new SplittableRandom(SEED + format.name().hashCode());
    Counts counts = new Counts();
    List<byte[]> whole = format.whole();
    for (byte[] file : whole) {
      tryOut(format, file, counts);
    }
    assertEquals(whole.size(), counts.read, "whole files of " + format + " are read");
    for (int n = 0; n < FILES; n++) {
      byte[] file = whole.get(random.nextInt(whole.size()));
      tryOut(format, format.spoiled(file, new Mutator(random)), counts);
    }
    System.out.printf(
        "fuzz %-8s %,d files: %,d read, %,d refused, slowest %.0f ms, most memory %.1f MB%n",
        format,
        FILES + whole.size(),
        counts.read,
        counts.refused,
        1e3 * counts.slowest,
        counts.mostBytes / 1e6);
    assertTrue(counts.refused > FILES / 10, "spoiling spoils: " + counts.refused);
  }

  private void tryOut(Spoiled format, byte[] content, Counts counts) throws IOException {
    // A new file each time: file systems take longer to fill an old one again.
    Path file = folder.resolve(counts.read + counts.refused + "-" + format.fileName());
    Files.write(file, content);
    long bytes = threads.getCurrentThreadAllocatedBytes();
    long start = threads.getCurrentThreadCpuTime();
    try {
      requireWhole(DataReader.read(file, Reading.AUTO, new Watch()));
      counts.read++;
    } catch (DataException e) {
      requireSentence(file, texts.get(e.sentence()));
      counts.refused++;
    } catch (RuntimeException | Error e) {
      throw new AssertionError(kept(format, content) + " is neither read nor refused", e);
    }
    double seconds = (threads.getCurrentThreadCpuTime() - start) * 1e-9;
    long taken = threads.getCurrentThreadAllocatedBytes() - bytes;
    counts.slowest = Math.max(counts.slowest, seconds);
    counts.mostBytes = Math.max(counts.mostBytes, taken);
    if (seconds > MOST_SECONDS || taken > USUAL_BYTES + BYTES_PER_BYTE * content.length) {
      throw new AssertionError(
          kept(format, content) + " took " + seconds + " s and " + taken + " bytes");
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList(), "nothing is written");
    }
    Files.delete(file);
  }

  /** A file that should not have done what it did, for whoever looks into it. */
  private static Path kept(Spoiled format, byte[] content) throws IOException {
    return Files.write(Files.createTempFile("fuzz-", "-" + format.fileName()), content);
  }

  /** What was read is a whole data set, of which everything can be said. */
  private void requireWhole(DataSet data) {
    for (Examples part : List.of(data.train(), data.test())) {
      assertTrue(part.count() > 0);
      assertTrue(part.labels().length == 0 || part.labels().length == part.count());
      float[] last = new float[part.size()];
      part.copy(part.count() - 1, last, 0);
      for (float value : last) {
        assertTrue(Float.isFinite(value));
      }
    }
    Summary.of(data).forEach(sentence -> assertFalse(texts.get(sentence).isBlank()));
  }

  private static void requireSentence(Path file, String sentence) {
    assertTrue(sentence.startsWith(file.toString()), sentence);
    assertFalse(sentence.contains("\n") || sentence.contains("\r"), sentence);
    assertFalse(sentence.contains("Exception"), sentence);
    assertFalse(sentence.contains("null:"), sentence);
    assertTrue(sentence.length() < 500 + file.toString().length(), sentence);
  }
}
