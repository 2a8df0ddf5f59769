package io.github.autoencoderlab.data.format;

import static io.github.autoencoderlab.data.IdxFiles.IMAGES;
import static io.github.autoencoderlab.data.IdxFiles.LABELS;
import static io.github.autoencoderlab.data.IdxFiles.gz;
import static io.github.autoencoderlab.data.IdxFiles.idx;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSource;
import io.github.autoencoderlab.data.Reading;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdxFormatTest {
  private static final int BILLION_SIDE = 1 << 10;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void readsWhatTheHeaderDeclares(boolean compressed, @TempDir Path folder) throws Exception {
    byte[] file = idx(30, IMAGES, 5, 3, 2);
    StoredArray array = read(folder, compressed ? gz(file) : file);
    assertEquals(List.of(5, 3, 2), array.shape());
    assertArrayEquals(Arrays.copyOfRange(file, 16, 46), array.numbers().bytes());
  }

  @Test
  void readsFilesOfManyChunks(@TempDir Path folder) throws Exception {
    byte[] file = idx(300_000, LABELS, 300_000);
    byte[] content = Arrays.copyOfRange(file, 8, file.length);
    assertArrayEquals(content, read(folder, file).numbers().bytes());
    assertArrayEquals(content, read(folder, gz(file)).numbers().bytes());
  }

  @Test
  void readsBestCompressedFilesToo(@TempDir Path folder) throws Exception {
    byte[] black = new byte[8 + 5_000_000];
    System.arraycopy(idx(0, LABELS, 5_000_000), 0, black, 0, 8);
    assertEquals(5_000_000, read(folder, gz(black)).numbers().bytes().length);
  }

  static Stream<Arguments> defects() throws IOException {
    byte[] damaged = gz(idx(1000, LABELS, 1000));
    Arrays.fill(damaged, 40, 80, (byte) 0xff);
    byte[] wrongSum = gz(idx(10, LABELS, 10));
    wrongSum[wrongSum.length - 6] ^= 1;
    int most = Integer.MAX_VALUE;
    return Stream.of(
        defect("wrong magic", idx(4, 0x0f03, 1, 2, 2), "0x00000f03", "0x00000803"),
        defect(
            "text",
            "hello, world".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
            "0x68656c6c",
            "0x00000803"),
        defect("no dimensions", idx(4, 0x0800), "0x00000800", "0x00000801"),
        defect("many dimensions", idx(4, 0x0805, 1, 1, 1, 1, 4), "0x00000805", "0x00000801"),
        defect("wrong magic, gz", gz(idx(4, 0x0f03, 1, 2, 2)), "0x00000f03", "0x00000803"),
        defect("empty", new byte[0], "ends in the middle", "expected a whole file"),
        defect("half a magic", new byte[] {0, 0}, "ends in the middle", "expected a whole"),
        defect("half a header", Arrays.copyOf(idx(4, IMAGES, 1, 2, 2), 10), "ends", "expected"),
        defect("half a header, gz", gz(Arrays.copyOf(idx(4, IMAGES, 1, 2, 2), 10)), "ends in"),
        defect("far too short", idx(5, IMAGES, 10, 4, 4), "10×4×4 = 160 bytes", "cannot hold"),
        defect("short by a byte", idx(159, IMAGES, 10, 4, 4), "10×4×4 = 160", "file of 175 bytes"),
        defect("short, gz", gz(idx(159, IMAGES, 10, 4, 4)), "10×4×4 = 160", "ends after 159"),
        defect("cut gz", Arrays.copyOf(gz(idx(999, LABELS, 999)), 300), "compressed data", "whole"),
        defect("gz without checksum", cut(gz(idx(99, LABELS, 99)), 8), "ends", "expected"),
        defect("damaged gz", damaged, "is damaged", "can be decompressed"),
        defect("gz of a wrong checksum", wrongSum, "is damaged", "can be decompressed"),
        defect("longer", idx(17, IMAGES, 1, 4, 4), "1×4×4 = 16 bytes", "goes on after them"),
        defect("longer, gz", gz(idx(17, IMAGES, 1, 4, 4)), "1×4×4 = 16", "goes on after them"),
        defect("negative", idx(4, IMAGES, -1, 2, 2), "-1×2×2", "expected at most"),
        defect("two negatives", idx(4, IMAGES, -2, -2, 1), "-2×-2×1", "expected at most"),
        defect("absurd", idx(4, IMAGES, most, most, 1), most + "×" + most, "expected at most"),
        defect("absurd, gz", gz(idx(4, IMAGES, most, most, most)), most + "×", "expected at most"),
        defect("wraps to 0", idx(4, IMAGES, 1 << 16, 1 << 16, 1 << 16), "65536×", "at most"),
        defect("gigabyte", gigabyte(), "1024×1024×1024", "cannot hold"),
        defect("gigabyte, gz", gz(gigabyte()), "1024×1024×1024", "cannot hold"));
  }

  @ParameterizedTest
  @MethodSource("defects")
  void defectGivesASentenceWithFileFindingAndExpectation(
      byte[] file, List<String> words, @TempDir Path folder) throws Exception {
    Path path = Files.write(folder.resolve("some-idx3-ubyte"), file);
    String message = message(assertThrows(DataException.class, () -> read(folder, file)));
    assertTrue(message.contains(path.toString()), message);
    assertFalse(message.contains("\n"), message);
    for (String word : words) {
      assertTrue(message.contains(word), message);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void noMemoryIsTakenForAGigabyteThatIsOnlyDeclared(boolean compressed, @TempDir Path folder)
      throws Exception {
    byte[] file = compressed ? gz(gigabyte()) : gigabyte();
    assertTrue(file.length <= 64, "the file has " + file.length + " bytes");
    Path path = Files.write(folder.resolve("bomb-idx3-ubyte"), file);
    DataSource source = DataSource.of(path);
    assertThrows(DataException.class, () -> array(source));
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    assertThrows(DataException.class, () -> array(source));
    long taken = threads.getCurrentThreadAllocatedBytes() - before;
    // Buffers and the message; the message loads no more than a few hundred kilobytes.
    assertTrue(taken < 4 << 20, taken + " bytes were allocated");
  }

  @Test
  void fileThatIsNotThereIsNamed(@TempDir Path folder) {
    Path missing = folder.resolve("missing");
    DataException failed = assertThrows(DataException.class, () -> DataSource.of(missing));
    assertTrue(message(failed).startsWith(missing + " cannot be read"), message(failed));
  }

  private static byte[] gigabyte() {
    return idx(20, IMAGES, BILLION_SIDE, BILLION_SIDE, BILLION_SIDE);
  }

  private static byte[] cut(byte[] file, int bytes) {
    return Arrays.copyOf(file, file.length - bytes);
  }

  /** The array of a file, once its numbers could be read. */
  private static StoredArray read(Path folder, byte[] file) throws IOException, DataException {
    Path path = Files.write(folder.resolve("some-idx3-ubyte"), file);
    return array(DataSource.of(path));
  }

  private static StoredArray array(DataSource source) throws DataException {
    Content content = Content.of(source);
    try {
      StoredArray array = new IdxFormat().arrays(content, Reading.AUTO).get(0);
      array.numbers().forEach((block, count) -> {});
      return array;
    } catch (IOException e) {
      throw content.trouble(e);
    }
  }

  private static Arguments defect(String name, byte[] file, String... words) {
    return Arguments.of(Named.of(name, file), List.of(words));
  }

  private static String message(Exception exception) {
    return String.valueOf(exception.getMessage());
  }
}
