package io.github.autoencoderlab.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.autoencoderlab.data.shape.BarsAndStripes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdxWriterTest {
  private final DataSet patterns = BarsAndStripes.make(2);

  @Test
  void writesTheFourFilesAndNothingElse(@TempDir Path folder) throws Exception {
    IdxWriter.write(patterns, folder.resolve("new/folder"));
    assertEquals(
        List.of(
            "t10k-images-idx3-ubyte.gz",
            "t10k-labels-idx1-ubyte.gz",
            "train-images-idx3-ubyte.gz",
            "train-labels-idx1-ubyte.gz"),
        names(folder.resolve("new/folder")));
  }

  @Test
  void sameDataGiveTheSameBytes(@TempDir Path folder) throws Exception {
    Path one = folder.resolve("one");
    Path other = folder.resolve("other");
    IdxWriter.write(patterns, one);
    IdxWriter.write(BarsAndStripes.make(2), other);
    for (String name : names(one)) {
      assertArrayEquals(
          Files.readAllBytes(one.resolve(name)), Files.readAllBytes(other.resolve(name)), name);
    }
  }

  @Test
  void headersAreBigEndianAsInMnist(@TempDir Path folder) throws Exception {
    IdxWriter.write(patterns, folder);
    byte[] images = plain(folder.resolve("train-images-idx3-ubyte.gz"));
    byte[] labels = plain(folder.resolve("train-labels-idx1-ubyte.gz"));
    assertArrayEquals(
        new byte[] {0, 0, 8, 3, 0, 0, 0, 6, 0, 0, 0, 2, 0, 0, 0, 2}, Arrays.copyOf(images, 16));
    assertEquals(16 + 6 * 4, images.length);
    assertArrayEquals(new byte[] {0, 0, 8, 1, 0, 0, 0, 6, 0, 0, 0, 0, 1, 1}, labels);
  }

  private static byte[] plain(Path file) throws IOException {
    return IdxFiles.gunzip(Files.readAllBytes(file));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
