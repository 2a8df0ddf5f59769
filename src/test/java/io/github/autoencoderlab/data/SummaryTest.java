package io.github.autoencoderlab.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryTest {
  private final Texts texts = new Texts(Language.EN);

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // filled before each test
  SummaryTest() {}

  @Test
  void saysWhichArraysAreTheImagesAndWhatWasScaled() throws Exception {
    List<String> said = saidOfFile("rectangles:train=30,test=10");
    assertEquals("NumPy: grey pictures", said.get(0));
    assertEquals("training: 30 of 28×28, 2 classes (0 1)", said.get(1));
    assertEquals("test: 10 of 28×28, 2 classes (0 1)", said.get(2));
    assertTrue(
        said.get(3).matches("values found: 0 … 255; mean 0.\\d+ after scaling"), said.get(3));
    assertEquals("done: images to train on from x_train, to test on from x_test", said.get(4));
    assertEquals("done: classes from y_train", said.get(5));
    assertEquals("done: 0 … 255 is black … white, as it is", said.get(6));
    assertEquals(7, said.size());
  }

  /** What was not scaled is not said to be. */
  @Test
  void signalsAreAsTheyAre() throws Exception {
    List<String> said = saidOfFile("waves:train=30,test=10");
    assertEquals("NumPy: signals", said.get(0));
    assertTrue(said.get(3).matches("values found: -\\S+ … \\S+; mean -?0.\\d+"), said.get(3));
    assertTrue(said.contains("done: values as they are"), said.toString());
  }

  private List<String> saidOfFile(String address) throws Exception {
    Path file = folder.resolve("some.npz");
    NpzDataSet.write(DataSets.open(address), file);
    return Summary.of(DataSets.open(file.toString())).stream().map(texts::get).toList();
  }
}
