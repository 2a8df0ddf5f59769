package io.github.autoencoderlab.data.format;

import static io.github.autoencoderlab.data.format.ArrayFiles.npy;
import static io.github.autoencoderlab.data.format.ArrayFiles.ramp;
import static io.github.autoencoderlab.data.format.ArrayFiles.thirds;
import static io.github.autoencoderlab.data.format.ArrayFiles.zip;
import static io.github.autoencoderlab.data.format.TarFiles.entry;
import static io.github.autoencoderlab.data.format.TarFiles.gzip;
import static io.github.autoencoderlab.data.format.TarFiles.tar;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.data.Watch;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tar archives, plain, in gzip, in other archives. */
class TarTest {
  private static final byte[] X = npy(ramp(108), 12, 3, 3);
  private static final byte[] Y = npy(thirds(12), 12);
  private static final int FILM = 512 << 20;

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // filled before each test
  TarTest() {}

  @ParameterizedTest
  @ValueSource(
      strings = {"x.tar", "x.tar.gz", "x.tgz", "x.bin", "in.zip", "stored.zip", "in.tar", "in.tgz"})
  void archiveIsLookedInto(String name) throws Exception {
    byte[] plain = tar("./set/x.npy", X, "./set/y.npy", Y, "./set/._x.npy", new byte[9]);
    byte[] file =
        switch (name) {
          case "x.tar", "x.bin" -> plain;
          case "in.zip" -> zip("a/x.tar.gz", gzip(plain));
          case "stored.zip" -> zip("a/x.tar", plain);
          case "in.tar" -> tar("x.tar", plain);
          case "in.tgz" -> gzip(tar("x.zip", zip("x.npy", X, "y.npy", Y)));
          default -> gzip(plain);
        };
    DataSet data = TableFile.read(folder, name, file, Reading.AUTO);
    assertEquals(12, TableFile.count(data));
    assertArrayEquals(new byte[] {0, 1, 2}, Arrays.copyOf(data.train().labels(), 3));
    assertArrayEquals(Arrays.copyOf(ramp(108), 9), Arrays.copyOf(pixels(data), 9));
  }

  @Test
  void foldersInItAreClasses() throws Exception {
    byte[] pictures =
        tar("pets/cat/1.pgm", pgm(1), "pets/cat/2.pgm", pgm(2), "pets/dog/1.pgm", pgm(3));
    DataSet data = TableFile.read(folder, "pets.tar.gz", gzip(pictures), Reading.AUTO);
    assertEquals(List.of("cat", "dog"), data.account().classNames());
  }

  @Test
  void longNamesLinksAndFoldersAreUnderstood() throws Exception {
    String deep = "a".repeat(90) + "/" + "b".repeat(90) + "/";
    String path = deep + "train_x.npy";
    String pax = " path=" + deep + "test_x.npy\n";
    byte[] file = entry("set/", '5', new byte[0]);
    file = Mutator.joined(file, entry("link.npy", '2', new byte[0]));
    file = Mutator.joined(file, entry("././@LongLink", 'L', ascii(path + "\0")));
    file = Mutator.joined(file, entry(path, '0', X));
    file = Mutator.joined(file, entry("pax", 'x', ascii(pax.length() + 3 + pax)));
    file = Mutator.joined(file, entry("short", '0', npy(ramp(18), 2, 3, 3)));
    DataSet data = TableFile.read(folder, "x.tar", file, Reading.AUTO);
    assertEquals(12, data.train().count());
    assertEquals(2, data.test().count());
  }

  /** Of a name that is as long as a film, only the beginning is read. */
  @Test
  void lengthOfANameIsNotBelieved() throws Exception {
    byte[] files = tar("x.npy", X, "y.npy", Y);
    Path file = folder.resolve("film.tar");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.write(TarFiles.header("././@LongLink", 'L', FILM));
      sparse.seek(512 + FILM);
      sparse.write(files);
    }
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    DataSet data = DataReader.read(file, Reading.AUTO, new Watch());
    long taken = threads.getCurrentThreadAllocatedBytes() - before;
    assertEquals(12, TableFile.count(data));
    assertTrue(taken < FILM / 10, taken + " bytes");
  }

  @Test
  void filesAreCountedBeforeAllOfThemAreListed() throws Exception {
    byte[] header = TarFiles.header("x.npy", '0', 0);
    Store endless =
        new Store() {
          @Override
          public long size() {
            return 512L << 32;
          }

          @Override
          public int read(long at, byte[] target, int offset, int length) {
            int place = (int) (at % 512);
            int count = Math.min(length, 512 - place);
            System.arraycopy(header, place, target, offset, count);
            return count;
          }

          @Override
          public void close() {
            // Nothing is open.
          }
        };
    assertEquals(8, TarDirectory.items(endless, 7).size());
  }

  @ParameterizedTest
  @CsvSource({"x.tar, 700", "x.tgz, 700", "x.tar, 1300"})
  void cutOffArchiveGivesASentence(String name, int length) {
    byte[] cut = Arrays.copyOf(tar("x.npy", X, "y.npy", Y), length);
    String said = refusal(name, name.endsWith("gz") ? gzip(cut) : cut);
    assertTrue(said.contains("expected a whole tar archive"), said);
  }

  @Test
  void brokenHeaderGivesASentence() {
    String said = refusal("x.tar", TarFiles.spoiled(tar("x.npy", X, "y.npy", Y), 1030));
    assertTrue(said.contains("expected a whole tar archive"), said);
  }

  @Test
  void brokenGzipGivesASentence() {
    byte[] packed = gzip(tar("x.npy", X, "y.npy", Y));
    String said = refusal("x.tgz", Arrays.copyOf(packed, packed.length - 20));
    assertTrue(said.contains("expected a whole file"), said);
  }

  @ParameterizedTest
  @CsvSource({"x.tar.bz2, BZh9, bzip2", "x.7z, 7z¼¯, 7-Zip", "x.rar, Rar!, RAR", "x.xz, ý7zXZ, xz"})
  void otherPackersAreNamedWithWhatToDo(String name, String start, String packer) throws Exception {
    byte[] file = Arrays.copyOf(start.getBytes(StandardCharsets.ISO_8859_1), 300);
    String said = refusal(name, file);
    assertTrue(said.contains("is packed by " + packer + ", which is not read: unpack it"), said);
  }

  private static byte[] pixels(DataSet data) {
    return Sentences.train(data).pixels();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] pgm(int grey) {
    return Mutator.joined(ascii("P5 3 3 255\n"), new byte[] {1, 2, 3, 4, 5, 6, 7, 8, (byte) grey});
  }

  private String refusal(String name, byte[] file) {
    return String.valueOf(
        org.junit.jupiter.api.Assertions.assertThrows(
                io.github.autoencoderlab.data.DataException.class,
                () -> TableFile.read(folder, name, file, Reading.AUTO))
            .getMessage());
  }
}
