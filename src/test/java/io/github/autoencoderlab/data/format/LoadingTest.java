package io.github.autoencoderlab.data.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.IdxFiles;
import io.github.autoencoderlab.data.IdxNames;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.data.Watch;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How long a set as large as MNIST takes, and what it takes. */
class LoadingTest {
  private static final int COUNT = 60_000;
  private static final int SIDE = 28;
  private static final int TRIES = 5;

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // filled before each test
  LoadingTest() {}

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void sixtyThousandImagesLoadInLessThanASecondAndTakeLessThanSixtyMegabytes(boolean compressed)
      throws Exception {
    write(compressed);
    double seconds = Double.POSITIVE_INFINITY;
    long taken = Long.MAX_VALUE;
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    // The machine is shared: processor time, and of some tries the best, is what loading takes.
    for (int n = 0; n < TRIES; n++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      long start = threads.getCurrentThreadCpuTime();
      DataSet data = DataReader.read(folder, Reading.AUTO, new Watch());
      seconds = Math.min(seconds, (threads.getCurrentThreadCpuTime() - start) * 1e-9);
      taken = Math.min(taken, threads.getCurrentThreadAllocatedBytes() - before);
      assertEquals(COUNT, data.train().count());
    }
    System.out.printf(
        "60,000 images, %s: %.2f s, %.1f MB%n", compressed ? "gz" : "plain", seconds, taken / 1e6);
    assertTrue(seconds < 1, seconds + " s");
    assertTrue(taken < 60e6, taken + " bytes were allocated");
  }

  @Test
  void whatDoesNotFitIntoMemoryIsRefusedWithTheSizes() throws Exception {
    long images = Runtime.getRuntime().maxMemory() / 1000;
    Path file = folder.resolve("large-idx3-ubyte");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.write(IdxFiles.idx(0, IdxFiles.IMAGES, (int) images, 25, 40));
      sparse.setLength(16 + images * 1000);
    }
    DataException refused =
        assertThrows(DataException.class, () -> DataReader.read(file, Reading.AUTO, new Watch()));
    String message = String.valueOf(refused.getMessage());
    assertTrue(message.contains(images + "×25×40"), message);
    assertTrue(message.matches("(?s).*needs [\\d,]+ MB of memory; [\\d,]+ MB are left.*"), message);
  }

  /** Also what would fit, were a part of it not copied to be held out; before a byte is read. */
  @ParameterizedTest
  @CsvSource({"large-idx3-ubyte, 8, 1, 1.6", "reals-idx3-float, 13, 4, 1.6"})
  void whatDoesNotFitWithItsHeldOutPartIsRefusedAtOnce(
      String name, int type, int bytes, double share) throws Exception {
    long side = (long) Math.sqrt(Runtime.getRuntime().maxMemory() / share / 1000);
    long images = 1000 * side / 100;
    Path file = folder.resolve(name);
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.write(IdxFiles.idx(0, 0x03 | type << 8, (int) images, (int) side, 100));
      sparse.setLength(16 + images * side * 100 * bytes);
    }
    Watch watch = new Watch();
    DataException refused =
        assertThrows(DataException.class, () -> DataReader.read(file, Reading.AUTO, watch));
    String message = String.valueOf(refused.getMessage());
    assertTrue(message.matches("(?s).*needs [\\d,]+ MB of memory; [\\d,]+ MB are left.*"), message);
    assertTrue(watch.done() < 100_000, watch.done() + " bytes were read");
  }

  @Test
  void whatNoArrayCanHoldIsRefusedWithBothSizes() throws Exception {
    Path file = folder.resolve("huge-idx3-ubyte");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.write(IdxFiles.idx(0, IdxFiles.IMAGES, 9_000_000, 28, 28));
      sparse.setLength(16 + 9_000_000L * 784);
    }
    DataException refused =
        assertThrows(DataException.class, () -> DataReader.read(file, Reading.AUTO, new Watch()));
    assertTrue(
        String.valueOf(refused.getMessage())
            .contains("9000000×28×28 = 7,056,000,000 bytes: expected at most 2,147,483,647"),
        refused.getMessage());
  }

  @Test
  void readingIsCountedAndCanBeCalledOff() throws Exception {
    write(false);
    Watch watch = new Watch();
    DataReader.read(folder, Reading.AUTO, watch);
    assertTrue(watch.total() > COUNT * SIDE * SIDE, watch.total() + " bytes in all");
    assertTrue(watch.done() >= watch.total(), watch.done() + " of " + watch.total());
    Watch cancelled = new Watch();
    cancelled.cancel();
    DataException off =
        assertThrows(DataException.class, () -> DataReader.read(folder, Reading.AUTO, cancelled));
    assertTrue(String.valueOf(off.getMessage()).contains("was called off"), off.getMessage());
  }

  private void write(boolean compressed) throws IOException {
    byte[] images = new byte[COUNT * SIDE * SIDE];
    SplittableRandom random = new SplittableRandom(1);
    for (int n = 0; n < images.length; n++) {
      // A fifth is not black, as in MNIST.
      images[n] = random.nextInt(5) == 0 ? (byte) random.nextInt(256) : 0;
    }
    write(IdxNames.TRAIN_IMAGES, images, compressed, 0x0803, COUNT, SIDE, SIDE);
    write(IdxNames.TRAIN_LABELS, new byte[COUNT], compressed, 0x0801, COUNT);
    write(IdxNames.TEST_IMAGES, new byte[SIDE * SIDE], compressed, 0x0803, 1, SIDE, SIDE);
    write(IdxNames.TEST_LABELS, new byte[1], compressed, 0x0801, 1);
  }

  private void write(String name, byte[] content, boolean compressed, int... header)
      throws IOException {
    Path file = folder.resolve(name + (compressed ? ".gz" : ""));
    try (OutputStream raw = Files.newOutputStream(file);
        OutputStream out = compressed ? new GZIPOutputStream(raw, 1 << 16) : raw) {
      ByteBuffer start = ByteBuffer.allocate(4 * header.length);
      for (int number : header) {
        start.putInt(number);
      }
      out.write(start.array());
      out.write(content);
    }
  }
}
