package io.github.autoencoderlab.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads as the specification of NumPy's format says, with nothing of the writer's own. */
class NpzWriterTest {
  private static final int BEFORE_HEADER = 10;

  @Test
  void arraysKeepTheirNamesAndOrder(@TempDir Path folder) throws Exception {
    Map<String, byte[]> files =
        written(folder, entry("W", List.of(2, 3)), entry("b", List.of(3)), entry("c", List.of(2)));
    assertEquals(List.of("W.npy", "b.npy", "c.npy"), List.copyOf(files.keySet()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"5 | (5,)", "2 3 | (2, 3)", "1 1 | (1, 1)", "4 3 2 1 | (4, 3, 2, 1)"})
  void headerSaysShapeOrderAndType(String shape, String tuple, @TempDir Path folder)
      throws Exception {
    List<Integer> dimensions = List.of(shape.split(" ")).stream().map(Integer::valueOf).toList();
    byte[] file = only(written(folder, entry("a", dimensions)));
    assertArrayEquals(
        new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0}, java.util.Arrays.copyOf(file, 8));
    assertEquals(
        "{'descr': '<f4', 'fortran_order': False, 'shape': " + tuple + ", }",
        header(file).stripTrailing());
  }

  @Test
  void dataStartAtAMultipleOf64AndAfterANewline(@TempDir Path folder) throws Exception {
    for (int rank = 1; rank <= 12; rank++) {
      byte[] file = only(written(folder, entry("a", java.util.Collections.nCopies(rank, 1))));
      assertEquals(0, start(file) % 64);
      assertTrue(header(file).endsWith("\n"));
      assertEquals(start(file) + 4, file.length);
    }
  }

  @Test
  void valuesAreLittleEndianFloats(@TempDir Path folder) throws Exception {
    float[] values = {1, -2.5f, Float.MIN_VALUE, Float.NaN, Float.POSITIVE_INFINITY, -0f};
    byte[] file = only(written(folder, new NpzWriter.Entry("a", List.of(2, 3), values)));
    float[] read = new float[6];
    ByteBuffer.wrap(file, start(file), file.length - start(file))
        .order(ByteOrder.LITTLE_ENDIAN)
        .asFloatBuffer()
        .get(read);
    assertArrayEquals(values, read);
  }

  @Test
  void sameArraysGiveTheSameBytes(@TempDir Path folder) throws Exception {
    Path one = folder.resolve("one.npz");
    Path other = folder.resolve("other.npz");
    NpzWriter.write(one, List.of(entry("a", List.of(3, 3))));
    NpzWriter.write(other, List.of(entry("a", List.of(3, 3))));
    assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(other));
  }

  private static NpzWriter.Entry entry(String name, List<Integer> shape) {
    return new NpzWriter.Entry(name, shape, new float[shape.stream().reduce(1, (a, b) -> a * b)]);
  }

  private static Map<String, byte[]> written(Path folder, NpzWriter.Entry... entries)
      throws IOException {
    Path file = folder.resolve("arrays.npz");
    NpzWriter.write(file, List.of(entries));
    Map<String, byte[]> contents = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        contents.put(e.getName(), zip.readAllBytes());
      }
    }
    return contents;
  }

  private static byte[] only(Map<String, byte[]> files) {
    return files.values().iterator().next();
  }

  private static int start(byte[] file) {
    return BEFORE_HEADER + ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getShort(8);
  }

  private static String header(byte[] file) {
    return new String(file, BEFORE_HEADER, start(file) - BEFORE_HEADER, StandardCharsets.US_ASCII);
  }
}
